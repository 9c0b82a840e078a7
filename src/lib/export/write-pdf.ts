import PDFDocument from 'pdfkit';
import { undrawable, type Undrawable } from './code-points';
import type { PackDocument } from './document';
import { Typeface, type PackFonts } from './pdf-fonts';
import { layPack } from './pdf-layout';
import { Painter } from './pdf-paint';
import type { SetPage } from './pdf-pages';

export interface PdfOptions {
	readonly fonts: PackFonts;
	/** How much is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
}

/**
 * The pack as a tagged PDF (PDF/UA's structure, language and title) and what its fonts cannot draw;
 * such characters stand there as a boxed question mark. Rejects when a font file is not one.
 */
export async function writePdf(
	doc: PackDocument,
	{ fonts, onprogress }: PdfOptions
): Promise<{
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly undrawable: readonly Undrawable[];
}> {
	const pdf = openPdf(doc);
	const bytes = collect(pdf);
	const type = new Typeface(pdf, fonts);
	const missing = undrawable(doc, type.covers);
	const pages = layPack(doc, type, (done) => onprogress?.((0.5 * done) / doc.sections.length));
	const painter = new Painter(pdf, whereabouts(pages));
	pages.forEach((page, i) => {
		painter.page(page);
		onprogress?.(0.5 + (0.45 * (i + 1)) / pages.length);
	});
	painter.end();
	bookmark(pdf, pages);
	pdf.end();
	return { bytes: await bytes, undrawable: missing };
}

/** What the PDF of a pack would not be able to draw, without writing it. */
export function checkPdf(doc: PackDocument, fonts: PackFonts): readonly Undrawable[] {
	return undrawable(doc, new Typeface(openPdf(doc), fonts).covers);
}

/** PDFKit puts the title into its XML metadata as it is; there it must be escaped. */
class PackPdf extends PDFDocument {
	override endMetadata(): void {
		const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
		const title = this.info.Title ?? '';
		this.info.Title = title.replace(/[&<>]/g, (one) => escapes[one] ?? one);
		super.endMetadata();
	}
}

function openPdf(doc: PackDocument): PDFKit.PDFDocument {
	const options = {
		pdfVersion: '1.7',
		subset: 'PDF/UA',
		tagged: true,
		lang: doc.language,
		displayTitle: true,
		autoFirstPage: false,
		font: '', // no standard font: all letters come from embedded ones
		info: { Title: doc.title, Creator: 'Afterword', Producer: 'PDFKit' }
	} as const;
	// PDFKit writes PDF/UA; its types list only PDF/A
	return new PackPdf(options as unknown as PDFKit.PDFDocumentOptions);
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		pdf.on('error', reject);
		pdf.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
			let at = 0;
			for (const chunk of chunks) {
				bytes.set(chunk, at);
				at += chunk.byteLength;
			}
			resolve(bytes);
		});
	});
}

function whereabouts(
	pages: readonly SetPage[]
): ReadonlyMap<string, { readonly page: number; readonly y: number }> {
	return new Map(
		pages.flatMap(({ anchors }, page) => anchors.map(({ id, y }) => [id, { page, y }] as const))
	);
}

/** Sections as bookmarks, their parts and entries below them. */
function bookmark(pdf: PDFKit.PDFDocument, pages: readonly SetPage[]): void {
	let section: PDFKit.PDFOutline | null = null;
	pages.forEach(({ anchors, sheet }, pageNumber) => {
		for (const { text, level, y } of anchors) {
			// PDFKit counts `left` from the right edge, and knows more options than its types
			const at = { pageNumber, top: Math.max(0, y - 12), left: sheet.width } as object;
			const item = (level === 2 && section ? section : pdf.outline).addItem(text, at);
			if (level === 1) section = item;
		}
	});
}
