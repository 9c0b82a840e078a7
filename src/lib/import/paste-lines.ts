/** Which part of a unit page a heading opens: `other` is everything that is neither outcomes nor criteria. */
export type Section = 'outcomes' | 'criteria' | 'other';

/** One line of a pasted page, by what it seems to be. */
export type PastedLine =
	| { readonly is: 'gap' }
	| { readonly is: 'section'; readonly section: Section; readonly text: string }
	/** "LO1 …", "Learning outcome 2: …", "Learning aim A …" */
	| { readonly is: 'outcome'; readonly key: string; readonly code: string; readonly text: string }
	/** "P1 …", "1.1 …", "AC4 …"; `key` is the outcome its code names, or `null`. */
	| {
			readonly is: 'criterion';
			readonly key: string | null;
			readonly code: string;
			readonly text: string;
	  }
	/** A line that says of itself that marks hang on it: "Award credit for …". */
	| { readonly is: 'award'; readonly text: string }
	| { readonly is: 'numbered'; readonly key: string; readonly text: string }
	| { readonly is: 'bullet'; readonly text: string }
	| { readonly is: 'text'; readonly text: string };

const bullet =
	/^(?:[•●▪■□◦‣∙·○◆◇➢➤►▶✓✔→»*+–—-]|\p{Extended_Pictographic}\uFE0F?|[o§](?=\s{2}|\t))+\s*/u;
const outcome =
	/^(?:(learning\s+(?:outcome|objective|aim)|unit\s+outcome|outcome|aim)\s*|(LO)[\s-]*)(\d{1,2}|[A-H])(?![\w.])\s*(?:[:.)\]–—-]\s*)*(.*)$/i;
const coded =
	/^(?:(?:assessment\s+)?criteri(?:on|a)\s+|AC\s*)(\d{1,4}(?:\.\d{1,3})*[a-z]?)(?![\w.])\s*(?:[:.)\]–—-]\s*)*(.*)$/i;
const graded = /^((?:([A-H])\.)?(?:AC|[PMD])\d{1,4})(?![\w])\s*(?:[:.)\]–—-]\s*)*(.*)$/;
const dotted = /^(\d{1,2})\.(\d{1,4})(?!\d)[.)]?(?:\s+|(?=\p{Lu}))(.+)$/u;
const numbered = /^\(?(\d{1,2}|[a-h])(?:[.):\]]\s*|\s{1,})(?=\D)(.+)$/;
const award =
	/^(award(ing|ed)? credit|credit (should be|is|will be) (given|awarded)|marks? (are |will be |should be )?(awarded|given) for|look for\b|expect (candidates|learners|students)\b)/i;

const headings: readonly (readonly [Section, RegExp])[] = [
	[
		'outcomes',
		/^(unit |module |course |intended |key )?(learning )?(outcomes|objectives|aims)( (and|&) (the )?((assessment|grading|marking) )?criteria| (for|of) (the|this|your) (unit|module|course)\b.*)?$/i
	],
	[
		'outcomes',
		/^(by the end of|on (successful )?completion of|after (completing|studying))\b.*\b(able to|will|can|should|understand)$/i
	],
	[
		'criteria',
		/^(the |key |unit )?(assessment|marking|grading|performance|examiner('s|s)?|pass|merit|distinction|evidence) (criteria|criterion|marking points|points|requirements)\b/i
	],
	['criteria', /^(marking points|mark scheme|criteria|pass|merit|distinction)$/i],
	[
		'criteria',
		/^(the |each )?(learners?|students?|candidates?|you) (can|must|should|will|needs? to)( be able to)?$/i
	],
	['criteria', /^to achieve (a|the) (pass|merit|distinction)\b/i],
	[
		'other',
		/^(topic|unit|module|course|lesson|section)? ?(synopsis|overview|summary|introduction|description|content|contents|purpose|aim)s?$/i
	],
	[
		'other',
		/^(about|essential|indicative|suggested|recommended|further|related|useful|required) /i
	],
	[
		'other',
		/^(key|core) (concepts?|ideas|terms?|terminology|principles|skills|words|vocabulary|points)\b/i
	],
	[
		'other',
		/^(exam|revision|top|study|assessment) (tips?|guidance|methods?|tasks?|strateg|advice|plan|evidence)/i
	],
	['other', /^(common )?(misconceptions?|mistakes|errors)\b/i],
	[
		'other',
		/^(frequently asked|faqs?\b|before you start|prior knowledge|prerequisites?|ready to)/i
	],
	[
		'other',
		/^(resources|reading( list)?|textbooks?|websites?|journals?|links|references|bibliography|glossary|delivery|guidance|comments|contact|share|menu|cookies?|privacy|log ?in|sign (in|up)|subscribe|newsletter|copyright|©)\b/i
	]
];

/** The lines of a pasted page, cells of a table apart, each by what it seems to be. */
export function readLines(text: string): readonly PastedLine[] {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u00A0\u2007\u202F]/g, ' ')
		.replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
		.split('\n')
		.flatMap((line) => (/^\s*[o§]\t/.test(line) ? [line] : line.split('\t')))
		.flatMap(unglue)
		.map(readLine);
}

/** A numbered list whose lines a page has run together: "1. Know this.2. Explore that." */
function unglue(line: string): readonly string[] {
	const starts = [...line.matchAll(/(?:^|[\s•.;:!?])(\d{1,2})[.)]\s+(?=\p{Lu})/gu)];
	const isList = starts.length > 1 && starts.every((one, at) => Number(one[1]) === at + 1);
	if (!isList) return [line];
	const cuts = starts.map((one) => one.index + one[0].search(/\d/));
	return cuts.map((at, index) => line.slice(index === 0 ? 0 : at, cuts[index + 1]));
}

function readLine(raw: string): PastedLine {
	const isBullet = bullet.test(raw.trim());
	const text = raw.trim().replace(bullet, '').replace(/\s+/g, ' ').trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return { is: 'gap' };
	const section = isBullet ? null : sectionOf(text);
	if (section) return { is: 'section', section, text };
	return codedLine(text) ?? plainLine(text, isBullet);
}

function sectionOf(text: string): Section | null {
	const bare = text.replace(/^\d{1,2}[.)]?\s+(?=\p{L})/u, '').replace(/[\s:.]+$/, '');
	if (/[.!?]$/.test(text) || bare.length > 90 || bare.split(' ').length > 14) return null;
	return headings.find(([, heading]) => heading.test(bare))?.[0] ?? null;
}

function codedLine(text: string): PastedLine | null {
	const [, , , key, title = ''] = outcome.exec(text) ?? [];
	if (key) return outcomeLine(key.toUpperCase(), title);
	const [, code, words = ''] = coded.exec(text) ?? [];
	if (code)
		return {
			is: 'criterion',
			key: code.includes('.') ? (code.split('.')[0] ?? null) : null,
			code: `AC${code}`,
			text: words
		};
	const [, grade, letter, asks = ''] = graded.exec(text) ?? [];
	if (grade) return { is: 'criterion', key: letter ?? null, code: grade, text: asks };
	const [, first, second, rest] = dotted.exec(text) ?? [];
	if (first && second && rest)
		return { is: 'criterion', key: first, code: `${first}.${second}`, text: rest };
	return null;
}

/** Aims are named by letters, and their criteria by "A.P1". */
function outcomeLine(key: string, text: string): PastedLine {
	return { is: 'outcome', key, code: /\d/.test(key) ? `LO${key}` : `Aim ${key}`, text };
}

function plainLine(text: string, isBullet: boolean): PastedLine {
	if (award.test(text)) return { is: 'award', text };
	const [, key, rest] = numbered.exec(text) ?? [];
	if (key && rest && (/\d/.test(key) || /^\(?[a-h][.)]/.test(text)))
		return award.test(rest) ? { is: 'award', text: rest } : { is: 'numbered', key, text: rest };
	return isBullet ? { is: 'bullet', text } : { is: 'text', text };
}
