// The table of goals (DESIGN §7), held against what was measured.

/** @import { Result } from './bench.mjs' */
/** @typedef {{ what: string, value: number | null, against: number | null, goal: number }} Line */

/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {number | null | undefined} value @returns {string} */
export const plain = (value) => (value === null || value === undefined ? '–' : value.toFixed(1));

/**
 * A line of the table. With `against`, the value is divided by it and the goal is a ratio; without,
 * the goal is in the value's own unit. @param {Line} line
 */
function lineOf({ what, value, against, goal }) {
	const compared = value !== null && against !== null ? value / against : null;
	const verdict = compared === null ? 'not measured' : compared <= goal ? 'met' : 'OVER';
	return row([
		what,
		plain(value),
		plain(against),
		compared?.toFixed(2) ?? '–',
		String(goal),
		verdict
	]);
}

/** @param {readonly Line[]} lines */
export function goalsTable(lines) {
	const head = ['what', 'value', 'against', 'ratio or value', 'goal', ''];
	return [row(head), row(head.map(() => '---')), ...lines.map(lineOf)].join('\n');
}

const figures = /** @type {const} */ ([
	['first load, kB (brotli)', 'load'],
	['start to typing, ms', 'typing'],
	['start to list, ms', 'list'],
	['key to screen p50, ms', 'key50'],
	['key to screen p95, ms', 'key95'],
	['slowest key event, ms', 'keyWorst'],
	['open an entry, ms', 'open'],
	['last key to saved p50, ms', 'saved50'],
	['last key to saved p95, ms', 'saved95'],
	['last key to saved p99, ms', 'saved99'],
	['unlock to list, ms', 'unlock'],
	['search, per key p50, ms', 'search50'],
	['search, per key p95, ms', 'search95'],
	['raw scan, ms', 'scan'],
	['page heap, MB', 'pageHeap'],
	['page and worker heap, MB', 'allHeap']
]);

/** What one program came to, in a line, so that a run that is broken off has said something. @param {Result} result */
export function figuresLine(result) {
	const said = figures.filter(([, key]) => typeof result[key] === 'number');
	return said.map(([label, key]) => `${label} ${plain(result[key])}`).join('; ');
}

/** @param {readonly Result[]} results */
export function figuresTable(results) {
	const head = ['', ...results.map(({ name }) => name)];
	const body = figures.map(([label, key]) =>
		row([label, ...results.map((result) => plain(result[key]))])
	);
	return [row(head), row(head.map(() => '---')), ...body].join('\n');
}
