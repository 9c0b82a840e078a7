import * as v from 'valibot';
import { makeSet } from '$lib/domain/make-set';
import type { SetFile } from '$lib/domain/set-file';
import type { IdSource } from '$lib/domain/set-ids';
import { concerns, roles } from '$lib/domain/template';
import type { ImportedSet } from './imported-set';
import { checked, readJson } from './read-json';
import { SetError } from './set-error';
import { namesOf, outcomesOf, treesOf } from './set-tree';

// Mahara's SmartEvidence framework. Its importer reads "parentelementid", its own export writes "parentid", and
// older files nest a list of elements in each standard. Fields that are not named here are kept in the origin.

const words = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100_000))), '');
const key = v.union([v.pipe(v.string(), v.maxLength(2_000)), v.number()]);
const ours = v.optional(
	v.looseObject({
		concern: v.optional(v.picklist(concerns)),
		roles: v.optional(v.array(v.picklist(roles))),
		template: v.optional(v.string()),
		id: v.optional(v.string()),
		title: v.optional(v.string()),
		verb: v.optional(v.strictObject({ word: v.string(), means: v.string() }))
	})
);
const line = { shortname: words, name: words, description: words, afterword: ours };
const element = v.looseObject({
	...line,
	standardid: v.optional(key),
	elementid: v.optional(v.nullable(key)),
	parentelementid: v.optional(v.nullable(key)),
	parentid: v.optional(v.nullable(key))
});
const many = <const S extends v.GenericSchema>(schema: S) =>
	v.optional(v.pipe(v.array(schema), v.maxLength(20_000)), []);
const schema = v.looseObject({
	framework: v.looseObject({
		name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
		description: words,
		afterword: v.optional(
			v.looseObject({
				short: v.optional(v.string()),
				programme: v.optional(v.string()),
				matches: v.optional(
					v.array(
						v.strictObject({
							criterion: v.string(),
							is: v.picklist(['exact', 'related']),
							to: v.string()
						})
					)
				)
			})
		),
		standards: many(
			v.looseObject({ ...line, standardid: v.optional(key), standardelement: many(element) })
		),
		standardelements: many(element)
	})
});

type Matrix = v.InferOutput<typeof schema>;
type Standard = Matrix['framework']['standards'][number];
type Element = v.InferOutput<typeof element>;

/** A unit out of a `.matrix` file. Throws a `SetError`. */
export function parseMatrix(text: string): ImportedSet {
	const { set } = readMatrix(text);
	return { set, origin: { format: 'matrix', text: JSON.stringify(readJson(text)) } };
}

/**
 * A `.matrix` file with what it calls each thing of the set: "standard 0" and "element 3", by their places among
 * its standards and its elements, those nested in standards last. `from` is what ids were made of when the unit
 * was imported. Throws a `SetError`.
 */
export function readMatrix(text: string, from: IdSource = 'counted'): SetFile {
	const file = readJson(text);
	const matrix = checked(schema, file, '.matrix file');
	const { framework } = matrix;
	if (framework.standards.length === 0)
		throw new SetError('This framework has no standards, so there is nothing to work on.');
	const nodes = linesOf(matrix);
	const tops = treesOf(nodes, nameOf);
	const outcomes = outcomesOf(tops, {
		outcome: ({ source }) => ({
			...{
				code: codeOf(source),
				title: source.afterword?.title ?? (source.name || source.description || '')
			},
			...(source.afterword?.id ? { id: source.afterword.id } : {}),
			...(source.afterword?.concern ? { concern: source.afterword.concern } : {}),
			...(source.afterword?.verb ? { verb: source.afterword.verb } : {})
		}),
		criterion: ({ source }) => ({
			...{ code: codeOf(source), text: source.description || source.name || '' },
			...(source.name ? { title: source.name } : {}),
			...(source.afterword?.id ? { id: source.afterword.id } : {})
		}),
		part: ({ source }) => ({
			...{ title: source.name || codeOf(source), ask: source.description || '' },
			...(source.afterword?.id ? { id: source.afterword.id } : {}),
			...(source.afterword?.roles ? { roles: source.afterword.roles } : {}),
			...(source.afterword?.template ? { template: source.afterword.template } : {})
		})
	});
	const { name, description, afterword } = framework;
	const rough = {
		...{ title: name, note: description ?? '', outcomes },
		...(afterword?.short ? { short: afterword.short } : {}),
		...(afterword?.matches ? { matches: afterword.matches } : {}),
		...(afterword?.programme ? { programme: afterword.programme } : {})
	};
	const set = makeSet(rough, from);
	return { file, set, names: namesOf(set, tops, ({ place }) => place) };
}

type Line = (Standard | Element) & { readonly place: string };
const codeOf = ({ shortname }: Line): string => shortname?.trim() ?? '';
const nameOf = (source: Line): string => codeOf(source) || source.name || 'a line without a name';

/** Standards and elements as one flat list, each with what it lies in. */
function linesOf({ framework }: Matrix) {
	const idOfStandard = (id: string | number | undefined): string => `standard ${id ?? ''}`;
	const standards = framework.standards.map((source, at) => ({
		id: idOfStandard(source.standardid ?? at + 1),
		...{ parent: null, source: { ...source, place: `standard ${at}` } }
	}));
	const known = new Set(standards.map(({ id }) => id));
	const nested = framework.standards.flatMap((standard, at) =>
		standard.standardelement.map((one) => ({ ...one, standardid: standard.standardid ?? at + 1 }))
	);
	const elements = [...framework.standardelements, ...nested];
	// an element without an id of its own is told apart by its place
	const idOf = (one: Element, at: number): string => `element ${one.elementid ?? `no. ${at}`}`;
	const ids = new Set(elements.map(idOf));
	const below = elements.map((line, at) => {
		const source = { ...line, place: `element ${at}` };
		const above = source.parentelementid ?? source.parentid;
		const hasAbove = above !== null && above !== undefined && above !== '';
		const parent = hasAbove ? `element ${above}` : idOfStandard(source.standardid);
		if (!(hasAbove ? ids : known).has(parent))
			throw new SetError(
				`"${nameOf(source)}" says it belongs to ${parent}, and that is not in this file. Nothing was changed.`
			);
		return { id: idOf(line, at), parent, source };
	});
	return [...standards, ...below];
}
