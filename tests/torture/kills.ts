import type { BrowserContext, Page } from '@playwright/test';
import { freshProfile, type Profile } from '../e2e/support/app';

/** What is asked of a run. */
export interface KillOptions {
	readonly url: string;
	readonly kills: number;
	/** Acknowledged saves before each kill. */
	readonly saves: number;
	readonly onContext: (context: BrowserContext) => void;
}

/** What a run came to. */
export interface KillFigures {
	readonly kills: number;
	/** Times that the app said "Saved". */
	readonly acknowledged: number;
	/** Kills after which words that were said to be saved were gone. */
	readonly lost: readonly string[];
	/** Kills after which the browser had lost something and it came back by itself. */
	readonly recovered: number;
	/** From the last key to "Saved", in ms, at the median. */
	readonly medianToSaved: number;
}

interface Heard {
	readonly text: string;
	readonly ms: number;
}

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });

/** Tells `heard` of each "Saved" with the words that were in the box, and how long after the last key. */
async function listen(page: Page, heard: (one: Heard) => void): Promise<void> {
	await page.exposeFunction('heard', heard);
	await page.evaluate(() => {
		const box = document.querySelector('textarea');
		const state = document.querySelector('[role=status]');
		if (!box || !state) throw new Error('There is no jot box');
		let key = performance.now();
		box.addEventListener('input', () => (key = performance.now()));
		new MutationObserver(() => {
			if (!state.textContent?.startsWith('Saved')) return;
			const one = { text: box.value, ms: performance.now() - key };
			(window as unknown as { heard(one: Heard): void }).heard(one); // exposed above
		}).observe(state, { childList: true, characterData: true, subtree: true });
	});
}

/** Types words with short rests until `saves` were acknowledged, then goes on typing and is killed in it. */
async function writeAndKill(profile: Profile, round: number, saves: number): Promise<Heard[]> {
	const heard: Heard[] = [];
	const { page } = profile;
	await listen(page, (one) => void heard.push(one));
	const box = jotBox(page);
	await box.press('Control+End');
	for (let word = 0; heard.length < saves; word++) {
		if (word > saves * 6) throw new Error('Nothing is said to be saved');
		await page.keyboard.type(`w${round}x${word} `);
		// a rest as between thoughts, long enough for a save and of another length each time
		await page.waitForTimeout(420 + ((word * 97) % 160));
	}
	const typing = page.keyboard.type(`and then ${round} `.repeat(6), { delay: 15 });
	// somewhere between a key and the end of the save that follows it
	await new Promise((resolve) => setTimeout(resolve, (round * 173) % 900));
	await profile.kill();
	await typing.catch(() => undefined);
	return heard;
}

/** Opens Today in a fresh start of the browser; gives the words in the box and whether something came back. */
async function look(profile: Profile, url: string): Promise<{ text: string; came: boolean }> {
	const { page } = profile;
	await page.goto(url);
	await jotBox(page).waitFor();
	// the jot that was left is in the box once its state says so; a box that stays empty is told below
	await page
		.getByRole('status')
		.filter({ hasText: /^Saved/ })
		.first()
		.waitFor({ timeout: 15_000 })
		.catch(() => undefined);
	const came = await page.getByText('restored from the safety copy').isVisible();
	return { text: await jotBox(page).inputValue(), came };
}

/**
 * Kills the browser's process in the middle of writing, again and again, and starts it twice after each kill: a
 * database that Chromium gives back empty comes so one start later. Each round goes on with the same journal.
 */
export async function tortureKills(options: KillOptions): Promise<KillFigures> {
	const { url, kills, saves, onContext } = options;
	let profile = await freshProfile({ onContext });
	const all: Heard[] = [];
	const lost: string[] = [];
	let recovered = 0;
	try {
		await profile.page.goto(url);
		await jotBox(profile.page).waitFor();
		for (let round = 0; round < kills; round++) {
			const heard = await writeAndKill(profile, round, saves);
			all.push(...heard);
			const promised = heard.at(-1)?.text ?? '';
			profile = await profile.reopen();
			const first = await look(profile, url);
			await profile.kill();
			profile = await profile.reopen();
			const second = await look(profile, url);
			if (first.came || second.came) recovered++;
			if (!second.text.startsWith(promised.trimEnd()))
				lost.push(`kill ${round}: "${promised.slice(-40)}" became "${second.text.slice(-60)}"`);
		}
	} finally {
		await profile.remove();
	}
	const waits = all.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		kills,
		acknowledged: all.length,
		lost,
		recovered,
		medianToSaved: Math.round(waits[Math.floor(waits.length / 2)] ?? 0)
	};
}
