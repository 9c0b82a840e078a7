import type { Block } from './document';
import { below, gap, type Box, type Item, type Node } from './pdf-boxes';
import { setLines } from './pdf-lines';
import { ink, text } from './pdf-style';
import { column, figureItems, textBoxes, type Place, type Setting } from './pdf-text';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

/** Down from the page's top margin to the cover's first words. */
const drop = 54;

/** Kicker, title and subtitle, at the top of the front sheet. */
export function coverBoxes(setting: Setting, block: Of<'cover'>, parent: Node): readonly Box[] {
	const { left, width } = column(setting.sheet);
	const isShort =
		setLines([{ text: block.title }], text.title, width, setting.type).length <= 2 &&
		!/\S{19}/.test(block.title);
	const top: Box = { height: drop, before: 0, keep: true, items: [] };
	return [
		top,
		...textBoxes(setting, [{ text: block.kicker }], text.kicker, below(parent, 'P'), {
			keepNext: true
		}),
		...textBoxes(
			setting,
			[{ text: block.title }],
			isShort ? text.title : text.longTitle,
			below(parent, 'H1'),
			{ keepNext: true }
		),
		...textBoxes(setting, [{ text: block.subtitle }], text.subtitle, below(parent, 'P'), {
			place: { left, width: width * 0.86 }
		})
	];
}

/** The ring on the margin rule, and beside it what its arcs are. */
export function keyBoxes(setting: Setting, block: Of<'key'>, parent: Node): readonly Box[] {
	const scale = 0.75;
	const size = block.figure.width * scale;
	const { rule, right } = setting.sheet;
	const left = rule + size / 2 + 28;
	const words = keyWords(setting, block, { left, width: right - left }, parent);
	const height = Math.max(size, words.height);
	const top = (height - size) / 2;
	return [
		gap(18),
		{
			height,
			before: 0,
			keep: false,
			items: [
				disc(rule, top, size),
				...figureItems(setting, block.figure, { x: rule - size / 2, y: top, scale }, parent),
				...words.items.map((item) => ({ ...item, y: item.y + (height - words.height) / 2 }))
			]
		}
	];
}

/** The title and a list of what the ring shows, one under the other. */
function keyWords(
	setting: Setting,
	{ title, lines }: Of<'key'>,
	{ left, width }: Place,
	parent: Node
): { readonly items: readonly Item[]; readonly height: number } {
	const style = { ...text.plain, size: 10.8, lead: 15 };
	const scale = 0.75;
	const place = { left: left + 20, width: width - 20 };
	const list = below(parent, 'L');
	const items: Item[] = [];
	let y = 0;
	const stack = (boxes: readonly Box[]): void => {
		for (const box of boxes) {
			items.push(...moved(box, y));
			y += box.height;
		}
		y += 3;
	};
	const head = [{ text: title, bold: true }];
	stack(textBoxes(setting, head, style, below(parent, 'P'), { place: { left, width } }));
	for (const line of lines) {
		items.push(...figureItems(setting, line.figure, { x: left, y: y + 1.6, scale }, parent));
		const node = below(below(list, 'LI'), 'LBody');
		stack(textBoxes(setting, [{ text: line.words }], style, node, { place }));
	}
	return { items, height: y };
}

/** White ground that breaks the margin rule where the ring lies on it. */
function disc(centre: number, y: number, size: number): Item {
	const r = size / 2;
	return {
		is: 'drawing',
		x: centre - r,
		y,
		width: size,
		height: size,
		scale: 1,
		shapes: [{ is: 'circle', cx: r, cy: r, r: r + 1, tone: 'paper', width: null }],
		node: null
	};
}

const moved = (box: Pick<Box, 'items'> | undefined, by: number): readonly Item[] =>
	(box?.items ?? []).map((item) => ({ ...item, y: item.y + by }));

/** Ruled lines, a label and its words; a line without words is left open for a pen. */
export function factsBoxes(setting: Setting, block: Of<'facts'>, parent: Node): readonly Box[] {
	const table = below(parent, 'Table');
	const rows = block.rows.flatMap(({ label, words }) =>
		factBoxes(setting, label, words || '\u00a0', below(table, 'TR'))
	);
	return [gap(16), ...rows, gap(4)];
}

/** One fact: its rule and label stand in the box of its first line. */
function factBoxes(setting: Setting, label: string, words: string, row: Node): readonly Box[] {
	const { left, width } = column(setting.sheet);
	const split = 118;
	const named = below(row, 'TH', { scope: 'Row' });
	const [name] = textBoxes(setting, [{ text: label }], text.label, named, {
		place: { left, width: split - 8 }
	});
	const said = textBoxes(setting, [{ text: words }], text.fact, below(row, 'TD'), {
		place: { left: left + split, width: width - split }
	});
	const rule: Item = { is: 'rule', x: left, y: 0, width, colour: ink.hairline, node: null };
	return said.map((line, i) => {
		const [above, under] = [i === 0 ? 3.5 : 0, i === said.length - 1 ? 3.5 : 0];
		return {
			...line,
			height: line.height + above + under,
			items: [...(i === 0 ? [rule, ...moved(name, above)] : []), ...moved(line, above)]
		};
	});
}

/** Lines to sign on, side by side, with what goes on each below it. */
export function signatureBoxes(
	setting: Setting,
	block: Of<'signatures'>,
	parent: Node
): readonly Box[] {
	const { left, width } = column(setting.sheet);
	const between = 24;
	const each = (width - between * (block.lines.length - 1)) / Math.max(1, block.lines.length);
	const items = block.lines.flatMap((line, i): readonly Item[] => {
		const x = left + i * (each + between);
		const set = textBoxes(setting, [{ text: line }], text.small, below(parent, 'P'), {
			place: { left: x, width: each }
		});
		const rule: Item = { is: 'rule', x, y: 0, width: each, colour: ink.quiet, node: null };
		return [rule, ...moved(set[0], 4)];
	});
	return [{ height: 20, before: 36, keep: false, items }];
}
