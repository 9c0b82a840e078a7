import { expect, type BrowserContext, type Page } from '@playwright/test';
import { readContainers } from '../e2e/support/containers';
import { freshProfile, type Profile } from '../e2e/support/fresh-profile';
import { choosePassphrase, keepCode, secret, setLock, shownCode } from '../e2e/support/lock';
import { searchProfile, type Hit } from '../e2e/support/search-profile';
import { watchPoints, type KillPoint } from './kill-points';
import { canary, countSeeds, seedEntries } from './seed';

/** One kill: while the lock is set, changed or removed, at a point. */
export interface LockKill {
	readonly deed: 'set' | 'change' | 'remove';
	readonly at: KillPoint;
}

/** All kills of the long run: each step of each deed. */
export const allLockKills: readonly LockKill[] = [
	...(
		[
			...['derive', 'slots-put', 'slots-done', 'safety-asked', 'safety-done'],
			...['key-write', 'file-written', 'file-removed', 'cache-put', 'cache-deleted']
		] as const
	).map((at) => ({ deed: 'set', at }) as const),
	...(['derive', 'slots-put', 'slots-done', 'safety-asked', 'safety-done'] as const).map(
		(at) => ({ deed: 'change', at }) as const
	),
	...(
		['key-write', 'file-written', 'cache-put', 'slots-put', 'slots-done', 'safety-done'] as const
	).map((at) => ({ deed: 'remove', at }) as const)
];

export interface LockTortureOptions {
	/** Where the app is, with a slash at the end. */
	readonly url: string;
	readonly kills: readonly LockKill[];
	/** How many entries to seed. */
	readonly records: number;
	/** How many canary words and titles to search the profile for at the end. */
	readonly canaries: number;
	readonly onContext?: (context: BrowserContext) => void;
}

export interface LockTortureFigures {
	/** Kills that hit the step they were meant for. */
	readonly hit: number;
	readonly kills: number;
	readonly records: number;
	/** Records that did not open after a kill and two starts, summed over all kills. */
	readonly lost: number;
	/** What the search of the profile found at the end. */
	readonly found: readonly Hit[];
	/** How many words and keys it was searched for. */
	readonly searched: number;
}

/** Kills the browser while a lock is set, changed and removed, starts it twice each time, and counts what is lost. */
export async function tortureLock(options: LockTortureOptions): Promise<LockTortureFigures> {
	const run = new LockTorture(options);
	try {
		return await run.all();
	} finally {
		await run.end();
	}
}

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

class LockTorture {
	readonly #options: LockTortureOptions;
	#profile: Profile | null = null;
	#dataKey = '';
	/** The passphrase that holds; `null`: no lock is set. */
	#passphrase: string | null = null;
	#made = 0;
	#onpoint: () => void = () => undefined;
	readonly #secrets = new Set<string>();
	readonly #deviceKeys = new Set<string>();

	constructor(options: LockTortureOptions) {
		this.#options = options;
	}

	async all(): Promise<LockTortureFigures> {
		const { kills, records, canaries } = this.#options;
		await this.#seed();
		let [lost, hit] = [0, 0];
		for (const kill of kills) {
			await this.#prepare(kill.deed);
			if (await this.#killDuring(kill)) hit++;
			await this.#startTwice();
			lost += records - (await this.#count());
		}
		await this.#prepare('change'); // ends with a lock that is set, and whole
		expect((await this.#containers()).deviceKeys, 'no device key lies about').toEqual([]);
		await this.#profile?.close();
		const words = Array.from({ length: canaries }, (_, n) => n);
		const searched = [
			...words.flatMap((n) => [canary(n, 'title'), canary(n, 'words')]),
			...this.#secrets,
			...[...this.#deviceKeys, this.#dataKey].map(bytes)
		];
		const found = await searchProfile(this.#profile?.dir ?? '', searched);
		return { hit, kills: kills.length, records, lost, found, searched: searched.length };
	}

	async end(): Promise<void> {
		await this.#profile?.remove();
	}

	get #page(): Page {
		if (!this.#profile) throw new Error('No browser is open');
		return this.#profile.page;
	}

	async #start(profile: Profile): Promise<void> {
		this.#profile = profile;
		this.#options.onContext?.(profile.context);
		await watchPoints(profile.context, () => this.#onpoint());
	}

	async #seed(): Promise<void> {
		await this.#start(await freshProfile());
		await this.#goto('');
		await this.#page.getByRole('textbox', { name: 'Jot' }).fill('First of all');
		await expect(this.#page.getByRole('status').first()).toContainText('Saved');
		const { dataKey } = await this.#containers();
		if (!dataKey) throw new Error('The data key could not be read');
		this.#dataKey = dataKey;
		await this.#aside((page) => seedEntries(page, dataKey, this.#options.records));
		await this.#open();
		await expect(this.#page.getByRole('link', { name: canary(0, 'title') }).first()).toBeVisible();
		expect(await this.#count()).toBe(this.#options.records);
	}

	/** Does something in a page of the origin while the app is not open. */
	async #aside<T>(deed: (page: Page) => Promise<T>): Promise<T> {
		await this.#page.goto(`${this.#options.url}manifest.webmanifest`);
		return deed(this.#page);
	}

	#containers() {
		return this.#aside((page) => readContainers(page));
	}

	#count(): Promise<number> {
		return this.#aside((page) => countSeeds(page, this.#dataKey, this.#options.records));
	}

	async #goto(route: string): Promise<void> {
		await this.#page.goto(`${this.#options.url}${route}`);
		await this.#page.getByRole('heading', { level: 1 }).first().waitFor();
	}

	async #isLocked(): Promise<boolean> {
		const title = await this.#page.getByRole('heading', { level: 1 }).first().textContent();
		return title === 'Your journal is closed';
	}

	/** Opens the journal's list with whatever opens it now. */
	async #open(route = 'entries'): Promise<void> {
		await this.#goto(route);
		if (!(await this.#isLocked())) {
			this.#passphrase = null;
			return;
		}
		// newest first: a kill leaves the old way or the new one
		for (const words of [...this.#secrets].reverse()) {
			await secret(this.#page, 'Passphrase').fill(words);
			await this.#page.getByRole('button', { name: /^Open$/ }).click();
			const opened = this.#page.getByRole('heading', { level: 1, name: /^(Journal|Lock)$/ });
			const fits = this.#page.getByText('Your recovery code fits');
			const wrong = this.#page.getByRole('alert').filter({ hasText: 'That does not open it' });
			await expect(opened.or(fits).or(wrong).first()).toBeVisible({ timeout: 60_000 });
			if (await opened.isVisible()) {
				this.#passphrase = words;
				return;
			}
			await this.#goto(route); // no waiting after a wrong one
		}
		throw new Error('Nothing opens the journal any more');
	}

	#newPassphrase(): string {
		const words = `quzzle vimble ${++this.#made} frotter jaxen`;
		this.#secrets.add(words);
		return words;
	}

	/** Brings the journal to where a deed can begin: with a lock, or without one. */
	async #prepare(deed: LockKill['deed']): Promise<void> {
		for (const key of (await this.#containers()).deviceKeys) this.#deviceKeys.add(key);
		await this.#open('settings/lock');
		if (deed === 'set' && this.#passphrase !== null) {
			await this.#begin('Remove the lock', 'Remove the lock');
			await expect(this.#page.getByText('The lock is off.')).toBeVisible({ timeout: 60_000 });
			this.#passphrase = null;
			for (const key of (await this.#containers()).deviceKeys) this.#deviceKeys.add(key);
			await this.#open('settings/lock');
		}
		if (deed !== 'set' && this.#passphrase === null) {
			const words = this.#newPassphrase();
			this.#secrets.add(await setLock(this.#page, words));
			this.#passphrase = words;
		}
	}

	async #begin(deed: string, goOn: string): Promise<void> {
		await this.#page.getByRole('button', { name: deed }).click();
		await secret(this.#page, 'Your passphrase now').fill(this.#passphrase ?? '');
		await this.#page.getByRole('dialog').getByRole('button', { name: goOn }).click();
	}

	/** Begins a deed and kills the browser at its point. Gives whether the point was reached. */
	async #killDuring({ deed, at }: LockKill): Promise<boolean> {
		const reached = new Promise<boolean>((resolve) => {
			const timer = setTimeout(() => resolve(false), 60_000);
			this.#onpoint = () => (clearTimeout(timer), resolve(true));
		});
		const arm = () =>
			this.#page.evaluate((point) => void Object.assign(globalThis, { armed: point }), at);
		// the page stands still at the point, so that what waits for it is left to itself
		const leave = (doing: Promise<unknown>): void => void doing.catch(() => undefined);
		if (deed === 'set') {
			await choosePassphrase(this.#page, this.#newPassphrase(), 'Go on');
			this.#secrets.add(await shownCode(this.#page));
			await arm();
			leave(keepCode(this.#page, 'Set the lock'));
		} else if (deed === 'change') {
			await this.#begin('Change the passphrase', 'Go on');
			await expect(secret(this.#page, 'New passphrase')).toBeVisible({ timeout: 60_000 });
			await arm();
			leave(choosePassphrase(this.#page, this.#newPassphrase(), 'Change it'));
		} else {
			await arm();
			leave(this.#begin('Remove the lock', 'Remove the lock'));
		}
		const isHit = await reached;
		await this.#profile?.kill();
		return isHit;
	}

	/** A start can look whole and the next one empty: both are looked at. */
	async #startTwice(): Promise<void> {
		for (let start = 0; start < 2; start++) {
			if (!this.#profile) return;
			const again = await this.#profile.reopen();
			await this.#start(again);
			await this.#open();
			await expect(
				this.#page.getByRole('link', { name: canary(0, 'title') }).first()
			).toBeVisible();
			if (start === 0) await again.close();
		}
	}
}
