import * as v from 'valibot';
import { cardKinds, cardStatuses, nations, type Card } from '$lib/domain/library';
import type { OutcomeSet } from '$lib/domain/outcomes';
import type { OwnSet, OwnTemplate, TutorPack } from '$lib/domain/own';
import { concerns, roles } from '$lib/domain/template';
import { day, finite, id, instant, label, list, text } from './field-schemas';
import { templateSchema } from './template-schema';

const part = v.strictObject({
	id: label,
	title: text,
	ask: text,
	roles: list(v.picklist(roles)),
	template: label
});

const criterion = v.strictObject({ id: label, code: text, title: text, text, parts: list(part) });

const outcomeSet = v.strictObject({
	id: label,
	version: finite,
	title: text,
	short: text,
	programme: text,
	note: text,
	outcomes: list(
		v.strictObject({
			id: label,
			code: text,
			title: text,
			verb: v.exactOptional(v.strictObject({ word: text, means: text })),
			concern: v.picklist(concerns),
			criteria: list(criterion)
		})
	),
	matches: v.exactOptional(
		list(v.strictObject({ criterion: label, is: v.picklist(['exact', 'related']), to: label }))
	)
}) satisfies v.GenericSchema<unknown, OutcomeSet>;

const card = v.strictObject({
	id: label,
	kind: v.picklist(cardKinds),
	title: text,
	also: list(text),
	year: v.nullable(finite),
	nations: list(v.picklist(nations)),
	status: v.picklist(cardStatuses),
	supersededBy: v.nullable(label),
	checkedOn: day,
	says: text,
	use: text,
	limits: text,
	cite: v.strictObject({ inText: text, reference: text }),
	links: list(text),
	related: list(label),
	concerns: list(v.picklist(concerns))
}) satisfies v.GenericSchema<unknown, Card>;

const kept = { id, created: instant, updated: instant, pack: v.nullable(id) };

/** An own outcome set as this version keeps it, and no field more. */
export const ownSetSchema = v.strictObject({
	...kept,
	set: outcomeSet,
	origin: v.exactOptional(
		v.strictObject({
			format: v.picklist(['matrix', 'case']),
			text: v.pipe(v.string(), v.maxLength(16_000_000))
		})
	),
	removed: v.exactOptional(list(v.strictObject({ outcome: label, criterion })))
}) satisfies v.GenericSchema<unknown, OwnSet>;

/** An own template as this version keeps it, and no field more. */
export const ownTemplateSchema = v.strictObject({
	...kept,
	template: templateSchema
}) satisfies v.GenericSchema<unknown, OwnTemplate>;

/** An opened pack as this version keeps it, and no field more. */
export const tutorPackSchema = v.strictObject({
	id,
	added: instant,
	name: text,
	by: text,
	cards: list(card),
	dates: list(v.strictObject({ day, title: text }))
}) satisfies v.GenericSchema<unknown, TutorPack>;
