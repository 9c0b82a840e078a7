import {
	BorderStyle,
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type ITableBordersOptions
} from 'docx';
import type { Block, Cell } from './document';
import { hex, twips } from './docx-style';
import { paragraph, textRuns } from './docx-text';
import { ink } from './pdf-style';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: hex(ink.hairline) } as const;
const edge = { style: BorderStyle.SINGLE, size: 6, color: hex(ink.edge) } as const;
/** Hairlines between rows, nothing at the sides. */
const ruled: ITableBordersOptions = {
	top: none,
	bottom: hairline,
	left: none,
	right: none,
	insideHorizontal: hairline,
	insideVertical: none
};

/** A table with a caption above it and a head row that comes again on every page. */
export function tableParts(
	{ caption, columns, rows }: Of<'table'>,
	width: number,
	targets: ReadonlySet<string>
): readonly (Paragraph | Table)[] {
	const all = columns.reduce((sum, one) => sum + one.share, 0);
	const widths = columns.map(({ share }) => Math.floor((width * share) / all));
	const style = columns.length > 6 ? 'DenseCell' : 'Cell';
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title }, i) =>
			cell(widths[i], [paragraph('HeadCell', [{ text: title }])])
		)
	});
	const body = rows.map(
		(row) =>
			new TableRow({
				cantSplit: !isLong(row),
				children: columns.map((_, i) =>
					cell(widths[i], cellParagraphs(row[i] ?? [], style, targets))
				)
			})
	);
	return [
		new Paragraph({ style: 'Quiet', keepNext: true, text: caption }),
		grid(widths, [head, ...body], true),
		spacer()
	];
}

/** A row that could fill a page by itself may break. */
const isLong = (row: readonly Cell[]): boolean =>
	row.some((one) => one.flat().reduce((sum, run) => sum + run.text.length, 0) > 900);

function cellParagraphs(
	words: Cell,
	style: string,
	targets: ReadonlySet<string>
): readonly Paragraph[] {
	if (words.length === 0) return [paragraph(style, [{ text: '–' }])];
	return words.map((runs) => new Paragraph({ style, children: textRuns(runs, targets) }));
}

/** Labels and words; a fact without words is a row left open for a pen. */
export function factsTable({ rows }: Of<'facts'>, width: number): readonly (Paragraph | Table)[] {
	const widths = [twips(118), width - twips(118)];
	const lines = rows.map(
		({ label, words }) =>
			new TableRow({
				cantSplit: true,
				children: [
					cell(widths[0], [paragraph('FactLabel', [{ text: label }])]),
					cell(widths[1], [paragraph('Fact', [{ text: words }])])
				]
			})
	);
	return [grid(widths, lines, false), spacer()];
}

/** A label and an empty box to type or write in. */
export function roomParts(
	{ label, lines }: Of<'room'>,
	width: number
): readonly (Paragraph | Table)[] {
	const box = new TableRow({
		height: { value: twips(lines * 24), rule: HeightRule.ATLEAST },
		children: [cell(width, [new Paragraph({})])]
	});
	return [
		paragraph('Prompt', [{ text: label }]),
		new Table({
			rows: [box],
			columnWidths: [width],
			width: { size: width, type: WidthType.DXA },
			layout: TableLayoutType.FIXED,
			borders: { top: edge, bottom: edge, left: edge, right: edge }
		}),
		spacer()
	];
}

function grid(widths: readonly number[], rows: readonly TableRow[], hasHead: boolean): Table {
	return new Table({
		rows,
		columnWidths: widths,
		width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		borders: ruled,
		tableLook: { firstRow: hasHead, firstColumn: true, noHBand: true, noVBand: true }
	});
}

function cell(width: number | undefined, children: readonly Paragraph[]): TableCell {
	return new TableCell({
		children,
		width: { size: width ?? 0, type: WidthType.DXA },
		margins: { left: 0, right: twips(8), top: 20, bottom: 20 }
	});
}

/** Space below a table, which has none of its own. */
const spacer = (): Paragraph =>
	new Paragraph({ spacing: { before: 0, after: twips(4), line: 120 } });
