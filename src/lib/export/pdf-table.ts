import type { Block, Cell, Column } from './document';
import { below, type Box, type Item, type Node } from './pdf-boxes';
import { setLines, type Line } from './pdf-lines';
import { ink, text, type TextStyle } from './pdf-style';
import { column, lineItems, nodeFinder, textBoxes, type Place, type Setting } from './pdf-text';

type Table = Extract<Block, { is: 'table' }>;

const gutter = 9;
const padding = 4;

interface SetCell {
	readonly place: Place;
	readonly node: Node;
	/** Lines with the space above each. */
	readonly lines: readonly { readonly line: Line; readonly before: number }[];
}

/**
 * A table: caption, a head that comes again on every page, and rows that stay whole unless one is
 * taller than half a page; such a row may break between any two of its lines.
 */
export function tableBoxes(setting: Setting, table: Table, parent: Node): readonly Box[] {
	const node = below(parent, 'Table');
	const style = table.columns.length > 6 ? text.denseCell : text.cell;
	const places = placesOf(setting, table.columns);
	const caption = textBoxes(
		setting,
		[{ text: table.caption }],
		text.caption,
		below(node, 'Caption'),
		{
			keepNext: true
		}
	);
	const head = headBox(setting, table.columns, places, node);
	const again = {
		...head,
		keep: false,
		items: head.items.map((item) => ({ ...item, node: null }))
	};
	const rows = table.rows.flatMap((row) =>
		rowBoxes(setting, table.columns, row, places, style, node)
	);
	return [...caption, head, ...rows.map((row) => ({ ...row, again }))];
}

function placesOf({ sheet }: Setting, columns: readonly Column[]): readonly Place[] {
	const { left, width } = column(sheet);
	const room = width - gutter * (columns.length - 1);
	const all = columns.reduce((sum, one) => sum + one.share, 0);
	let x = left;
	return columns.map(({ share }) => {
		const place = { left: x, width: (room * share) / all };
		x += place.width + gutter;
		return place;
	});
}

function headBox(
	setting: Setting,
	columns: readonly Column[],
	places: readonly Place[],
	table: Node
): Box {
	const row = below(table, 'TR');
	const cells = columns.map(({ title }, i) => {
		const node = below(row, 'TH', { scope: 'Column' });
		return setCell(setting, [[{ text: title }]], places[i], text.head, node);
	});
	const height = Math.max(...cells.map((cell) => heightOf(cell, text.head)));
	return {
		height: height + padding,
		before: 4,
		keep: true,
		items: cells.flatMap((cell) => {
			// The words of a head stand on its lower line.
			return cellItems(setting, cell, text.head, height - heightOf(cell, text.head));
		})
	};
}

function rowBoxes(
	setting: Setting,
	columns: readonly Column[],
	row: readonly Cell[],
	places: readonly Place[],
	style: TextStyle,
	table: Node
): readonly Box[] {
	const node = below(table, 'TR');
	const cells = columns.map((one, i) => {
		const cell = one.isRowHeader ? below(node, 'TH', { scope: 'Row' }) : below(node, 'TD');
		return setCell(setting, row[i] ?? [], places[i], style, cell);
	});
	const height = Math.max(style.lead, ...cells.map((cell) => heightOf(cell, style)));
	const line = rule(setting);
	if (height > (setting.sheet.bottom - setting.sheet.top) / 2)
		return slices(setting, cells, style, line);
	return [
		{
			height: height + 2 * padding,
			before: 0,
			keep: false,
			items: [line, ...cells.flatMap((cell) => cellItems(setting, cell, style, padding))]
		}
	];
}

/** A tall row as a box a line of text, so that it can go on over several pages. */
function slices(
	setting: Setting,
	cells: readonly SetCell[],
	style: TextStyle,
	line: Item
): readonly Box[] {
	const count = Math.max(...cells.map((cell) => cell.lines.length));
	const finders = cells.map((cell) => nodeFinder(cell.node));
	return Array.from({ length: count }, (_, i) => ({
		height: style.lead + (i === 0 ? padding : 0) + (i === count - 1 ? padding : 0),
		before: 0,
		keep: i === 0 || i === count - 2,
		items: [
			...(i === 0 ? [line] : []),
			...cells.flatMap(({ lines, place }, k) => {
				const set = lines[i]?.line;
				const find = finders[k];
				const top = i === 0 ? padding : 0;
				return set && find ? lineItems(setting, set, style, place.left, top, find) : [];
			})
		]
	}));
}

function setCell(
	{ type }: Setting,
	cell: Cell,
	place: Place = { left: 0, width: 0 },
	style: TextStyle,
	node: Node
): SetCell {
	const paragraphs = cell.length > 0 ? cell : [[{ text: '–' }]];
	const lines = paragraphs.flatMap((runs, p) =>
		setLines(runs, style, place.width, type).map((line, i) => ({
			line,
			before: p > 0 && i === 0 ? style.lead * 0.3 : 0
		}))
	);
	return { place, node, lines };
}

const heightOf = ({ lines }: SetCell, style: TextStyle): number =>
	lines.reduce((sum, one) => sum + one.before + style.lead, 0);

function cellItems(
	setting: Setting,
	{ lines, place, node }: SetCell,
	style: TextStyle,
	top: number
): readonly Item[] {
	const find = nodeFinder(node);
	let y = top;
	return lines.flatMap(({ line, before }) => {
		const items = lineItems(setting, line, style, place.left, y + before, find);
		y += before + style.lead;
		return items;
	});
}

function rule({ sheet }: Setting): Item {
	const { left, width } = column(sheet);
	return { is: 'rule', x: left, y: 0, width, colour: ink.hairline, node: null };
}
