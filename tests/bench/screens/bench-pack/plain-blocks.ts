import type { Block, PackDocument, Runs } from '$lib/export/document';

/** A pack without its looks: what a library writes when it is given the words alone. */
export type PlainBlock =
	| { readonly is: 'heading' | 'paragraph'; readonly text: string }
	| { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const words = (runs: Runs): string => runs.map((run) => run.text).join('');
const paragraph = (text: string): PlainBlock => ({ is: 'paragraph', text });
const heading = (text: string): PlainBlock => ({ is: 'heading', text });

function plain(block: Block): PlainBlock[] {
	switch (block.is) {
		case 'cover':
			return [heading(block.title), paragraph(block.kicker), paragraph(block.subtitle)];
		case 'heading':
			return [heading(block.text)];
		case 'key':
			return [block.title, ...block.lines.map((line) => line.words)].map(paragraph);
		case 'paragraph':
			return [paragraph(words(block.runs))];
		case 'list':
			return block.items.map(words).map(paragraph);
		case 'passage':
			return [...block.paragraphs.map(words), ...block.whys, words(block.source)].map(paragraph);
		case 'facts':
			return [{ is: 'table', rows: block.rows.map((row) => [row.label, row.words]) }];
		case 'table': {
			const rows = block.rows.map((row) => row.map((cell) => cell.map(words).join(' ')));
			return [{ is: 'table', rows: [block.columns.map((column) => column.title), ...rows] }];
		}
		default:
			return [];
	}
}

/** Every word of the pack in order. Figures, contents and rooms to write in are left out. */
export function plainBlocks(doc: PackDocument): PlainBlock[] {
	return doc.sections.flatMap((section) => [
		heading(section.title || doc.title),
		...section.blocks.flatMap(plain)
	]);
}
