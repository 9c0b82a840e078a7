import * as v from 'valibot';
import { concerns, moments, roles, type Template } from '$lib/domain/template';
import { finite, label, list, text } from './field-schemas';

const option = v.strictObject({ id: label, label: text });
const behaviour = v.strictObject({ id: label, contribution: label, text });
const contribution = v.strictObject({
	id: label,
	label: text,
	cluster: v.picklist(['action', 'people', 'thought']),
	belbin: text,
	brings: text,
	cost: text
});

/** What an entry keeps of every question it asked. */
export const askedFields = {
	id: label,
	role: v.picklist(roles),
	prompt: text,
	hint: v.exactOptional(text),
	stuck: list(text)
};

/** A question of any kind, with these fields beside those of its kind. */
export function questionWith<const F extends v.ObjectEntries>(fields: F) {
	return v.variant('kind', [
		v.strictObject({ ...fields, kind: v.picklist(['text', 'line']), words: finite }),
		v.strictObject({ ...fields, kind: v.picklist(['choice', 'choices']), options: list(option) }),
		v.strictObject({ ...fields, kind: v.literal('scale'), steps: list(text) }),
		v.strictObject({ ...fields, kind: v.literal('date') }),
		v.strictObject({
			...fields,
			kind: v.literal('grid'),
			rows: list(option),
			columns: list(option),
			line: v.exactOptional(text),
			ordered: v.exactOptional(v.boolean())
		}),
		v.strictObject({
			...fields,
			kind: v.literal('behaviours'),
			behaviours: list(behaviour),
			contributions: list(contribution)
		})
	]);
}

const question = questionWith({
	...askedFields,
	example: v.exactOptional(text),
	misconceptions: v.exactOptional(list(v.strictObject({ thought: text, correction: text }))),
	cards: v.exactOptional(list(label))
});

/** A template as a record keeps it, and no field more. */
export const templateSchema = v.strictObject({
	id: label,
	version: finite,
	title: text,
	short: text,
	summary: list(text),
	minutes: finite,
	ring: v.picklist(['arcs', 'spokes']),
	concerns: list(v.picklist(concerns)),
	suits: list(v.picklist(moments)),
	anyStart: v.boolean(),
	isPractice: v.exactOptional(v.boolean()),
	leadsOn: v.exactOptional(text),
	notices: list(text),
	sources: list(v.strictObject({ cite: text, note: v.exactOptional(text) })),
	stages: list(
		v.strictObject({
			id: label,
			title: text,
			intro: v.exactOptional(text),
			questions: list(question)
		})
	)
}) satisfies v.GenericSchema<unknown, Template>;
