import * as v from 'valibot';

// Every message is a whole sentence. "{it}" is filled in by parse-file.ts with the field's name.

/** What an id looks like: "what-happened". */
export const idShape = /^[a-z0-9][a-z0-9-]*$/;
/** What a code's id looks like: "AC4", "2.1". */
const codeShape = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

type Says<I> = (issue: I) => string;

/** A group of fields with exactly these names; `name` is what a message calls it. */
export function group<const E extends v.ObjectEntries>(
	name: string,
	fields: E
): v.StrictObjectSchema<E, Says<v.StrictObjectIssue>> {
	return v.strictObject(fields, (issue) => {
		const key = issue.path?.[0]?.key;
		if (key === undefined)
			return `here ${withArticle(name)} is needed, with a line for each field.`;
		if (issue.expected !== 'never') return `${withArticle(name)} needs "${String(key)}".`;
		const known = Object.keys(fields)
			.filter((one) => fields[one] !== noId)
			.join(', ');
		return `"${clip(String(key))}" is not known in ${withArticle(name)}. Use ${known}.`;
	});
}

/** Words of at most `most` characters, not empty, without the spaces around them. */
export function words(most: number): v.GenericSchema<unknown, string> {
	return v.pipe(
		v.string(needsText),
		v.trim(),
		v.minLength(1, '{it} is empty. Write something or take the line out.'),
		v.maxLength(most, `{it} is too long. Keep it to ${most} characters.`)
	);
}

/** Words that may stay empty. */
export function anyWords(most: number): v.GenericSchema<string | undefined, string> {
	return v.optional(
		v.pipe(
			v.string(needsText),
			v.trim(),
			v.maxLength(most, `{it} is too long. Keep it to ${most} characters.`)
		),
		''
	);
}

function needsText(issue: { readonly input: unknown }): string {
	if (issue.input === null) return '{it} is empty. Write something or take the line out.';
	return '{it} should be text. Put it in quotes if it is a number, yes or no.';
}

/** An id in small letters, digits and hyphens. */
export function id(): v.GenericSchema<unknown, string> {
	const says = '{it} should be small letters, digits and hyphens, such as "what-happened".';
	return v.pipe(v.string(says), v.regex(idShape, says), v.maxLength(60, says));
}

/** What the app gives to what is made in it, and to what it takes from a pack. */
const ownShape = /^own-[A-Za-z0-9_-]{22}(-[a-z0-9-]+)?$/;

/** An id of something in a pack: one that a tutor chose, or one that the app gave. */
export function packedId(): v.GenericSchema<unknown, string> {
	const says = '{it} should be small letters, digits and hyphens, such as "what-happened".';
	return v.pipe(
		v.string(says),
		v.check((given) => ownShape.test(given) || (idShape.test(given) && given.length <= 60), says),
		v.check((given) => ownShape.test(given) || !given.startsWith('own-'), ownSays),
		v.maxLength(100, says)
	);
}

const ownSays = '"own-" at the beginning is kept for what is made in the app. Choose another {it}.';

/** No id here: the file's name is the id. */
export const noId = v.exactOptional(v.never('the file name is the id. Take {it} out.'));

/** An id that may look like the code on a brief. */
export function codeId(): v.GenericSchema<unknown, string> {
	const says = '{it} should be letters, digits, dots and hyphens, such as "AC4".';
	return v.pipe(v.string(says), v.regex(codeShape, says), v.maxLength(60, says));
}

/** A whole number within these bounds. */
export function whole(least: number, most: number): v.GenericSchema<unknown, number> {
	const says = `{it} should be a whole number from ${least} to ${most}.`;
	return v.pipe(v.number(says), v.integer(says), v.minValue(least, says), v.maxValue(most, says));
}

/** Yes or no, written true or false. */
export function flag(): v.GenericSchema<unknown, boolean> {
	return v.boolean('{it} should be true or false.');
}

/** One of a few fixed words. */
export function oneOf<const T extends readonly string[]>(
	choices: T
): v.PicklistSchema<T, Says<v.PicklistIssue>> {
	return v.picklist(
		choices,
		({ input }) => `{it} cannot be "${clip(String(input))}". Use one of ${choices.join(', ')}.`
	);
}

/** A list with a least and a greatest length. */
export function list<S extends v.GenericSchema<unknown, unknown>>(
	item: S,
	least: number,
	most: number
): v.GenericSchema<unknown, v.InferOutput<S>[]> {
	return v.pipe(
		v.array(item, '{it} should be a list, each item on a line of its own after a hyphen.'),
		v.minLength(least, `{it} needs at least ${least === 1 ? 'one item' : `${least} items`}.`),
		v.maxLength(most, `{it} has too many items. Keep it to ${most}.`)
	);
}

/** Fields with names of the writer's choosing, all of one kind. */
export function table<S extends v.GenericSchema<unknown, unknown>>(
	item: S
): v.GenericSchema<unknown, Record<string, v.InferOutput<S>>> {
	return v.record(v.string(), item, '{it} should be a group of fields, one on a line.');
}

/** Words of a file as a message may repeat them. */
export function clip(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function withArticle(name: string): string {
	return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}
