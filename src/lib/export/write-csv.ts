import type { Criterion, Outcome, OutcomeSet } from '$lib/domain/outcomes';
import { columns, type Column } from '$lib/domain/set-columns';
import { hasParts } from '$lib/domain/set-file';

type Row = Readonly<Partial<Record<Column, string>>>;

/** An outcome set as a table that a spreadsheet opens: a line for each criterion, or for each countable part. */
export function writeCsv(set: OutcomeSet): string {
	const names = Object.keys(columns) as readonly Column[]; // its own keys
	const head = names.map((name) => sentence(columns[name][0]));
	const { title: unit, short, programme, note } = set;
	const rows = set.outcomes.flatMap(rowsOf).map((row, at) => ({
		...row,
		...(at === 0 ? { unit, short, programme, note } : {})
	}));
	const lines = rows.map((row) => names.map((name) => row[name] ?? ''));
	// with a mark, so that spreadsheets read letters beyond English ones
	return `\uFEFF${[head, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(outcome: Outcome): readonly Row[] {
	const { id, code, title, concern, verb } = outcome;
	const said = verb ? { verb: verb.word, means: verb.means } : {};
	const head = { outcome: code, outcomeTitle: title, concern, outcomeId: id, ...said };
	if (outcome.criteria.length === 0) return [head];
	return outcome.criteria
		.flatMap((one) => criterionRows(one, outcome))
		.map((row) => ({ ...head, ...row }));
}

function criterionRows(criterion: Criterion, outcome: Outcome): readonly Row[] {
	const { id, code, title, text, parts } = criterion;
	const row = { criterion: code, title, text, criterionId: id };
	if (!hasParts(criterion, outcome)) return [row];
	return parts.map((part) => ({
		...row,
		...{ part: part.title, ask: part.ask, roles: part.roles.join(' ') },
		...{ template: part.template, partId: part.id }
	}));
}

/** A cell in quotes where it must be; words that a spreadsheet would take for a formula get a mark before them. */
function cell(value: string): string {
	const plain = /^[=+@-]/.test(value) ? `'${value}` : value;
	return /[",;\t\r\n]|^\s|\s$/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
