import * as v from 'valibot';
import type { Entry } from '$lib/domain/entry';
import { count, day, finite, id, instant, label, list, named, text } from './field-schemas';
import { askedFields, questionWith } from './template-schema';

const question = questionWith(askedFields);
const seen = v.picklist([0, 1, 2, 3]);
const view = v.strictObject({ number: count, seen: named(seen), keep: text, tryNext: text });

const answer = v.variant('is', [
	v.strictObject({ is: v.literal('words'), text }),
	v.strictObject({ is: v.literal('chosen'), ids: list(label) }),
	v.strictObject({ is: v.literal('scale'), value: finite }),
	v.strictObject({ is: v.literal('day'), day }),
	v.strictObject({
		is: v.literal('grid'),
		cells: named(v.strictObject({ at: v.nullable(label), words: text }))
	}),
	v.strictObject({
		is: v.literal('behaviours'),
		mine: named(seen),
		evidence: named(text),
		colleagues: list(view)
	})
]);

/** A place in a unit. */
export const ref = { set: label, criterion: label, part: v.nullable(label) };

/** An entry as this version keeps it, and no field more. */
export const entrySchema = v.strictObject({
	id,
	template: label,
	templateVersion: finite,
	templateTitle: text,
	templateShort: text,
	title: text,
	day,
	placement: v.nullable(id),
	asked: list(v.strictObject({ stage: text, question })),
	answers: named(answer),
	tags: list(v.strictObject({ ...ref, why: text })),
	highlights: list(
		v.strictObject({
			...ref,
			id,
			question: label,
			start: count,
			end: count,
			quote: text,
			gone: v.boolean(),
			why: text
		})
	),
	links: list(v.strictObject({ is: v.picklist(['jot', 'after']), entry: id })),
	stage: count,
	done: v.boolean(),
	expanded: v.nullable(id),
	cites: v.exactOptional(list(label)),
	practice: v.exactOptional(v.boolean()),
	setAside: v.exactOptional(named(v.picklist(['missed', 'not-here']))),
	created: instant,
	updated: instant,
	binned: v.nullable(v.strictObject({ at: instant, usedDay: count }))
}) satisfies v.GenericSchema<unknown, Entry>;
