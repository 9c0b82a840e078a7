import * as v from 'valibot';

/*
 * Shapes, and bounds that no phone trips over. What a journal may hold was decided when it was written: a
 * backup that was refused for a day out of range would be words lost.
 */

/** Her words, and everything that stands for itself. Far above what a field takes. */
export const text = v.pipe(v.string(), v.maxLength(2_000_000));
/** Names of things: templates, criteria, stages. */
export const label = v.pipe(v.string(), v.maxLength(2_000));
/** An id of ours, or several with a point between. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}(?:\.[\w.-]{1,200})?$/));
export const day = v.pipe(v.string(), v.regex(/^(?:\d{4,6}-\d\d-\d\d)?$/));
export const instant = v.pipe(
	v.string(),
	v.regex(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
	v.check((at) => !Number.isNaN(Date.parse(at)))
);
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const finite = v.pipe(v.number(), v.finite());

/** A list that is as long as it likes, within reason. */
export function list<const S extends v.GenericSchema>(schema: S) {
	return v.pipe(v.array(schema), v.maxLength(20_000));
}

/** Values by name: answers, cells, behaviours. */
export function named<const S extends v.GenericSchema>(schema: S) {
	// a list would pass for a record without names
	return v.pipe(
		v.unknown(),
		v.check((value) => !Array.isArray(value)),
		v.record(label, schema)
	);
}
