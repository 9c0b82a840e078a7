import { byDay, type Head } from '$lib/domain/head';
import type { Bytes } from './seal';
import type { Vault } from './vault';

const most = 60;
const label = { kind: 'front', id: 'front', rev: 1 };

/**
 * The heads of the newest entries, sealed as one piece, so that the first screen can be painted from a
 * single read. Heads themselves are the truth: a page another tab has made stale is put right by the stream.
 */
export class FrontPage {
	readonly #vault: Vault;
	#heads: readonly Head[] = [];

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** The page on disk; [] when there is none or it does not open. */
	async read(sealed: Bytes | null): Promise<readonly Head[]> {
		if (!sealed) return [];
		try {
			// sealed as heads by sealed()
			this.#heads = (await this.#vault.openAside(label, sealed)) as readonly Head[];
		} catch {
			this.#heads = []; // it is a copy; the heads stream in without it
		}
		return this.#heads;
	}

	/** Puts heads in their places, as they are now; a binned entry leaves the page. Written with the next save. */
	take(heads: readonly Head[]): void {
		this.drop(heads.map((head) => head.id));
		const shown = [...this.#heads, ...heads.filter((head) => !head.binned)];
		this.#heads = shown.sort(byDay).slice(0, most);
	}

	/** Takes these entries off the page: they are deleted. */
	drop(ids: readonly string[]): void {
		const gone = new Set(ids);
		this.#heads = this.#heads.filter((head) => !gone.has(head.id));
	}

	/** The page as it is to be stored. */
	sealed(): Promise<Bytes> {
		return this.#vault.sealAside(label, this.#heads);
	}
}
