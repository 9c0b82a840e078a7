import {
	contentsOf,
	titleOf,
	type Block,
	type Figure,
	type PackDocument,
	type Section
} from './document';
import { below, type Box, type Item, type Node } from './pdf-boxes';
import { coverBoxes, factsBoxes, keyBoxes, signatureBoxes } from './pdf-cover';
import { setLines } from './pdf-lines';
import { ink, text } from './pdf-style';
import { column, figureItems, rightLine, textBoxes, type Setting } from './pdf-text';
import { tableBoxes } from './pdf-table';

/** Room to the right of a contents line for its page number. */
const numberRoom = 40;

/** A section set in boxes: its heading, then its blocks. */
export function sectionBoxes(
	setting: Setting,
	doc: PackDocument,
	section: Section,
	root: Node
): readonly Box[] {
	const node = below(root, 'Sect');
	return [
		...(section.title ? sectionHeading(setting, section, node) : []),
		...section.blocks.flatMap((block, i) => {
			const boxes = blockBoxes(setting, doc, block, node);
			const leads = block.is === 'paragraph' && belongsAbove(section.blocks[i + 1]);
			return leads ? keptWithNext(boxes) : boxes;
		})
	];
}

/** What is never parted from the paragraph that leads to it. */
const belongsAbove = (block: Block | undefined): boolean =>
	block?.is === 'list' || block?.is === 'table' || block?.is === 'signatures';

const keptWithNext = (boxes: readonly Box[]): readonly Box[] =>
	boxes.map((box, i) => (i === boxes.length - 1 ? { ...box, keep: true } : box));

function sectionHeading(setting: Setting, section: Section, parent: Node): readonly Box[] {
	const { title, code = '', id } = section;
	const node = below(parent, 'H2');
	// A code too long for the margin stands before the title.
	const isInMargin = setLines([{ text: code }], text.code, 72, setting.type).length === 1;
	const words = isInMargin ? title : titleOf(section);
	const [first, ...rest] = textBoxes(setting, [{ text: words }], text.section, node, {
		keepNext: true
	});
	if (!first) return [];
	const mark = isInMargin
		? rightLine(setting, code, text.code, setting.sheet.margin, 0.5, node)
		: [];
	const items = [...mark, ...first.items];
	const anchor = { id, text: titleOf(section), level: 1 } as const;
	return [{ ...first, items, anchor }, ...rest];
}

function blockBoxes(
	setting: Setting,
	doc: PackDocument,
	block: Block,
	parent: Node
): readonly Box[] {
	switch (block.is) {
		case 'cover':
			return coverBoxes(setting, block, parent);
		case 'key':
			return keyBoxes(setting, block, parent);
		case 'heading':
			return headingBoxes(setting, block, parent);
		case 'paragraph': {
			const keepNext = block.look === 'prompt';
			return textBoxes(setting, block.runs, text[block.look], below(parent, 'P'), { keepNext });
		}
		case 'facts':
			return factsBoxes(setting, block, parent);
		case 'list':
			return listBoxes(setting, block, parent);
		case 'table':
			return tableBoxes(setting, block, parent);
		case 'passage':
			return passageBoxes(setting, block, parent);
		case 'figure':
			return figureBoxes(setting, block, parent);
		case 'contents':
			return contentsBoxes(setting, doc, parent);
		case 'signatures':
			return signatureBoxes(setting, block, parent);
		case 'room':
			return roomBoxes(setting, block, parent);
	}
}

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

function headingBoxes(setting: Setting, block: Of<'heading'>, parent: Node): readonly Box[] {
	const isPart = block.level === 2;
	const node = below(parent, isPart ? 'H3' : 'H4');
	const style = isPart ? text.part : text.stage;
	const [first, ...rest] = textBoxes(setting, [{ text: block.text }], style, node, {
		keepNext: true
	});
	if (!first) return [];
	const anchor = { id: block.id, text: block.text, level: 2 } as const;
	const day = block.day ? marginDay(setting, block.day, 3.5, null) : [];
	return [{ ...first, items: [...first.items, ...day], ...(isPart ? { anchor } : {}) }, ...rest];
}

/** A day in the margin over two lines: "3 March", "2026". */
function marginDay(setting: Setting, day: string, top: number, node: Node | null): readonly Item[] {
	const cut = day.lastIndexOf(' ');
	const lines = cut < 0 ? [day] : [day.slice(0, cut), day.slice(cut + 1)];
	const { margin } = text;
	return lines.flatMap((line, i) =>
		rightLine(setting, line, margin, setting.sheet.margin, top + i * margin.lead, node)
	);
}

function passageBoxes(setting: Setting, block: Of<'passage'>, parent: Node): readonly Box[] {
	const day = marginDay(setting, block.day, 2.6, below(parent, 'P'));
	const quote = below(parent, 'BlockQuote');
	const words = block.paragraphs.flatMap((runs, i) => {
		const style = i === 0 ? text.quote : { ...text.quote, before: 5 };
		return textBoxes(setting, runs, style, below(quote, 'P'), { keepNext: false });
	});
	const whys = block.whys.flatMap((why, i) => {
		const lead = i === 0 ? [{ text: 'Why it counts  ', bold: true }] : [];
		const style = i === 0 ? text.why : { ...text.why, before: 2 };
		return textBoxes(setting, [...lead, { text: why }], style, below(parent, 'P'), {
			keepNext: true
		});
	});
	const [first, ...rest] = words;
	const last = rest.pop();
	const kept = last ? [...rest, { ...last, keep: true }] : rest;
	const start = first ? [{ ...first, items: [...day, ...first.items], keep: true }] : [];
	return [...start, ...kept, ...whys, ...sourceBoxes(setting, block, parent)];
}

function sourceBoxes(setting: Setting, block: Of<'passage'>, parent: Node): readonly Box[] {
	const { left, width } = column(setting.sheet);
	const indent = block.ring ? 18 : 0;
	const place = { left: left + indent, width: width - indent };
	const lines = textBoxes(setting, block.source, text.source, below(parent, 'P'), { place });
	return lines.map((line, i) =>
		i === 0 && block.ring
			? { ...line, items: [...ringItems(setting, block.ring, left, parent), ...line.items] }
			: line
	);
}

const ringItems = (setting: Setting, ring: Figure, x: number, parent: Node): readonly Item[] =>
	figureItems(setting, ring, { x, y: 1.2, scale: 0.72 }, parent);

function listBoxes(setting: Setting, block: Of<'list'>, parent: Node): readonly Box[] {
	const list = below(parent, 'L');
	const { left, width } = column(setting.sheet);
	return block.items.flatMap((runs) => {
		const item = below(list, 'LI');
		const style = { ...text.plain, before: 3 };
		const label = textBoxes(setting, [{ text: '•' }], style, below(item, 'Lbl'))[0];
		const [first, ...rest] = textBoxes(setting, runs, style, below(item, 'LBody'), {
			place: { left: left + 14, width: width - 14 }
		});
		return first ? [{ ...first, items: [...(label?.items ?? []), ...first.items] }, ...rest] : [];
	});
}

function figureBoxes(setting: Setting, { figure }: Of<'figure'>, parent: Node): readonly Box[] {
	const scale = Math.min(0.84, column(setting.sheet).width / figure.width);
	const items = figureItems(setting, figure, { x: setting.sheet.left, y: 0, scale }, parent);
	return [{ height: figure.height * scale, before: 12, keep: false, items }];
}

function contentsBoxes(setting: Setting, doc: PackDocument, parent: Node): readonly Box[] {
	const toc = below(parent, 'TOC');
	const { left, width } = column(setting.sheet);
	return contentsOf(doc).flatMap(({ id, text: words, level }) => {
		const style = level === 1 ? text.contents : text.contentsPart;
		const indent = level === 1 ? 0 : 14;
		const place = { left: left + indent, width: width - indent - numberRoom };
		const entry = below(below(toc, 'TOCI'), 'Reference');
		const lines = textBoxes(setting, [{ text: words, link: id }], style, entry, { place });
		const { size } = style;
		const number: Item = {
			is: 'page-of',
			x: left + width,
			y: lines[0]?.items.find((item) => item.is === 'words')?.y ?? 0,
			target: id,
			size,
			colour: ink.quiet,
			node: entry
		};
		return lines.map((line, i) => ({
			...line,
			items: [
				...line.items.map((item) =>
					item.is === 'words' ? { ...item, colour: style.colour } : item
				),
				...(i === 0 ? [number] : [])
			]
		}));
	});
}

function roomBoxes(setting: Setting, block: Of<'room'>, parent: Node): readonly Box[] {
	const { left, width } = column(setting.sheet);
	const pitch = 24;
	const label = textBoxes(setting, [{ text: block.label }], text.prompt, below(parent, 'P'), {
		keepNext: true
	});
	const height = block.lines * pitch;
	const rules = Array.from({ length: block.lines - 1 }, (_, i): Item => {
		const y = (i + 1) * pitch;
		return { is: 'rule', x: left + 8, y, width: width - 16, colour: ink.hairline, node: null };
	});
	const frame: Item = { is: 'frame', x: left, y: 0, width, height, colour: ink.edge, node: null };
	return [...label, { height, before: 5, keep: false, items: [frame, ...rules] }];
}
