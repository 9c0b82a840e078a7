import { parseCase } from './case';
import { isTable, parseCsv } from './csv';
import type { ImportedSet } from './imported-set';
import { parseMatrix } from './matrix';
import { parsePastedUnit } from './paste-unit';
import { readJson } from './read-json';
import { mostCharacters, SetError } from './set-error';

/** A unit out of any file that holds one, or out of pasted words; what it is shows by itself. Throws a `SetError`. */
export function readSet(text: string, name = ''): ImportedSet {
	if (text.length > mostCharacters)
		throw new SetError('This file is too large to be one unit. Nothing was changed.');
	if (text.includes('\0'))
		throw new SetError(
			'This file holds no text. Choose a .matrix, CASE or CSV file, or copy the words out of it and paste them.'
		);
	const isJson = /\.(json|matrix)$/i.test(name) || /^\uFEFF?\s*[{[]/.test(text);
	if (isJson) return readJsonSet(text);
	if (/\.(csv|tsv)$/i.test(name) || isTable(text)) return parseCsv(text);
	return { set: parsePastedUnit(text) };
}

function readJsonSet(text: string): ImportedSet {
	const value = readJson(text);
	if (typeof value === 'object' && value !== null) {
		if ('framework' in value) return parseMatrix(text);
		if ('CFPackage' in value || 'CFDocument' in value || 'CFItems' in value) return parseCase(text);
	}
	throw new SetError(
		'This file is neither a .matrix framework nor a CASE package, so no unit can be read from it. Nothing was changed.'
	);
}
