import {
	contentsOf,
	titleOf,
	type Block,
	type PackDocument,
	type Runs,
	type Section
} from './document';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

/**
 * The pack as Markdown that also reads well as plain text. Marked words stand between "==", which the
 * first lines explain; her words cannot become headings, tables or HTML.
 */
export function writeMarkdown(doc: PackDocument): string {
	const parts = doc.sections.flatMap((section) => [
		...headOf(section, doc),
		...section.blocks.map((block) => blockMd(doc, block))
	]);
	const foot = escapeMd(`${doc.footer.left}. ${doc.footer.centre}.`);
	return `${[...parts, '---', foot, ...noticeOf(doc)].filter((one) => one).join('\n\n')}\n`;
}

const noticeOf = ({ notice }: PackDocument): readonly string[] =>
	notice ? [`**${escapeMd(notice)}**`] : [];

function headOf(section: Section, doc: PackDocument): readonly string[] {
	if (!section.title) return noticeOf(doc);
	return [`## ${escapeMd(titleOf(section))}`, ...noticeOf(doc)];
}

function blockMd(doc: PackDocument, block: Block): string {
	switch (block.is) {
		case 'cover':
			return `# ${escapeMd(block.title)}\n\n${escapeMd(block.kicker)}. ${escapeMd(block.subtitle)}.\n\nWords between == and == are marked as evidence.`;
		case 'key':
			return [
				`**${escapeMd(block.title)}**`,
				listMd(block.lines.map((line) => escapeMd(line.words)))
			].join('\n\n');
		case 'heading':
			return `${'#'.repeat(block.level + 1)} ${escapeMd(block.text)}`;
		case 'paragraph':
			return block.look === 'prompt' ? boldMd(block.runs) : runsMd(block.runs);
		case 'facts':
			return block.rows
				.map(
					({ label, words }) => `${escapeMd(label)}: ${words ? `**${escapeMd(words)}**` : '____'}`
				)
				.join('  \n');
		case 'list':
			return listMd(block.items.map(runsMd));
		case 'table':
			return tableMd(block);
		case 'passage':
			return passageMd(block);
		case 'figure':
			return `Picture: ${escapeMd(block.figure.alt)}`;
		case 'contents':
			return contentsOf(doc)
				.map(({ text, level }) => `${level === 1 ? '' : '  '}- ${escapeMd(text)}`)
				.join('\n');
		case 'signatures':
			return block.lines.map((line) => `${escapeMd(line)}: ____________________`).join('\n\n');
		case 'room':
			return `**${escapeMd(block.label)}**\n\n${Array.from({ length: 3 }, () => '\\_'.repeat(24)).join('\n\n')}`;
	}
}

/** Every sign that Markdown could take for its own is written so that it stays a sign. */
export function escapeMd(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>|#~=^$]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^(\s*)([-+])(?=\s|-|\+|$)/gm, '$1\\$2')
		.replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
		.replace(/^ {4,}|^\t/gm, ' ')
		.replace(/(https?):\/\//gi, '$1:\\//')
		.replace(/!(?=\\\[)/g, '\\!');
}

/** Runs on one line; marks and bold never begin or end with a space, where they would not work. */
function runsMd(runs: Runs): string {
	return runs
		.map(({ text, bold, mark }) => {
			const sign = mark ? '==' : bold ? '**' : '';
			const words = escapeMd(text).replace(/\n/g, '  \n');
			const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
			return core && sign ? `${lead}${sign}${core}${sign}${tail}` : words;
		})
		.join('')
		.trim();
}

const boldMd = (runs: Runs): string => runsMd(runs.map((run) => ({ ...run, bold: true })));

const listMd = (items: readonly string[]): string =>
	items.map((item) => `- ${item.replace(/\n+/g, '\n  ')}`).join('\n');

function tableMd({ caption, columns, rows }: Of<'table'>): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const body = rows.map((row) =>
		line(
			columns.map((_, i) => (row[i] ?? []).map(runsMd).join('<br>').replace(/\s*\n/g, ' ') || '–')
		)
	);
	return [
		`${escapeMd(caption)}\n`,
		line(columns.map(({ title }) => escapeMd(title))),
		line(columns.map(() => '---')),
		...body
	].join('\n');
}

function passageMd({ day, paragraphs, whys, source }: Of<'passage'>): string {
	const quoted = paragraphs.map((runs) => `> ${runsMd(runs).replace(/\n/g, '\n> ')}`).join('\n>\n');
	const reasons = whys.map((why, i) => `${i === 0 ? '**Why it counts:** ' : ''}${escapeMd(why)}`);
	return [escapeMd(day), quoted, ...reasons, `From: ${runsMd(source)}`].join('\n\n');
}
