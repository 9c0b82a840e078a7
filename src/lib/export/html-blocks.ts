import { contentsOf, type Block, type PackDocument } from './document';
import { escapeHtml, htmlFigure, htmlRuns } from './html-text';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

/** What the blocks of a web page need to know. */
export interface HtmlSetting {
	readonly doc: PackDocument;
	/** Ids of the headings a link may lead to. */
	readonly targets: ReadonlySet<string>;
	/** The next figure's or table's id. */
	readonly nextId: () => string;
}

/** One block as HTML. */
export function blockHtml(setting: HtmlSetting, block: Block): string {
	const { targets } = setting;
	switch (block.is) {
		case 'cover':
			return `<p class="kicker">${escapeHtml(block.kicker)}</p>
<h1>${escapeHtml(block.title)}</h1>
<p class="subtitle">${escapeHtml(block.subtitle)}</p>`;
		case 'key':
			return keyHtml(setting, block);
		case 'heading':
			return headingHtml(block);
		case 'paragraph':
			return `<p${block.look === 'plain' ? '' : ` class="${block.look}"`}>${htmlRuns(block.runs, targets)}</p>`;
		case 'facts':
			return `<dl>${block.rows
				.map(
					({ label, words }) =>
						`<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(words)}</dd></div>`
				)
				.join('')}</dl>`;
		case 'list':
			return `<ul>${block.items.map((runs) => `<li>${htmlRuns(runs, targets)}</li>`).join('')}</ul>`;
		case 'table':
			return tableHtml(setting, block);
		case 'passage':
			return passageHtml(setting, block);
		case 'figure':
			return `<figure>${htmlFigure(block.figure, setting.nextId())}</figure>`;
		case 'contents':
			return contentsHtml(setting.doc);
		case 'signatures':
			return `<div class="signatures">${block.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`;
		case 'room':
			return roomHtml(setting, block);
	}
}

function headingHtml({ level, id, text, day }: Of<'heading'>): string {
	const tag = level === 2 ? 'h3' : 'h4';
	const words = `<${tag} id="${id}">${escapeHtml(text)}</${tag}>`;
	// The words below the heading say the day as well.
	return day
		? `<div class="day-head"><span class="in-margin" aria-hidden="true">${escapeHtml(day)}</span>${words}</div>`
		: words;
}

function keyHtml(setting: HtmlSetting, { figure, title, lines }: Of<'key'>): string {
	const items = lines
		.map((line) => `<li>${htmlFigure(line.figure, setting.nextId())}${escapeHtml(line.words)}</li>`)
		.join('');
	return `<div class="key">${htmlFigure(figure, setting.nextId())}<div><p>${escapeHtml(title)}</p><ul>${items}</ul></div></div>`;
}

function tableHtml(setting: HtmlSetting, { caption, columns, rows }: Of<'table'>): string {
	const id = setting.nextId();
	const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
	const body = rows
		.map((row) => {
			const cells = columns.map(({ isRowHeader }, i) => {
				const words = row[i] ?? [];
				const html =
					words.length === 0
						? '–'
						: words.length === 1
							? htmlRuns(words[0] ?? [], setting.targets)
							: words.map((runs) => `<p>${htmlRuns(runs, setting.targets)}</p>`).join('');
				return isRowHeader ? `<th scope="row">${html}</th>` : `<td>${html}</td>`;
			});
			return `<tr>${cells.join('')}</tr>`;
		})
		.join('\n');
	// A wide table scrolls in its own box, which the keyboard can reach.
	return `<div class="table" role="group" tabindex="0" aria-labelledby="${id}"><table><caption id="${id}">${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

function passageHtml(setting: HtmlSetting, block: Of<'passage'>): string {
	const { day, paragraphs, whys, source, ring } = block;
	const words = paragraphs.map((runs) => `<p>${htmlRuns(runs, setting.targets)}</p>`).join('');
	const reasons = whys
		.map(
			(why, i) =>
				`<p class="why">${i === 0 ? '<strong>Why it counts</strong> ' : ''}${escapeHtml(why)}</p>`
		)
		.join('');
	const picture = ring ? htmlFigure(ring, setting.nextId()) : '';
	return `<div class="passage"><p class="in-margin">${escapeHtml(day)}</p><blockquote>${words}</blockquote>${reasons}<p class="source">${picture}${htmlRuns(source, setting.targets)}</p></div>`;
}

function contentsHtml(doc: PackDocument): string {
	const link = (id: string, text: string): string => `<a href="#${id}">${escapeHtml(text)}</a>`;
	const groups: { top: string; inner: string[] }[] = [];
	for (const { id, text, level } of contentsOf(doc)) {
		if (level === 1) groups.push({ top: link(id, text), inner: [] });
		else groups.at(-1)?.inner.push(`<li>${link(id, text)}</li>`);
	}
	const items = groups.map(
		({ top, inner }) => `<li>${top}${inner.length > 0 ? `<ol>${inner.join('')}</ol>` : ''}</li>`
	);
	return `<ol>${items.join('\n')}</ol>`;
}

function roomHtml(setting: HtmlSetting, { label, lines }: Of<'room'>): string {
	const id = setting.nextId();
	return `<p class="prompt" id="${id}">${escapeHtml(label)}</p><svg class="room" aria-hidden="true" focusable="false" width="100%" height="${lines * 28}"></svg>`;
}
