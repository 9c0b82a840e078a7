import {
	Bookmark,
	HeadingLevel,
	HorizontalPositionRelativeFrom,
	ImageRun,
	LeaderType,
	Paragraph,
	Tab,
	TableOfContents,
	TabStopType,
	TextRun,
	TextWrappingType,
	VerticalPositionRelativeFrom,
	type FileChild
} from 'docx';
import type { Block, Figure, Section } from './document';
import { hex, twips } from './docx-style';
import { factsTable, roomParts, tableParts } from './docx-table';
import { bookmarkId, hanging, inMargin, listItem, paragraph, textRuns } from './docx-text';
import type { Picture } from './figure-png';
import { ink } from './pdf-style';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

/** What the blocks of a Word file need to know. */
export interface DocxSetting {
	/** Width of the column of words in twips. */
	readonly width: number;
	readonly targets: ReadonlySet<string>;
	/** Pictures by figure; a figure without one is left out, for its words stand beside it. */
	readonly pictures: ReadonlyMap<Figure, Picture>;
}

/** A section's heading and blocks; it begins on a new page unless it opens a Word section itself. */
export function sectionParts(
	setting: DocxSetting,
	section: Section,
	isFirst: boolean
): readonly FileChild[] {
	const blocks = section.blocks.flatMap((block) => blockParts(setting, block));
	if (!section.title) return blocks;
	const pageBreakBefore = !isFirst;
	// The contents do not list themselves.
	if (section.blocks.some((block) => block.is === 'contents'))
		return [
			new Paragraph({ style: 'ContentsHeading', pageBreakBefore, text: section.title }),
			...blocks
		];
	const { code, id, title } = section;
	const words = new TextRun({ text: title });
	const children = code ? [...inMargin(code, 'MarginCode'), words] : [words];
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			pageBreakBefore,
			children: [new Bookmark({ id: bookmarkId(id), children })],
			...(code ? { indent: hanging } : {})
		}),
		...blocks
	];
}

function blockParts(setting: DocxSetting, block: Block): readonly FileChild[] {
	switch (block.is) {
		case 'cover':
			return [
				paragraph('Kicker', [{ text: block.kicker }]),
				new Paragraph({ heading: HeadingLevel.TITLE, text: block.title }),
				paragraph('Lead', [{ text: block.subtitle }])
			];
		case 'key':
			return keyParts(setting, block);
		case 'heading':
			return [headingPart(block)];
		case 'paragraph':
			return [paragraph(lookStyles[block.look], block.runs, setting.targets)];
		case 'facts':
			return factsTable(block, setting.width);
		case 'list':
			return block.items.map((runs) => listItem(runs, setting.targets));
		case 'table':
			return tableParts(block, setting.width, setting.targets);
		case 'passage':
			return passageParts(setting, block);
		case 'figure':
			return figureParts(setting, block.figure);
		case 'contents':
			return [contentsPart()];
		case 'signatures':
			return signatureParts(setting, block);
		case 'room':
			return roomParts(block, setting.width);
	}
}

const lookStyles: Readonly<Record<Of<'paragraph'>['look'], string>> = {
	plain: 'Normal',
	lead: 'Lead',
	quiet: 'Quiet',
	prompt: 'Prompt'
};

/** The day stands in the line below; in the heading the contents would list it. */
function headingPart({ id, text, level }: Of<'heading'>): Paragraph {
	const words = [new TextRun({ text })];
	return new Paragraph({
		heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
		children: [new Bookmark({ id: bookmarkId(id), children: words })]
	});
}

function passageParts({ targets }: DocxSetting, block: Of<'passage'>): readonly FileChild[] {
	const words = block.paragraphs.map(
		(runs, i) =>
			new Paragraph({
				style: 'Passage',
				children: [
					...(i === 0 ? inMargin(block.day, 'MarginDay') : []),
					...textRuns(runs, targets)
				],
				...(i === 0 ? { indent: hanging } : { spacing: { before: 0 } })
			})
	);
	const whys = block.whys.map((text, i) =>
		paragraph('Why', [...(i === 0 ? [{ text: 'Why it counts  ', bold: true }] : []), { text }])
	);
	return [...words, ...whys, paragraph('Source', block.source, targets)];
}

function keyParts(setting: DocxSetting, { figure, title, lines }: Of<'key'>): readonly FileChild[] {
	const picture = setting.pictures.get(figure);
	const ring = picture ? [marginRing(picture)] : [];
	return [
		new Paragraph({
			spacing: { before: twips(18), after: twips(4) },
			children: [...ring, new TextRun({ text: title, bold: true })]
		}),
		...lines.map(({ words }) => listItem([{ text: words }], setting.targets)),
		new Paragraph({ spacing: { before: 0, after: twips(10) } })
	];
}

const emu = (points: number): number => Math.round(points * 12_700);

/** The ring on the margin rule, beside the words that say what it shows. */
function marginRing({ bytes }: Picture): ImageRun {
	return new ImageRun({
		type: 'png',
		data: bytes,
		transformation: { width: 84, height: 84 },
		altText: { name: 'Ring', title: '', description: 'The ring of the parts listed beside it' },
		floating: {
			horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, offset: emu(-91) },
			verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: emu(2) },
			wrap: { type: TextWrappingType.NONE },
			allowOverlap: true
		}
	});
}

function figureParts({ pictures }: DocxSetting, figure: Figure): readonly FileChild[] {
	const picture = pictures.get(figure);
	if (!picture) return [];
	const altText = { name: 'Picture', title: '', description: figure.alt };
	const transformation = { width: figure.width * 0.86, height: figure.height * 0.86 };
	const image = new ImageRun({ type: 'png', data: picture.bytes, transformation, altText });
	return [new Paragraph({ keepNext: true, spacing: { before: twips(8) }, children: [image] })];
}

/**
 * A real contents field, filled with linked entries. The page numbers are Word's to fill in when she
 * updates it: working them out here takes fifteen times as long as the rest of the file, and Word would
 * ask about fields marked to be updated on opening.
 */
function contentsPart(): TableOfContents {
	return new TableOfContents('Contents', {
		headingStyleRange: '1-2',
		hyperlink: true,
		beginDirty: false,
		tabLeader: LeaderType.NONE
	});
}

function signatureParts({ width }: DocxSetting, { lines }: Of<'signatures'>): readonly FileChild[] {
	const between = twips(24);
	const each = (width - between * (lines.length - 1)) / Math.max(1, lines.length);
	const starts = lines.map((_, i) => Math.round(i * (each + between)));
	const stops = starts.slice(1).map((position) => ({ type: TabStopType.LEFT, position }));
	const ends = starts.map((start) => ({
		type: TabStopType.LEFT,
		position: Math.round(start + each),
		leader: 'underscore' as const // one of Word's leaders
	}));
	const tab = (): TextRun => new TextRun({ children: [new Tab()] });
	return [
		new Paragraph({
			keepNext: true,
			spacing: { before: twips(30), after: 0 },
			tabStops: [...stops, ...ends].sort((a, b) => a.position - b.position),
			children: lines.flatMap((_, i) => (i === 0 ? [tab()] : [tab(), tab()])),
			run: { color: hex(ink.quiet) }
		}),
		new Paragraph({
			style: 'Small',
			tabStops: stops,
			children: lines.flatMap((line, i) => [...(i === 0 ? [] : [tab()]), new TextRun(line)])
		})
	];
}
