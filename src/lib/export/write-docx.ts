import {
	BorderStyle,
	Document,
	Footer,
	Header,
	Packer,
	PageBorderOffsetFrom,
	PageNumber,
	PageOrientation,
	Paragraph,
	Tab,
	TabStopType,
	TextRun,
	type FileChild,
	type ISectionOptions
} from 'docx';
import { headingIds, type Figure, type PackDocument, type Section } from './document';
import { sectionParts, type DocxSetting } from './docx-blocks';
import { hex, packStyles, twips, wordsWidth } from './docx-style';
import { picturesOf } from './figure-png';
import { ink, onSide, upright, type Sheet } from './pdf-style';

export interface DocxOptions {
	/** How much is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
}

/** The pack as a Word file: real headings, a filled contents field, tables with head rows, British English. */
export async function writeDocx(
	doc: PackDocument,
	{ onprogress }: DocxOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const pictures = await picturesOf(figuresOf(doc));
	const targets = headingIds(doc);
	let done = 0;
	const sections = groupsOf(doc.sections).map((group): ISectionOptions => {
		const sheet = group[0]?.isWide ? onSide : upright;
		const setting: DocxSetting = { width: wordsWidth(sheet), targets, pictures };
		const children = group.flatMap((section, i): readonly FileChild[] => {
			onprogress?.((0.3 * ++done) / doc.sections.length);
			return sectionParts(setting, section, i === 0);
		});
		return { properties: pageOf(sheet), ...edges(doc, sheet), children };
	});
	const file = new Document({
		title: doc.title,
		creator: '',
		lastModifiedBy: '',
		styles: packStyles,
		features: { updateFields: false },
		// Without this the contents' page references are marked to be updated, and Word asks about it.
		pageNumbers: () => ({ bookmarks: new Map() }),
		sections
	});
	onprogress?.(0.4);
	return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Sections in runs of one orientation: a Word section each. */
function groupsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
	const groups: Section[][] = [];
	for (const section of sections) {
		const last = groups.at(-1);
		if (last && (last[0]?.isWide ?? false) === (section.isWide ?? false)) last.push(section);
		else groups.push([section]);
	}
	return groups;
}

const figuresOf = (doc: PackDocument): readonly Figure[] =>
	doc.sections
		.flatMap((section) => section.blocks)
		.flatMap((block) => (block.is === 'figure' || block.is === 'key' ? [block.figure] : []));

/** A4 with the margin rule as the page's left border. */
function pageOf(sheet: Sheet): NonNullable<ISectionOptions['properties']> {
	const isWide = sheet.width > sheet.height;
	const [short, long] = isWide ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
	return {
		page: {
			size: {
				width: twips(short),
				height: twips(long),
				orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
			},
			margin: {
				left: twips(sheet.left),
				right: twips(sheet.width - sheet.right),
				top: twips(sheet.top + 6),
				bottom: twips(sheet.height - sheet.bottom),
				header: twips(26),
				footer: twips(30)
			},
			borders: {
				pageBorders: { offsetFrom: PageBorderOffsetFrom.TEXT },
				pageBorderLeft: {
					style: BorderStyle.SINGLE,
					size: 6,
					color: hex(ink.rule),
					space: Math.min(31, Math.round(sheet.left - sheet.rule))
				}
			}
		}
	};
}

/** What stands on every page. */
function edges(
	{ footer, notice }: PackDocument,
	sheet: Sheet
): Pick<ISectionOptions, 'headers' | 'footers'> {
	const width = wordsWidth(sheet);
	const tab = (): TextRun => new TextRun({ children: [new Tab()] });
	const foot = new Paragraph({
		style: 'Small',
		border: { top: { style: BorderStyle.SINGLE, size: 4, color: hex(ink.hairline), space: 6 } },
		tabStops: [
			{ type: TabStopType.LEFT, position: Math.round(width * 0.49) },
			{ type: TabStopType.RIGHT, position: width }
		],
		children: [
			new TextRun(clip(footer.left, 48)),
			tab(),
			new TextRun(clip(footer.centre, 36)),
			tab(),
			new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
		]
	});
	const head = new Paragraph({
		style: 'Small',
		children: [new TextRun({ text: notice, bold: true })]
	});
	return {
		footers: { default: new Footer({ children: [foot] }) },
		...(notice ? { headers: { default: new Header({ children: [head] }) } } : {})
	};
}

/** A footer keeps to one line. */
const clip = (words: string, most: number): string =>
	words.length <= most ? words : `${[...words].slice(0, most - 1).join('')}…`;
