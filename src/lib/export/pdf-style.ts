import type { Tone } from './document';

/** Points, 72 to the inch. A4; the margin rule stands 24 px left of the words, as on every screen. */
export const paper = { short: 595.28, long: 841.89 } as const;

/** Where things stand on a page. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** The margin rule. */
	readonly rule: number;
	/** Right edge of what stands in the margin. */
	readonly margin: number;
}

export const upright: Sheet = {
	width: paper.short,
	height: paper.long,
	left: 127.5,
	right: paper.short - 54,
	top: 54,
	bottom: paper.long - 72,
	rule: 109.5,
	margin: 96
};

/** A page on its side gives its margin column to the table. */
export const onSide: Sheet = {
	width: paper.long,
	height: paper.short,
	left: 60,
	right: paper.long - 42,
	top: 50,
	bottom: paper.short - 66,
	rule: 46,
	margin: 38
};

/** Height above the paper's lower edge of the footer's words. */
export const footerRise = 36;

/** The mock-up's inks on white paper. */
export const ink = {
	words: '#281b21',
	quiet: '#594b51',
	lead: '#514349',
	accent: '#682152',
	wash: '#d2bccb',
	rule: '#eaaaae',
	hairline: '#d6cacf',
	edge: '#927d81',
	mark: '#fce06d',
	paper: '#ffffff'
} as const;

export const toneInk: Readonly<Record<Tone, string>> = {
	ink: ink.accent,
	wash: ink.wash,
	edge: ink.edge,
	hairline: ink.hairline,
	paper: ink.paper,
	words: ink.words
};

export type Face = 'regular' | 'bold';

export interface TextStyle {
	readonly face: Face;
	readonly size: number;
	/** From baseline to baseline. */
	readonly lead: number;
	readonly colour: string;
	/** Space above, dropped at the top of a page. */
	readonly before: number;
	/** Letters set closer, as a share of the size. */
	readonly tight?: number;
	/** Lines of like length, for headings. */
	readonly isBalanced?: boolean;
}

const style = (
	face: Face,
	size: number,
	lead: number,
	before: number,
	colour: string = ink.words
): TextStyle => ({ face, size, lead, before, colour });

export const text = {
	kicker: style('bold', 10.5, 15, 0, ink.accent),
	title: { ...style('bold', 43.5, 46, 8), tight: 0.028, isBalanced: true },
	longTitle: { ...style('bold', 27, 31, 8), tight: 0.022, isBalanced: true },
	subtitle: { ...style('regular', 13.5, 19.6, 14, ink.lead), isBalanced: true },
	section: { ...style('bold', 22.5, 26, 0), tight: 0.02, isBalanced: true },
	code: style('bold', 16.5, 26, 0, ink.accent),
	part: style('bold', 14.25, 19, 22),
	stage: style('bold', 11.25, 16, 14, ink.accent),
	plain: style('regular', 11.25, 17.2, 6),
	lead: style('regular', 11.25, 17.2, 7, ink.lead),
	quiet: style('regular', 9.75, 14.5, 6, ink.quiet),
	prompt: style('bold', 10.2, 15, 10, ink.lead),
	quote: style('regular', 12, 18.7, 10),
	why: style('regular', 10.5, 15.6, 6),
	source: style('regular', 9.4, 14, 4, ink.quiet),
	margin: style('regular', 9.4, 13.6, 0, ink.quiet),
	cell: style('regular', 9.6, 13.4, 0),
	denseCell: style('regular', 8.6, 11.8, 0),
	head: style('bold', 8.6, 12, 0, ink.quiet),
	caption: style('regular', 9.4, 14, 12, ink.quiet),
	fact: style('bold', 11, 16, 0),
	label: style('regular', 11, 16, 0, ink.quiet),
	small: style('regular', 9, 12.5, 0, ink.quiet),
	contents: style('bold', 11.25, 17, 9),
	contentsPart: style('regular', 10.5, 16, 1),
	footer: style('regular', 8.6, 11, 0, ink.quiet)
} as const satisfies Readonly<Record<string, TextStyle>>;
