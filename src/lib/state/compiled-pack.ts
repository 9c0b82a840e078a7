import { evidenceChecks } from '$lib/domain/evidence-checks';
import { referencesId } from '$lib/domain/library';
import type { Block, PackDocument } from '$lib/export/document';
import type { PackInput } from '$lib/export/pack-input';
import type { CompiledPack, CoverLine } from './pack-view';

/** The pack with what the screen says about it. Loads the compiler; rejects only when that cannot be had. */
export async function compiledPack(input: PackInput): Promise<CompiledPack> {
	const [{ compilePack }, { declaration }, { contentsOf, plainText }, { entriesInRange }] =
		await Promise.all([
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
		references: blocksOf(doc, referencesId).flatMap((block) =>
			block.is === 'paragraph' ? [plainText(block.runs)] : []
		),
		checks: evidenceChecks({ set, criteria, entries, declared, today }),
		statements: declaration
	};
}

const blocksOf = ({ sections }: PackDocument, id: string): readonly Block[] =>
	sections.find((section) => section.id === id)?.blocks ?? [];

/** What the cover shows of her: no finding, however much it names. */
function coverLines({ sections }: PackDocument, title: string): readonly CoverLine[] {
	const facts = (sections[0]?.blocks ?? []).flatMap((block) =>
		block.is === 'facts' ? block.rows : []
	);
	return [{ label: 'Title', words: title }, ...facts].filter(({ words }) => words.trim());
}
