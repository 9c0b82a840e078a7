import { headingIds, type PackDocument } from './document';
import type { Box, Item } from './pdf-boxes';
import { sectionBoxes } from './pdf-blocks';
import type { Typeface } from './pdf-fonts';
import { setLines } from './pdf-lines';
import { Pages, type SetPage } from './pdf-pages';
import { footerRise, ink, onSide, text, upright, type Sheet, type TextStyle } from './pdf-style';
import { column, lineItems, rightLine, type Setting } from './pdf-text';

/** Lays a whole pack on pages, footers and all. `onsection` is told how many sections are done. */
export function layPack(
	doc: PackDocument,
	type: Typeface,
	onsection: (done: number) => void
): readonly SetPage[] {
	const root = { tag: 'Document', parent: null } as const;
	const targets = headingIds(doc);
	const pages = new Pages();
	doc.sections.forEach((section, i) => {
		const sheet = section.isWide ? onSide : upright;
		const boxes = sectionBoxes({ type, sheet, targets }, doc, section, root);
		pages.lay(sheet, section.title ? boxes : fitted(boxes, sheet));
		onsection(i + 1);
	});
	pages.pages.forEach((page, i) => {
		const setting = { type, sheet: page.sheet, targets };
		page.items.push(...folio(setting, doc, i + 1, pages.pages.length));
	});
	return pages.pages;
}

/** The front sheet's first box is white space: it gives way when the rest needs the room. */
function fitted(boxes: readonly Box[], { top, bottom }: Sheet): readonly Box[] {
	const [first, ...rest] = boxes;
	const height = boxes.reduce((sum, box) => sum + box.before + box.height, 0);
	const over = height - (bottom - top);
	if (!first || over <= 0) return boxes;
	return [{ ...first, height: Math.max(0, first.height - over) }, ...rest];
}

/** What stands on every page: title, learner, page X of Y, and that it is an example if it is one. */
function folio(
	setting: Setting,
	{ footer, notice }: PackDocument,
	page: number,
	of: number
): readonly Item[] {
	const { sheet } = setting;
	const { left, width } = column(sheet);
	const top = sheet.height - footerRise - 9;
	const bold: TextStyle = { ...text.footer, face: 'bold', colour: ink.words };
	return [
		{ is: 'rule', x: left, y: top - 8, width, colour: ink.hairline, node: null },
		...clipped(setting, footer.left, text.footer, { left, width: width * 0.46 }, top),
		...clipped(
			setting,
			footer.centre,
			text.footer,
			{ left: left + width * 0.49, width: width * 0.33 },
			top
		),
		...rightLine(setting, `Page ${page} of ${of}`, text.footer, sheet.right, top, null),
		...(notice ? clipped(setting, notice, bold, { left, width }, 24) : [])
	];
}

/** One line, cut with "…" where it is longer than its place. */
function clipped(
	setting: Setting,
	words: string,
	style: TextStyle,
	{ left, width }: { readonly left: number; readonly width: number },
	top: number
): readonly Item[] {
	const whole = setLines([{ text: words }], style, width, setting.type);
	const first = whole[0]?.map((part) => part.text).join('') ?? '';
	const line =
		whole.length > 1
			? setLines([{ text: `${first.slice(0, -1).trimEnd()}…` }], style, width, setting.type)[0]
			: whole[0];
	return lineItems(setting, line ?? [], style, left, top, () => null);
}
