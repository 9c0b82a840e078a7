import type { Figure, Primitive, Runs } from './document';
import { below, type Box, type Drawn, type Item, type Node } from './pdf-boxes';
import type { Typeface } from './pdf-fonts';
import { setLines, type Line } from './pdf-lines';
import { ink, toneInk, type Sheet, type TextStyle } from './pdf-style';

/** What every block needs to be set: the fonts and the page it stands on. */
export interface Setting {
	readonly type: Typeface;
	readonly sheet: Sheet;
	/** Where a link may lead: ids of headings in the pack. */
	readonly targets: ReadonlySet<string>;
}

export interface Place {
	readonly left: number;
	readonly width: number;
}

/** The column of words of a sheet. */
export const column = ({ left, right }: Sheet): Place => ({ left, width: right - left });

/** Distance from a line's top to its baseline. */
export const baseline = ({ size, lead }: TextStyle): number =>
	(lead - size * 1.3) / 2 + size * 0.984;

/**
 * A paragraph as one box a line. The first two and the last two lines stay together; with
 * `keepNext` the last stays with what follows.
 */
export function textBoxes(
	setting: Setting,
	runs: Runs,
	style: TextStyle,
	node: Node,
	{ place = column(setting.sheet), keepNext = false }: { place?: Place; keepNext?: boolean } = {}
): readonly Box[] {
	const lines = setLines(runs, style, place.width, setting.type);
	const nodes = nodeFinder(node);
	return lines.map((line, i) => ({
		height: style.lead,
		before: i === 0 ? style.before : 0,
		keep: i === lines.length - 1 ? keepNext : i === 0 || i === lines.length - 2 || keepNext,
		items: lineItems(setting, line, style, place.left, 0, nodes)
	}));
}

/** Finds the element a part of a paragraph belongs to: itself, a quote in it or a link in it. */
type FindNode = (part: Line[number]) => Node | null;

/** Marked words become one quotation, each link one element, over as many lines as they take. */
export function nodeFinder(node: Node): FindNode {
	let last: { isMarked: boolean; link: string | null; node: Node } | null = null;
	return ({ isMarked, link }) => {
		if (last?.isMarked !== isMarked || last.link !== link) {
			const inner = link ? below(node, 'Link') : isMarked ? below(node, 'Quote') : node;
			last = { isMarked, link, node: inner };
		}
		return last.node;
	};
}

/** The items of one line whose left end is `left` and whose top is `top`. */
export function lineItems(
	{ targets }: Setting,
	line: Line,
	style: TextStyle,
	left: number,
	top: number,
	nodes: FindNode
): readonly Item[] {
	const placed = line.map((part) => ({
		part,
		x: left + part.x,
		node: nodes(part.link && !targets.has(part.link) ? { ...part, link: null } : part)
	}));
	return [
		...placed
			.filter(({ part }) => part.isMarked)
			.map(({ part, x, node }) => markBar(style, x, part.width, top, node)),
		...placed.flatMap(({ part, x, node }) => [
			wordsItem(part, style, x, top, node),
			...(node?.tag === 'Link' && part.link ? [linkItem(part, part.link, style, x, top, node)] : [])
		])
	];
}

type Part = Line[number];

function wordsItem(part: Part, style: TextStyle, x: number, top: number, node: Node | null): Item {
	return {
		is: 'words',
		y: top + baseline(style),
		node,
		x,
		width: part.width,
		text: part.text,
		font: part.font,
		size: style.size,
		tight: (style.tight ?? 0) * style.size,
		colour: node?.tag === 'Link' ? ink.accent : style.colour,
		...(part.actual === undefined ? {} : { actual: part.actual }),
		...(part.isBoxed ? { isBoxed: true } : {})
	};
}

function linkItem(
	{ width, text }: Part,
	target: string,
	{ lead }: TextStyle,
	x: number,
	y: number,
	node: Node
): Item {
	return { is: 'link', y, node, x, width, height: lead, target, says: text };
}

/** The highlighter's stroke behind marked words. */
function markBar(style: TextStyle, x: number, width: number, top: number, node: Node | null): Item {
	return {
		is: 'bar',
		y: top + baseline(style) - style.size * 1.02,
		node,
		x: x - 1.8,
		width: width + 3.6,
		height: style.size * 1.36,
		colour: ink.mark,
		radius: 2
	};
}

/** One short line that ends at `right`, for the margin; as decoration unless it has an element. */
export function rightLine(
	{ type, targets, sheet }: Setting,
	text: string,
	style: TextStyle,
	right: number,
	top: number,
	node: Node | null
): readonly Item[] {
	const line = setLines([{ text }], style, right, type)[0];
	if (!line) return [];
	const width = line.reduce((most, part) => Math.max(most, part.x + part.width), 0);
	return lineItems({ type, targets, sheet }, line, style, right - width, top, () => node);
}

/** A figure with its labels; without words of its own it is decoration. */
export function figureItems(
	setting: Setting,
	{ alt, width, height, shapes }: Figure,
	{ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
	parent: Node
): readonly Item[] {
	const node = alt ? below(parent, 'Figure', { alt }) : null;
	const drawn = shapes.filter((one): one is Drawn => one.is !== 'text');
	const size = { width: width * scale, height: height * scale };
	return [
		{ is: 'drawing', x, y, ...size, scale, shapes: drawn, node },
		...shapes.flatMap((one) =>
			one.is === 'text' ? labelItems(setting, one, x, y, scale, node) : []
		)
	];
}

function labelItems(
	setting: Setting,
	label: Extract<Primitive, { is: 'text' }>,
	left: number,
	top: number,
	scale: number,
	node: Node | null
): readonly Item[] {
	const size = label.size * scale;
	const style = {
		face: 'regular',
		size,
		lead: size,
		before: 0,
		colour: toneInk[label.tone]
	} as const;
	const line = setLines([{ text: label.text }], style, Infinity, setting.type)[0] ?? [];
	const width = line.reduce((most, part) => Math.max(most, part.x + part.width), 0);
	const x = left + label.x * scale - { start: 0, middle: width / 2, end: width }[label.anchor];
	return lineItems(setting, line, style, x, top + label.y * scale - baseline(style), () => node);
}
