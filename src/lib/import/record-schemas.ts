import * as v from 'valibot';
import type { BackupKind, BackupRecord } from '$lib/domain/backup-format';
import { targetStatuses } from '$lib/domain/plan';
import type { Contents } from '$lib/domain/records';
import { BackupError } from './backup-error';
import { entrySchema, ref } from './entry-schema';
import { count, day, finite, id, instant, label, list, named, text } from './field-schemas';
import { ownSetSchema, ownTemplateSchema, tutorPackSchema } from './own-schemas';

const note = v.strictObject({ id, at: instant });

/** The content of each kind as this version keeps it, and no field more: a new field is a newer format. */
export const contentSchemas = {
	entry: entrySchema,
	revision: v.strictObject({ id, at: instant, entry: entrySchema }),
	tombstone: note,
	target: v.strictObject({
		id,
		title: text,
		why: text,
		actions: text,
		support: text,
		measureMe: text,
		measureOthers: text,
		start: v.nullable(day),
		due: v.nullable(day),
		review: v.nullable(day),
		status: v.picklist(targetStatuses),
		changed: text,
		reviews: list(v.strictObject({ day, words: text })),
		sources: list(v.strictObject({ entry: id, question: v.nullable(label), quote: text })),
		criterion: v.nullable(v.strictObject(ref)),
		created: instant,
		updated: instant
	}),
	planline: v.strictObject({
		id,
		entry: id,
		question: label,
		words: v.nullable(text),
		basis: text
	}),
	placement: v.strictObject({
		id,
		alias: text,
		type: text,
		ages: text,
		hours: list(v.strictObject({ day, hours: finite })),
		created: instant
	}),
	profile: v.strictObject({
		name: text,
		number: text,
		programme: text,
		centre: text,
		assessor: text,
		units: list(label),
		favourites: v.exactOptional(list(label))
	}),
	watchlist: v.strictObject({ words: list(text) }),
	use: v.strictObject({ days: count, last: day }),
	handin: v.strictObject({
		...note.entries,
		format: label,
		title: text,
		found: named(finite),
		reason: text
	}),
	outcomeset: ownSetSchema,
	owntemplate: ownTemplateSchema,
	tutorpack: tutorPackSchema,
	namenote: v.strictObject({
		...note.entries,
		words: text,
		is: v.picklist(['alias', 'no-name', 'kept']),
		alias: label,
		reason: text
	})
} satisfies { readonly [K in BackupKind]: v.GenericSchema<unknown, Contents[K]> };

const shell = v.strictObject({
	id,
	kind: label,
	rev: v.pipe(count, v.minValue(1)),
	content: v.unknown()
});

/**
 * One record out of a backup's JSON. `place` is the file it came from. Throws BackupError 'newer' for a kind or a
 * field this version does not know, 'damaged' for anything else that is not as it should be.
 */
export function parseRecord(value: unknown, place: string): BackupRecord {
	const { id, kind, rev, content } = parse(shell, value, place);
	if (!Object.hasOwn(contentSchemas, kind))
		throw new BackupError('newer', `${place}: kind ${kind}`);
	const known = kind as BackupKind; // just asked
	const parsed: unknown = parse(contentSchemas[known], content, place);
	// kind and content belong together by the table of schemas
	const record = { id, kind: known, rev, content: parsed } as BackupRecord;
	checkId(record, place);
	return record;
}

/** A record's id stands in its content too; one that differs would be found under neither. */
function checkId({ id, kind, content }: BackupRecord, place: string): void {
	const own =
		kind === 'use' || kind === 'profile' || kind === 'watchlist'
			? kind
			: 'id' in content && content.id;
	const isWhole = kind !== 'revision' || id.startsWith(`${content.entry.id}.`);
	if (own !== id || !isWhole) throw new BackupError('damaged', `${place}: id`);
}

function parse<const S extends v.GenericSchema>(
	schema: S,
	value: unknown,
	place: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const where = `${place}: ${v.getDotPath(issue) ?? ''}`;
	// a strict object expects "never" of a key it does not know
	throw new BackupError(issue.expected === 'never' ? 'newer' : 'damaged', where);
}
