import * as v from 'valibot';
import { mostCharacters, SetError } from './set-error';

/** What JSON text holds. Throws a `SetError` for anything that is none, or is too long. */
export function readJson(text: string): unknown {
	if (text.length > mostCharacters)
		throw new SetError('This file is too large to be one unit. Nothing was changed.');
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new SetError(
			'This file cannot be read: it is not complete JSON. Export it again where it came from.'
		);
	}
}

/** A value as `schema` has it; else a `SetError` that names the format and the field. */
export function checked<const S extends v.GenericSchema>(
	schema: S,
	value: unknown,
	format: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const where = v.getDotPath(issue) ?? 'the file';
	const reason =
		issue.type === 'max_length'
			? `"${where}" is longer than any unit needs`
			: `"${where}" should be ${saysOf(issue.expected)}, and is ${saysOf(issue.received)}`;
	throw new SetError(`This is not a ${format} that can be read: ${reason}. Nothing was changed.`);
}

const says: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	Object: 'a group of fields',
	Array: 'a list',
	undefined: 'missing',
	null: 'empty',
	boolean: 'yes or no'
};

function saysOf(type: string | null): string {
	if (!type) return 'something else';
	const [first = ''] = type.replace(/[()]/g, '').split(' | ');
	return (
		says[first] ??
		(first.startsWith('"') ? 'text' : (says[first.toLowerCase()] ?? 'something else'))
	);
}
