import { headingIds, type PackDocument, type Section } from './document';
import { blockHtml, type HtmlSetting } from './html-blocks';
import { htmlStyle, type HtmlFont } from './html-style';
import { escapeHtml } from './html-text';
import type { PackFonts } from './pdf-fonts';

export interface HtmlOptions {
	/** Carried inside the page; without them the reader's own sans serif is used. */
	readonly fonts?: PackFonts;
}

/**
 * The pack as one web page that needs nothing else and may load nothing: landmarks, headings in order,
 * tables with heads, pictures with words, A4 pages in print.
 */
export async function writeHtml(doc: PackDocument, { fonts }: HtmlOptions = {}): Promise<string> {
	const style = htmlStyle(doc, htmlFonts(fonts));
	return `<!doctype html>
<html lang="${doc.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${await hashOf(style)}'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(doc.title)}</title>
<style>${style}</style>
</head>
<body>
${bodyHtml(doc)}
</body>
</html>
`;
}

function bodyHtml(doc: PackDocument): string {
	const setting = settingFor(doc);
	const [cover, ...rest] = doc.sections;
	const front = (cover?.blocks ?? []).map((block) => blockHtml(setting, block));
	const html = (sections: readonly Section[]): string =>
		sections.map((section) => sectionHtml(setting, section)).join('\n');
	return `<a class="skip" href="#main">Skip to the evidence</a>
<div class="sheet">
<header>
${noticeOf(doc)}${front.join('\n')}
</header>
${html(rest.filter(isContents))}
<main id="main">
${html(rest.filter((one) => !isContents(one)))}
</main>
<footer><p class="quiet">${escapeHtml(`${doc.footer.left}. ${doc.footer.centre}.`)}</p></footer>
</div>`;
}

function settingFor(doc: PackDocument): HtmlSetting {
	let count = 0;
	return {
		doc,
		targets: headingIds(doc),
		nextId: () => `f${++count}`
	};
}

function sectionHtml(setting: HtmlSetting, section: Section): string {
	const { id, title, code, isWide, blocks } = section;
	const inside = blocks.map((block) => blockHtml(setting, block)).join('\n');
	const mark = code ? `<span class="in-margin code">${escapeHtml(code)}</span> ` : '';
	const head = `<h2 id="${id}">${mark}${escapeHtml(title)}</h2>`;
	if (isContents(section))
		return `<nav class="contents" aria-labelledby="${id}">\n${head}\n${inside}\n</nav>`;
	const wide = isWide ? ' class="wide"' : '';
	return `<section${wide} aria-labelledby="${id}">\n${head}\n${noticeOf(setting.doc)}${inside}\n</section>`;
}
const isContents = (section: Section): boolean =>
	section.blocks.some((block) => block.is === 'contents');

const noticeOf = ({ notice }: PackDocument): string =>
	notice ? `<p class="notice">${escapeHtml(notice)}</p>\n` : '';

/** Only this style sheet may apply: the page's policy names it by its hash. */
async function hashOf(style: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
	return `sha256-${base64Of(new Uint8Array(digest))}`;
}

function htmlFonts(fonts: PackFonts | undefined): readonly HtmlFont[] {
	const regular = fonts?.regular[0];
	const bold = fonts?.bold[0];
	return [
		...(regular ? [{ weight: 400 as const, base64: base64Of(regular) }] : []), // one of two weights
		...(bold ? [{ weight: 700 as const, base64: base64Of(bold) }] : []) // one of two weights
	];
}

function base64Of(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
