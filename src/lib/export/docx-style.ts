import { LineRuleType, type IStylesOptions } from 'docx';
import { ink, upright } from './pdf-style';

/** Twips: twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** A colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1);

/** How far the margin column lies left of the words: days and criterion codes stand there. */
export const marginColumn = twips(94);
/** Width of the column of words. */
export const wordsWidth = (sheet: { readonly left: number; readonly right: number }): number =>
	twips(sheet.right - sheet.left);

interface Style {
	readonly id: string;
	readonly name: string;
	readonly size: number;
	readonly colour?: string;
	readonly isBold?: boolean;
	/** Points above and below. */
	readonly space: readonly [number, number];
	readonly keepNext?: boolean;
}

const styles: readonly Style[] = [
	{ id: 'Kicker', name: 'Kicker', size: 10.5, colour: ink.accent, isBold: true, space: [26, 6] },
	{ id: 'Lead', name: 'Lead', size: 11, colour: ink.lead, space: [0, 8] },
	{ id: 'Quiet', name: 'Quiet', size: 9.5, colour: ink.quiet, space: [4, 4] },
	{
		id: 'Prompt',
		name: 'Prompt',
		size: 10,
		colour: ink.lead,
		isBold: true,
		space: [10, 2],
		keepNext: true
	},
	{ id: 'Passage', name: 'Passage', size: 11.5, space: [10, 2], keepNext: true },
	{ id: 'Why', name: 'Why it counts', size: 10, space: [4, 0], keepNext: true },
	{ id: 'Source', name: 'Source', size: 9, colour: ink.quiet, space: [3, 8] },
	{ id: 'Cell', name: 'Cell', size: 9.5, space: [2, 2] },
	{ id: 'DenseCell', name: 'Dense cell', size: 8.5, space: [2, 2] },
	{ id: 'HeadCell', name: 'Head cell', size: 8.5, colour: ink.quiet, isBold: true, space: [2, 2] },
	{ id: 'FactLabel', name: 'Fact label', size: 10.5, colour: ink.quiet, space: [2, 2] },
	{ id: 'Fact', name: 'Fact', size: 10.5, isBold: true, space: [2, 2] },
	{ id: 'Small', name: 'Small', size: 8.5, colour: ink.quiet, space: [2, 0] },
	{
		id: 'ContentsHeading',
		name: 'Contents heading',
		size: 22,
		isBold: true,
		space: [0, 8],
		keepNext: true
	}
];

/** Line spacing in 240ths of the font's own. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number, colour: string = ink.words) => ({
	run: { size: `${size}pt` as const, bold: true, color: hex(colour), font },
	paragraph: {
		spacing: { before: twips(before), after: twips(after), ...lines(264) },
		keepNext: true,
		keepLines: true
	}
});

/** A font that every Word has. */
export const font = 'Arial';

/** The styles of a pack: Word's own names for title, headings, caption and contents, ours for the rest. */
export const packStyles: IStylesOptions = {
	default: {
		document: {
			run: { font, size: '11pt', color: hex(ink.words), language: { value: 'en-GB' } },
			paragraph: { spacing: { before: 0, after: twips(6), ...lines(312) } }
		},
		title: {
			run: { size: '36pt', bold: true, color: hex(ink.words), font },
			paragraph: { spacing: { before: 0, after: twips(12), ...lines(252) } }
		},
		heading1: heading(21, 0, 8),
		heading2: heading(14, 18, 6),
		heading3: heading(11, 14, 2, ink.accent),
		listParagraph: { run: { size: '11pt' } }
	},
	characterStyles: [
		{
			id: 'Evidence',
			name: 'Evidence',
			run: { shading: { type: 'clear', color: 'auto', fill: hex(ink.mark) } }
		},
		{ id: 'MarginDay', name: 'Margin day', run: { size: '8pt', color: hex(ink.quiet) } },
		{ id: 'MarginCode', name: 'Margin code', run: { color: hex(ink.accent) } },
		{ id: 'PackLink', name: 'Pack link', run: { color: hex(ink.accent) } }
	],
	paragraphStyles: [
		...styles.map(({ id, name, size, colour, isBold, space, keepNext }) => ({
			id,
			name,
			basedOn: 'Normal',
			quickFormat: true,
			run: {
				size: `${size}pt` as const,
				...(colour ? { color: hex(colour) } : {}),
				...(isBold ? { bold: true } : {})
			},
			paragraph: {
				spacing: { before: twips(space[0]), after: twips(space[1]), ...lines(288) },
				...(keepNext ? { keepNext } : {})
			}
		})),
		...contentsLevels()
	]
};

/** Word's own styles for the lines of a table of contents. */
function contentsLevels() {
	const tab = { type: 'right', position: wordsWidth(upright) } as const;
	return [1, 2].map((level) => ({
		id: `TOC${level}`,
		name: `toc ${level}`,
		basedOn: 'Normal',
		run: { size: level === 1 ? ('11pt' as const) : ('10pt' as const), bold: level === 1 }, // units
		paragraph: {
			spacing: { before: twips(level === 1 ? 8 : 0), after: twips(2) },
			indent: { left: level === 1 ? 0 : twips(14) },
			tabStops: [tab]
		}
	}));
}
