import type { PackDocument } from './document';
import { ink } from './pdf-style';

/** A font to carry inside the page, as base64; without one the reader's own sans serif is used. */
export interface HtmlFont {
	readonly weight: 400 | 700;
	readonly base64: string;
}

/** The whole style sheet of a pack as a web page: white paper, ink, one margin rule; A4 in print. */
export function htmlStyle(doc: PackDocument, fonts: readonly HtmlFont[]): string {
	return [...fonts.map(fontFace), screen, tables, figures, print, runningLines(doc)].join('\n');
}

const fontFace = ({ weight, base64 }: HtmlFont): string =>
	`@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff;base64,${base64}) format('woff')}`;

const screen = `
:root{--words:${ink.words};--quiet:${ink.quiet};--accent:${ink.accent};--rule:${ink.rule};--hairline:${ink.hairline};--edge:${ink.edge};--mark:${ink.mark};--margin:6.5rem;color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--words);font:400 1.0625rem/1.55 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,sans-serif;overflow-wrap:anywhere}
.sheet{max-width:52rem;margin:0 auto;padding:2rem 1.5rem 4rem calc(var(--margin) + 1.25rem);position:relative}
.sheet::before{content:'';position:absolute;inset:0 auto 0 var(--margin);border-left:1px solid var(--rule)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.75rem 1rem;z-index:1}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(2.1rem,7vw,3.6rem);line-height:1.06;letter-spacing:-.03em;margin:.75rem 0 1.25rem}
h2{font-size:1.875rem;letter-spacing:-.02em;margin-bottom:.75rem;position:relative}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1rem;color:var(--accent);margin:1.5rem 0 .25rem}
p{margin:.5rem 0}
section{margin-top:4rem;position:relative}
.kicker{font-weight:700;font-size:.9rem;color:var(--accent);margin-top:2rem}
.lead{color:var(--quiet)}
.subtitle{font-size:1.2rem;color:var(--quiet);max-width:30em}
.quiet,.source,small{color:var(--quiet);font-size:.9rem}
.prompt{font-weight:700;font-size:.95rem;color:var(--quiet);margin-top:1rem}
.notice{font-weight:700;border:1px solid var(--edge);border-radius:.5rem;padding:.5rem .75rem}
.in-margin{position:absolute;left:calc(-1 * var(--margin) - 1.25rem);width:calc(var(--margin) - 1rem);text-align:right;font-size:.8rem;line-height:1.45;font-weight:400;color:var(--quiet);letter-spacing:0}
.code{font-size:1.35rem;font-weight:700;color:var(--accent);line-height:1.75}
.passage,.day-head{position:relative}
blockquote{margin:1.25rem 0 0;font-size:1.0625rem}
blockquote p{margin:0 0 .5rem}
mark{background:var(--mark);color:inherit;padding:.1em .12em;border-radius:.15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.why{font-size:.95rem}
.source svg{vertical-align:-.15em;margin-right:.4em}
ul{padding-left:1.2rem;margin:.5rem 0}
.key{display:flex;align-items:center;gap:2rem;margin:2rem 0 2rem calc(-1.25rem - 66px);flex-wrap:wrap}
.key>svg{background:#fff;border-radius:50%;position:relative}
.key ul{list-style:none;padding:0;margin:0}
.key li svg{vertical-align:-.15em;margin-right:.6em}
.key p{font-weight:700;margin:0}
.contents ol{list-style:none;padding:0;margin:0}
.contents ol ol{padding-left:1rem;font-size:.95rem}
.contents>ol>li{margin-top:.6rem}
.contents>ol>li>a{font-weight:700}
.contents a{text-decoration:none;display:inline-block;padding:.15rem 0}
.contents a:hover{text-decoration:underline}`;

const tables = `
dl{margin:2rem 0}
dl div{display:grid;grid-template-columns:minmax(7rem,10.5rem) 1fr;gap:.75rem;padding:.35rem 0;border-top:1px solid var(--hairline);min-height:2.3rem}
dt{color:var(--quiet)}
dd{margin:0;font-weight:700}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4;overflow-wrap:break-word}
caption{text-align:left;color:var(--quiet);font-size:.9rem;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-top:1px solid var(--hairline)}
thead th{border-top:0;vertical-align:bottom;font-size:.8rem;color:var(--quiet)}
tbody th{font-weight:400}
td p,th p{margin:0 0 .3rem}
.wide table{min-width:64rem;font-size:.85rem}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:2rem;margin-top:3.5rem}
.signatures p{border-top:1px solid var(--quiet);padding-top:.3rem;font-size:.8rem;color:var(--quiet)}
.room{border:1px solid var(--edge);border-radius:.4rem;margin:.4rem 0 1rem}`;

const figures = `
figure{margin:1.25rem 0}
figure svg{max-width:100%;height:auto}
svg text{font-family:inherit}
.s-ink{stroke:${ink.accent}}.s-wash{stroke:${ink.wash}}.s-edge{stroke:${ink.edge}}.s-hairline{stroke:${ink.hairline}}.s-paper{stroke:#fff}.s-words{stroke:${ink.words}}
.f-ink{fill:${ink.accent}}.f-wash{fill:${ink.wash}}.f-edge{fill:${ink.edge}}.f-hairline{fill:${ink.hairline}}.f-paper{fill:#fff}.f-words{fill:${ink.words}}
@media (max-width:40rem){
.sheet{--margin:1rem;padding-left:calc(var(--margin) + 1rem);padding-right:1rem}
.in-margin{position:static;width:auto;text-align:left;display:block}
.key{margin-left:0}
.passage .in-margin{margin-top:1rem}
.passage blockquote{margin-top:.25rem}
table{min-width:32rem}
}
@media (forced-colors:active){mark{background:Mark;color:MarkText}}`;

const print = `
@page{size:A4;margin:19mm 19mm 24mm 20mm}
@page wide{size:A4 landscape;margin:15mm}
@media print{
:root{font-size:10pt}
body{font-size:11pt}
.sheet{max-width:none;padding:0 0 0 calc(var(--margin) + 1.25rem)}
.sheet::before,.skip{display:none}
header,nav,section:not(.wide){border-left:1px solid var(--rule);margin-left:-1.25rem;padding-left:1.25rem}
nav,section{break-before:page;margin-top:0}
section.wide{page:wide;margin-left:calc(-1 * var(--margin) - 1.25rem)}
.key{margin-left:calc(-1.25rem - 66px)}
.kicker{margin-top:0}
table{min-width:0}
.wide table{min-width:0;font-size:8.5pt}
.table{overflow:visible}
h2,h3,h4,.prompt,caption,.passage .why{break-after:avoid}
tr,figure,.key,.signatures,.room,.source{break-inside:avoid}
thead{display:table-header-group}
blockquote,p{orphans:2;widows:2}
a{text-decoration:none}
mark,.key>svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;

/** What stands on every printed page, in browsers that print page margins. */
function runningLines({ footer, notice }: PackDocument): string {
	const style = `font:8.5pt 'Atkinson Hyperlegible Next',system-ui,sans-serif;color:${ink.quiet}`;
	const box = (place: string, content: string): string => `@${place}{content:${content};${style}}`;
	return `@page{${[
		box('bottom-left', cssText(footer.left)),
		box('bottom-center', cssText(footer.centre)),
		box('bottom-right', `'Page ' counter(page) ' of ' counter(pages)`),
		...(notice ? [box('top-left', cssText(notice))] : [])
	].join('')}}`;
}

/** A text as a CSS string. Everything but letters, digits and spaces is written as its number. */
const cssText = (text: string): string =>
	`'${[...text].map((one) => (/[\p{L}\p{N} ]/u.test(one) ? one : `\\${(one.codePointAt(0) ?? 0).toString(16)} `)).join('')}'`;
