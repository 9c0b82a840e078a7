/** A group of fields in a file that this app did not make. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as a group of fields; an empty one for anything else. */
export const fieldsOf = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A value as a list of groups of fields. */
export const listOf = (value: unknown): readonly Fields[] =>
	Array.isArray(value) ? value.map(fieldsOf) : [];

/**
 * A line of the file it came from with what she has changed since: of `now` only the fields that are no longer
 * as in `was`. Without an original, `now` itself.
 */
export function patched(original: Fields | null, was: Fields, now: Fields): Fields {
	if (!original) return now;
	const changed = Object.entries(now).filter(
		([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key])
	);
	return changed.length > 0 ? { ...original, ...Object.fromEntries(changed) } : original;
}
