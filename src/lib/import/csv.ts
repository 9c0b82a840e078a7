import {
	makeSet,
	type RoughCriterion,
	type RoughOutcome,
	type RoughPart
} from '$lib/domain/make-set';
import { columns, type Column } from '$lib/domain/set-columns';
import { concerns, roles, type Role } from '$lib/domain/template';
import type { ImportedSet } from './imported-set';
import { mostCharacters, SetError } from './set-error';

const names = Object.entries(columns) as readonly [Column, readonly string[]][];

type Row = Readonly<Partial<Record<Column, string>>>;

/** A unit out of a table with a line for each criterion, or for each countable part. Throws a `SetError`. */
export function parseCsv(text: string): ImportedSet {
	if (text.length > mostCharacters)
		throw new SetError('This file is too large to be one unit. Nothing was changed.');
	const rows = readRows(text);
	const first = rows[0] ?? {};
	const outcomes = outcomesIn(rows);
	if (outcomes.length === 0)
		throw new SetError('This table names its columns, and has no criteria below them.');
	const set = makeSet({
		...{ title: first.unit ?? '', short: first.short ?? '' },
		...{ programme: first.programme ?? '', note: first.note ?? '', outcomes }
	});
	return { set };
}

/** Whether a text could be such a table: its first line names at least two columns. */
export function isTable(text: string): boolean {
	const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
	return namesIn(cellsOf(line, separatorOf(line))[0] ?? []).length > 1;
}

interface Rough {
	readonly outcome: Omit<RoughOutcome, 'criteria'>;
	readonly criteria: Map<string, RoughCriterion & { parts: RoughPart[] }>;
}

/** Rows that name the same outcome and criterion belong together; an empty cell means the one above. */
function outcomesIn(rows: readonly Row[]): readonly RoughOutcome[] {
	const found = new Map<string, Rough>();
	let [outcomeKey, criterionKey] = ['', ''];
	for (const row of rows) {
		const named = row.outcomeId ?? row.outcome ?? row.outcomeTitle;
		if (named !== undefined && named !== outcomeKey) [outcomeKey, criterionKey] = [named, ''];
		criterionKey = row.criterionId ?? row.criterion ?? row.text ?? criterionKey;
		if (!criterionKey && !named) continue;
		const one = found.get(outcomeKey) ?? { outcome: roughOutcome(row), criteria: new Map() };
		found.set(outcomeKey, one);
		if (!criterionKey) continue;
		const criterion = one.criteria.get(criterionKey) ?? roughCriterion(row);
		one.criteria.set(criterionKey, criterion);
		if (row.part) criterion.parts.push(roughPart(row, row.part));
	}
	return [...found.values()].map(({ outcome, criteria }) => ({
		...outcome,
		criteria:
			criteria.size > 0 ? [...criteria.values()] : [{ code: outcome.code, text: outcome.title }]
	}));
}

function roughOutcome(row: Row): Omit<RoughOutcome, 'criteria'> {
	const concern = concerns.find((one) => one === row.concern);
	return {
		...{ code: row.outcome ?? '', title: row.outcomeTitle ?? row.outcome ?? 'Outcomes' },
		...(row.outcomeId ? { id: row.outcomeId } : {}),
		...(concern ? { concern } : {}),
		...(row.verb ? { verb: { word: row.verb, means: row.means ?? '' } } : {})
	};
}

function roughCriterion(row: Row): RoughCriterion & { parts: RoughPart[] } {
	return {
		...{ code: row.criterion ?? '', text: row.text ?? row.title ?? row.criterion ?? '', parts: [] },
		...(row.title ? { title: row.title } : {}),
		...(row.criterionId ? { id: row.criterionId } : {})
	};
}

const roleOf = (word: string): readonly Role[] => roles.filter((role) => role === word);

function roughPart(row: Row, title: string): RoughPart {
	const named = row.roles?.split(/[\s;]+/) ?? [];
	return {
		...{ title, ask: row.ask ?? '', roles: named.flatMap(roleOf) },
		...(row.partId ? { id: row.partId } : {}),
		...(row.template ? { template: row.template } : {})
	};
}

/** The rows below the line with the names, by column; empty cells left out. */
function readRows(text: string): readonly Row[] {
	const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const [line = ''] = plain.split('\n', 1);
	const [head = [], ...rest] = cellsOf(plain, separatorOf(line));
	const found = namesIn(head);
	const has = (column: Column): boolean => found.some(([one]) => one === column);
	if (!has('criterion') && !has('text'))
		throw new SetError(
			'The first line of a table should name its columns: Outcome, Outcome title, Criterion, Text. Nothing was changed.'
		);
	return rest.map((cells) =>
		Object.fromEntries(
			found.flatMap(([column, at]) => {
				const value = cells[at]?.trim().replace(/^'(?=[=+@-])/, '');
				return value ? [[column, value]] : [];
			})
		)
	);
}

function namesIn(head: readonly string[]): readonly (readonly [Column, number])[] {
	const plain = head.map((cell) => cell.trim().toLowerCase());
	return names.flatMap(([column, known]) => {
		const at = plain.findIndex((cell) => known.includes(cell));
		return at < 0 ? [] : [[column, at] as const];
	});
}

/** Spreadsheets in many countries write semicolons. */
function separatorOf(line: string): string {
	const count = (sign: string): number => line.split(sign).length;
	return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Rows of cells; a cell in quotes may hold separators, line breaks and doubled quotes. */
function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"|([^"${separator}\\n][^${separator}\\n]*)?)(${separator}|\\n|$)`,
		'gy'
	);
	while (cell.lastIndex < text.length) {
		const found = cell.exec(text);
		if (!found)
			throw new SetError(
				'A cell of this table begins with a quotation mark and never ends. Nothing was changed.'
			);
		row.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
		if (found[3] === separator) continue;
		rows.push(row);
		row = [];
	}
	if (row.length > 0) rows.push(row);
	return rows;
}
