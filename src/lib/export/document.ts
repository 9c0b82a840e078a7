/** A stretch of words in one look. `mark` is evidence; `link` is the id of a heading in the pack. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly mark?: boolean;
	readonly link?: string;
}

/** One paragraph's runs. */
export type Runs = readonly Run[];

/** What a stroke or dot is made of: laid-down ink and a pale wash of it, lines, the paper, or words. */
export type Tone = 'ink' | 'wash' | 'edge' | 'hairline' | 'paper' | 'words';

/** A simple drawing, in its own units; every writer draws these three primitives. */
export type Primitive =
	| {
			readonly is: 'path';
			/** SVG path data with M, L and A only. */
			readonly d: string;
			readonly width: number;
			readonly tone: Tone;
			readonly hasRoundCaps: boolean;
	  }
	| {
			readonly is: 'circle';
			readonly cx: number;
			readonly cy: number;
			readonly r: number;
			readonly tone: Tone;
			/** Outline width; `null` fills the circle. */
			readonly width: number | null;
	  }
	| {
			readonly is: 'text';
			readonly x: number;
			/** Baseline. */
			readonly y: number;
			readonly text: string;
			readonly size: number;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly tone: Tone;
	  };

export interface Figure {
	/** The picture in words; '' when the words beside it already say it. */
	readonly alt: string;
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Primitive[];
}

export interface Column {
	readonly title: string;
	/** Its share of the table's width, beside the other columns' shares. */
	readonly share: number;
	/** Its cells name their rows. */
	readonly isRowHeader?: boolean;
}

/** The paragraphs of one cell; none at all is an empty cell. */
export type Cell = readonly Runs[];

export type Look = 'plain' | 'lead' | 'quiet' | 'prompt';

export type Block =
	| {
			readonly is: 'cover';
			readonly kicker: string;
			readonly title: string;
			readonly subtitle: string;
	  }
	/** A ring beside the words that say what it shows. */
	| {
			readonly is: 'key';
			readonly figure: Figure;
			readonly title: string;
			readonly lines: readonly { readonly figure: Figure; readonly words: string }[];
	  }
	/** Level 2 is a part or an entry, level 3 a stage. `day` may stand in the margin; the words below say it. */
	| {
			readonly is: 'heading';
			readonly level: 2 | 3;
			readonly id: string;
			readonly text: string;
			readonly day?: string;
	  }
	| { readonly is: 'paragraph'; readonly runs: Runs; readonly look: Look }
	/** Label and words; '' is a line left open for a pen. */
	| {
			readonly is: 'facts';
			readonly rows: readonly { readonly label: string; readonly words: string }[];
	  }
	| { readonly is: 'list'; readonly items: readonly Runs[] }
	| {
			readonly is: 'table';
			readonly caption: string;
			readonly columns: readonly Column[];
			readonly rows: readonly (readonly Cell[])[];
	  }
	/** Words from an entry with their day in the margin, why they count and where they come from. */
	| {
			readonly is: 'passage';
			readonly day: string;
			readonly paragraphs: readonly Runs[];
			readonly whys: readonly string[];
			readonly source: Runs;
			readonly ring: Figure | null;
	  }
	| { readonly is: 'figure'; readonly figure: Figure }
	/** Every section and level 2 heading that follows, with its page where there are pages. */
	| { readonly is: 'contents' }
	| { readonly is: 'signatures'; readonly lines: readonly string[] }
	/** A ruled, empty box to write in. */
	| { readonly is: 'room'; readonly label: string; readonly lines: number };

/** A part of the pack that begins on a page of its own. Its title is a level 1 heading. */
export interface Section {
	readonly id: string;
	/** '' only for the cover, whose cover block holds the title. */
	readonly title: string;
	/** A criterion's code, which stands in the margin. */
	readonly code?: string;
	/** Pages lie on their side, for a table with many columns. */
	readonly isWide?: boolean;
	readonly blocks: readonly Block[];
}

/** How many words support a criterion: information, never a score. */
export interface CriterionWords {
	readonly code: string;
	/** Words in the marked passages, each word once. */
	readonly passages: number;
	/** Words in the entries that count towards it. */
	readonly entries: number;
	/** How many entries count towards it. */
	readonly count: number;
}

/** A compiled pack: what all writers write, and the preview shows. */
export interface PackDocument {
	readonly title: string;
	readonly language: 'en-GB';
	/** On every page, before "page X of Y". */
	readonly footer: { readonly left: string; readonly centre: string };
	readonly isExample: boolean;
	/** On every page as well: that it is an example. '' for a real pack. */
	readonly notice: string;
	readonly sections: readonly Section[];
	readonly words: readonly CriterionWords[];
}

/** A section's heading as lists of contents show it: "AC4 Own contribution". */
export function titleOf(section: Section): string {
	return section.code ? `${section.code} ${section.title}` : section.title;
}

export interface ContentsLine {
	readonly id: string;
	readonly text: string;
	readonly level: 1 | 2;
}

/** What the contents list: every section but the cover and the contents, with its parts and entries. */
export function contentsOf(doc: PackDocument): readonly ContentsLine[] {
	return doc.sections
		.filter((one) => one.title && !one.blocks.some((block) => block.is === 'contents'))
		.flatMap((section): ContentsLine[] => [
			{ id: section.id, text: titleOf(section), level: 1 },
			...section.blocks.flatMap((block): ContentsLine[] =>
				block.is === 'heading' && block.level === 2
					? [{ id: block.id, text: block.text, level: 2 }]
					: []
			)
		]);
}

/** The id of every heading, which is where a link may lead. */
export function headingIds(doc: PackDocument): ReadonlySet<string> {
	return new Set(
		doc.sections.flatMap((section) => [
			section.id,
			...section.blocks.flatMap((block) => (block.is === 'heading' ? [block.id] : []))
		])
	);
}

/** The words of runs without their looks. */
export const plainText = (runs: Runs): string => runs.map((run) => run.text).join('');

/** One plain paragraph of runs from a text; '' gives none. */
export const runsOf = (text: string): Runs => (text ? [{ text }] : []);
