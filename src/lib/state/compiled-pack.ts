import { evidenceChecks } from '$lib/domain/evidence-checks';
import type { PackDocument } from '$lib/export/document';
import type { PackInput } from '$lib/export/pack-input';
import type { CompiledPack, CoverLine } from './pack-view';

/** The pack with what the screen says about it. Loads the compiler; rejects only when that cannot be had. */
export async function compiledPack(input: PackInput): Promise<CompiledPack> {
	const [{ compilePack }, { declaration }, { contentsOf }, { entriesInRange }] = await Promise.all([
		import('$lib/export/compile-pack'),
		import('$lib/export/cover-section'),
		import('$lib/export/document'),
		import('$lib/export/entry-lines')
	]);
	const doc = compilePack(input);
	const entries = entriesInRange(input);
	const first = entries[0];
	const last = entries.at(-1);
	const { set, criteria, declared, today } = input;
	return {
		doc,
		contents: contentsOf(doc),
		span: first && last ? { count: entries.length, first: first.day, last: last.day } : null,
		cover: coverLines(doc, input.cover.title),
		checks: evidenceChecks({ set, criteria, entries, declared, today }),
		statements: declaration
	};
}

/** What the cover shows of her: no finding, however much it names. */
function coverLines({ sections }: PackDocument, title: string): readonly CoverLine[] {
	const facts = (sections[0]?.blocks ?? []).flatMap((block) =>
		block.is === 'facts' ? block.rows : []
	);
	return [{ label: 'Title', words: title }, ...facts].filter(({ words }) => words.trim());
}
