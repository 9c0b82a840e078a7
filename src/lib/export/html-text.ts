import type { Figure, Primitive, Runs, Tone } from './document';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Any text, safe between tags and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (one) => entities[one] ?? one);

/** Runs as HTML: marks as `mark`, links only to headings that are there. */
export function htmlRuns(runs: Runs, targets: ReadonlySet<string>): string {
	return runs
		.map(({ text, bold, mark, link }) => {
			let html = escapeHtml(text);
			if (mark) html = `<mark>${html}</mark>`;
			if (bold) html = `<strong>${html}</strong>`;
			return link !== undefined && targets.has(link)
				? `<a href="#${escapeHtml(link)}">${html}</a>`
				: html;
		})
		.join('');
}

/** A figure as inline SVG: named by its words, or hidden from readers when the words beside it say it. */
export function htmlFigure({ alt, width, height, shapes }: Figure, id: string): string {
	const named = alt
		? `role="img" aria-labelledby="${id}-t ${id}-d"`
		: 'aria-hidden="true" focusable="false"';
	const names = alt
		? `<title id="${id}-t">Picture of the table below</title><desc id="${id}-d">${escapeHtml(alt)}</desc>`
		: '';
	const body = shapes.map(htmlShape).join('');
	return `<svg ${named} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${names}${body}</svg>`;
}

const strokeClass: Readonly<Record<Tone, string>> = {
	ink: 's-ink',
	wash: 's-wash',
	edge: 's-edge',
	hairline: 's-hairline',
	paper: 's-paper',
	words: 's-words'
};
const fillClass: Readonly<Record<Tone, string>> = {
	ink: 'f-ink',
	wash: 'f-wash',
	edge: 'f-edge',
	hairline: 'f-hairline',
	paper: 'f-paper',
	words: 'f-words'
};

function htmlShape(shape: Primitive): string {
	switch (shape.is) {
		case 'path': {
			const caps = shape.hasRoundCaps ? ' stroke-linecap="round"' : '';
			return `<path class="${strokeClass[shape.tone]}" d="${shape.d}" stroke-width="${shape.width}"${caps}/>`;
		}
		case 'circle': {
			const at = `cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}"`;
			if (shape.width === null) return `<circle class="${fillClass[shape.tone]}" ${at}/>`;
			return `<circle class="${strokeClass[shape.tone]}" ${at} stroke-width="${shape.width}"/>`;
		}
		case 'text': {
			const at = `x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.anchor}"`;
			return `<text class="${fillClass[shape.tone]}" ${at}>${escapeHtml(shape.text)}</text>`;
		}
	}
}
