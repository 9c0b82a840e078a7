import {
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	type FileChild
} from 'docx';
import type { PlainBlock } from './plain-blocks';

function docxTable(rows: readonly (readonly string[])[]): Table {
	const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
	return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

function docxBlock(block: PlainBlock): FileChild {
	if (block.is === 'table') return docxTable(block.rows);
	if (block.is === 'paragraph') return new Paragraph(block.text);
	return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 });
}

/** The same words by the docx library with nothing of ours around it. */
export function bareDocx(blocks: readonly PlainBlock[]): Promise<ArrayBuffer> {
	return Packer.toArrayBuffer(new Document({ sections: [{ children: blocks.map(docxBlock) }] }));
}

/** What of pdfmake is used here. */
interface PdfMake {
	addFonts(fonts: Record<string, Record<string, string>>): void;
	createPdf(document: object): { getBuffer(): Promise<Uint8Array> };
}

/**
 * Loads pdfmake, which the bench lays beside the app.
 * @param fonts addresses of a regular and a bold font file
 */
export async function loadPdfMake(fonts: { normal: string; bold: string }): Promise<PdfMake> {
	const address = '/bench/pdfmake.js';
	await import(/* @vite-ignore */ address);
	// the script leaves itself in the global scope, which TypeScript cannot know
	const { pdfMake } = globalThis as unknown as { pdfMake: PdfMake };
	pdfMake.addFonts({ Pack: { ...fonts, italics: fonts.normal, bolditalics: fonts.bold } });
	return pdfMake;
}

function pdfBlock(block: PlainBlock): object {
	if (block.is === 'table') return { table: { body: block.rows }, margin: [0, 0, 0, 8] };
	const isHeading = block.is === 'heading';
	return { text: block.text, bold: isHeading, fontSize: isHeading ? 16 : 11, margin: [0, 0, 0, 8] };
}

/** The same words by pdfmake. */
export function barePdf(pdfMake: PdfMake, blocks: readonly PlainBlock[]): Promise<Uint8Array> {
	const content = blocks.map(pdfBlock);
	return pdfMake.createPdf({ content, defaultStyle: { font: 'Pack' } }).getBuffer();
}
