import { collectPack, type PackChoice } from '$lib/domain/collect-pack';
import { idWordsIn } from '$lib/domain/id-words';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { sayContents, type PackFile } from '$lib/domain/pack-file';
import type { Template } from '$lib/domain/template';
import { wordsIn } from '$lib/domain/words-in';
import { canShareFile, downloadFile, shareFile } from '$lib/platform/save-file';
import type { Journal } from './journal.svelte';
import { builtInNow } from './tutor-packs.svelte';

/** A pack made of what she chose, as a file that can leave. */
export interface MadePack {
	readonly name: string;
	/** What is in it, in words. */
	readonly contents: string;
	readonly canShare: boolean;
	/** Everything readable in it, by part, for the check before it leaves. */
	readonly texts: Readonly<Record<string, string>>;
	save(): void;
	/** Opens the share sheet. Call it from a press. Rejects when the device cannot. */
	share(): Promise<unknown>;
}

/**
 * Writes her own units and ways to write as one file, and reads it again before it is given out. Rejects with a
 * `CatalogError` whose sentences say what a learner's phone would refuse.
 */
export async function makePack(journal: Journal, choice: PackChoice): Promise<MadePack> {
	const [{ packFileName, writePackFile }, { openPack }, builtIn] = await Promise.all([
		import('$lib/export/write-pack-file'),
		import('$lib/import/open-pack'),
		builtInNow()
	]);
	const { sets, templates, cards } = journal.own;
	const pack = collectPack(choice, { sets, templates, cards });
	const name = packFileName(choice.name);
	const bytes = new TextEncoder().encode(writePackFile(pack));
	const contents = sayContents(openPack(name, bytes, builtIn));
	const file = { name, type: 'application/yaml', bytes };
	return {
		...{ name, contents, canShare: canShareFile(file), texts: textsOf(choice, pack) },
		save: () => downloadFile(file),
		share: () => shareFile(file)
	};
}

/**
 * The cards are left out: they came with a pack from elsewhere, and nobody here wrote them. What stands before a
 * title keeps two of the same title apart.
 */
function textsOf(choice: PackChoice, { sets, templates, dates }: PackFile): MadePack['texts'] {
	const part = (what: string) => (one: OutcomeSet | Template, at: number) =>
		[`${what} ${at + 1}: ${one.title}`, `${wordsIn(one)}\n${idWordsIn(one)}`] as const;
	return {
		...{ Name: choice.name, From: choice.from, Dates: wordsIn(dates) },
		...Object.fromEntries([...sets.map(part('Unit')), ...templates.map(part('Way to write'))])
	};
}
