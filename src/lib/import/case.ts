import * as v from 'valibot';
import { makeSet, type SetBody } from '$lib/domain/make-set';
import type { Match } from '$lib/domain/outcomes';
import { criterionKey, type SetFile } from '$lib/domain/set-file';
import { concerns, roles, type Concern, type Role } from '$lib/domain/template';
import type { ImportedSet } from './imported-set';
import { checked, readJson } from './read-json';
import { SetError } from './set-error';
import { namesOf, outcomesOf, treesOf, type Node } from './set-tree';

// 1EdTech CASE 1.0 and 1.1: a document, its items and how they belong together. Servers send the package bare or
// inside {"CFPackage": …}. Fields that are not named here are kept in the origin.

const words = v.pipe(v.string(), v.maxLength(100_000));
const some = v.optional(v.nullable(words));
const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const node = v.looseObject({ identifier, uri: some });
const item = v.looseObject({
	identifier,
	fullStatement: words,
	abbreviatedStatement: some,
	humanCodingScheme: some,
	listEnumeration: some,
	CFItemType: some,
	notes: some,
	conceptKeywords: v.optional(v.nullable(v.array(v.string())))
});
const association = v.looseObject({
	identifier: v.optional(v.nullable(v.string())),
	associationType: v.string(),
	originNodeURI: node,
	destinationNodeURI: node,
	sequenceNumber: v.optional(v.nullable(v.number()))
});
const many = <const S extends v.GenericSchema>(schema: S) =>
	v.optional(v.nullable(v.pipe(v.array(schema), v.maxLength(60_000))), []);
const bare = v.looseObject({
	CFDocument: v.looseObject({
		identifier,
		title: v.pipe(words, v.trim(), v.nonEmpty()),
		description: some,
		notes: some,
		subject: v.optional(v.nullable(v.array(v.string())))
	}),
	CFItems: many(item),
	CFAssociations: many(association)
});

type Package = v.InferOutput<typeof bare>;
type Item = v.InferOutput<typeof item>;

/** A unit out of a CASE package. Throws a `SetError`. */
export function parseCase(text: string): ImportedSet {
	const { file, set } = readCase(text);
	return { set, origin: { format: 'case', text: JSON.stringify(file) } };
}

/** A CASE package with what it calls each thing of the set. Throws a `SetError`. */
export function readCase(text: string): SetFile {
	const file = readJson(text);
	const wrapped: unknown = isObject(file) && 'CFPackage' in file ? file['CFPackage'] : file;
	const found = checked(bare, wrapped, 'CASE package');
	if (!found.CFItems?.length)
		throw new SetError('This package has no items, so there is nothing to work on.');
	const tops = unwrap(treesOf(linesOf(found), nameOf));
	const { title, description, notes, subject } = found.CFDocument;
	const set = makeSet({
		...{ title, note: description ?? '', programme: notes ?? '' },
		...(subject?.[0] ? { short: subject[0] } : {}),
		outcomes: outcomesOf(tops, {
			outcome: ({ source }) => ({
				...{
					id: keyword(source, 'id') ?? source.identifier,
					code: codeOf(source),
					title: source.fullStatement
				},
				...concernIn(source),
				...verbIn(source)
			}),
			criterion: ({ source }) => ({
				...{
					id: keyword(source, 'id') ?? source.identifier,
					code: codeOf(source),
					text: source.fullStatement
				},
				...(source.abbreviatedStatement ? { title: source.abbreviatedStatement } : {})
			}),
			part: ({ source }) => ({
				...{
					id: keyword(source, 'id') ?? source.identifier,
					title: source.fullStatement,
					ask: source.notes ?? ''
				},
				...{ roles: rolesIn(source) },
				...(keyword(source, 'template') ? { template: keyword(source, 'template') ?? '' } : {})
			})
		})
	});
	const names = namesOf(set, tops, ({ identifier }) => identifier);
	const matches = matchesOf(found, set, names);
	return { file, set: { ...set, ...(matches.length > 0 ? { matches } : {}) }, names };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
const codeOf = (one: Item): string => (one.humanCodingScheme || one.listEnumeration || '').trim();
const nameOf = (one: Item): string => codeOf(one) || one.fullStatement.slice(0, 60);

/** The items with what each is a child of; items of nothing here stand at the top. In the order numbered. */
function linesOf({ CFItems, CFAssociations }: Package) {
	const above = new Map<string, { parent: string; order: number }>();
	for (const [at, one] of (CFAssociations ?? []).entries()) {
		const { associationType, originNodeURI, destinationNodeURI, sequenceNumber } = one;
		if (associationType !== 'isChildOf' || above.has(originNodeURI.identifier)) continue;
		const order = sequenceNumber ?? at + 1;
		above.set(originNodeURI.identifier, { parent: destinationNodeURI.identifier, order });
	}
	const order = (one: Item): number => above.get(one.identifier)?.order ?? Infinity;
	return [...(CFItems ?? [])]
		.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)))
		.map((source) => ({
			id: source.identifier,
			parent: above.get(source.identifier)?.parent ?? null,
			source
		}));
}

/** Units, strands and the like around the outcomes are gone through; the package keeps them. */
function unwrap(tops: readonly Node<Item>[]): readonly Node<Item>[] {
	const isAround = ({ source, children }: Node<Item>): boolean =>
		children.length > 0 &&
		/\b(unit|module|qualification|course|strand|domain)\b/i.test(source.CFItemType ?? '');
	return tops.length > 0 && tops.every(isAround)
		? unwrap(tops.flatMap((one) => one.children))
		: tops;
}

const kinds: Readonly<Record<string, Match['is']>> = {
	exactMatchOf: 'exact',
	isRelatedTo: 'related'
};

/** What the package says of criteria that stand elsewhere too, whichever side it begins on. */
function matchesOf(
	{ CFAssociations }: Package,
	set: SetBody,
	names: SetFile['names']
): readonly Match[] {
	const criteria = set.outcomes.flatMap((outcome) => outcome.criteria);
	const byItem = new Map(criteria.map(({ id }) => [names.get(criterionKey(id)) ?? '', id]));
	return (CFAssociations ?? []).flatMap((one) => {
		const is = kinds[one.associationType];
		if (!is) return [];
		const [from, to] = [one.originNodeURI.identifier, one.destinationNodeURI.identifier];
		return [
			{ criterion: byItem.get(from), is, to },
			{ criterion: byItem.get(to), is, to: from }
		].filter((match): match is Match => match.criterion !== undefined);
	});
}

/** Our own words about an item, as "concern:parents" among its keywords. */
function keyword(one: Item, name: string): string | null {
	const found = one.conceptKeywords?.find((word) => word.startsWith(`${name}:`));
	return found ? found.slice(name.length + 1) : null;
}

function concernIn(one: Item): { readonly concern?: Concern } {
	const concern = concerns.find((known) => known === keyword(one, 'concern'));
	return concern ? { concern } : {};
}

function verbIn(one: Item): { readonly verb?: { word: string; means: string } } {
	const word = keyword(one, 'verb');
	return word ? { verb: { word, means: one.notes ?? '' } } : {};
}

function rolesIn(one: Item): readonly Role[] {
	const named = one.conceptKeywords ?? [];
	return named.flatMap((word) => roles.find((role) => word === `role:${role}`) ?? []);
}
