import type { BuiltIn, PackFile } from '$lib/domain/pack-file';
import type { Path, Problem } from './catalog-error';
import { doubles } from './parse-file';
import { statusProblems } from './parse-library';
import { setProblems } from './parse-outcomes';
import { templateProblems } from './parse-template';

const kinds = ['sets', 'templates', 'cards'] as const;
const called = { sets: 'outcome set', templates: 'template', cards: 'card' } as const;

/** Every problem of one part of a pack whose fields are right one by one; `all` are the parts of the pack. */
export function packProblems(
	part: PackFile,
	all: readonly PackFile[],
	builtIn: BuiltIn
): readonly Problem[] {
	return [
		...markup(part, []),
		...kinds.flatMap((kind) => doubleIds(part, kind, all, builtIn)),
		...part.sets.flatMap((set, at) => setProblems(set).map(below(['sets', at]))),
		...part.templates.flatMap((one, at) => templateProblems(one).map(below(['templates', at]))),
		...part.cards.flatMap((one, at) => statusProblems(one, ['cards', at])),
		...missingTemplates(part, all, builtIn),
		...missingCards(part, all, builtIn)
	];
}

const below =
	(top: Path) =>
	({ path, reason }: Problem): Problem => ({ path: [...top, ...path], reason });

/** Words are shown as they stand, so a tag would be read out: it is refused where it can still be mended. */
function markup(value: unknown, path: Path): readonly Problem[] {
	if (typeof value === 'string') {
		const [tag] = /<\/?[a-z!][^<>]*>/i.exec(value) ?? [];
		if (tag)
			return [{ path, reason: `"${tag.slice(0, 40)}" is HTML. A pack holds plain words only.` }];

		const isOdd = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(value);
		return isOdd ? [{ path, reason: 'there are signs in these words that cannot be seen.' }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) =>
		markup(one, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

function doubleIds(
	part: PackFile,
	kind: (typeof kinds)[number],
	all: readonly PackFile[],
	builtIn: BuiltIn
): readonly Problem[] {
	const others = all.filter((one) => one !== part).flatMap((one) => [...one[kind]]);
	const elsewhere = part[kind].flatMap(({ id }, at) => {
		const path = [kind, at, 'id'];
		if (builtIn[kind].has(id)) {
			const reason = `"${id}" is the id of ${aOrAn(called[kind])} that comes with Afterword. Use another id.`;
			return [{ path, reason }];
		}
		return others.some((one) => one.id === id)
			? [{ path, reason: `another file of this pack has ${aOrAn(called[kind])} "${id}" too.` }]
			: [];
	});
	return [...doubles(part[kind], [kind], called[kind]), ...elsewhere];
}

const aOrAn = (name: string): string => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

function missingTemplates(
	part: PackFile,
	all: readonly PackFile[],
	builtIn: BuiltIn
): readonly Problem[] {
	const here = new Set(all.flatMap(({ templates }) => templates.map(({ id }) => id)));
	return part.sets.flatMap(({ outcomes }, s) =>
		outcomes.flatMap(({ criteria }, o) =>
			criteria.flatMap(({ parts }, c) =>
				parts.flatMap(({ template }, p) => {
					if (here.has(template) || builtIn.templates.has(template)) return [];
					const path = ['sets', s, 'outcomes', o, 'criteria', c, 'parts', p, 'template'];
					return [{ path, reason: missing('template', template) }];
				})
			)
		)
	);
}

function missingCards(
	part: PackFile,
	all: readonly PackFile[],
	builtIn: BuiltIn
): readonly Problem[] {
	const here = new Set(all.flatMap(({ cards }) => cards.map(({ id }) => id)));
	const check = (ids: readonly string[], path: Path): readonly Problem[] =>
		ids.flatMap((id, at) =>
			here.has(id) || builtIn.cards.has(id)
				? []
				: [{ path: [...path, at], reason: missing('card', id) }]
		);
	const asked = part.templates.flatMap(({ stages }, t) =>
		stages.flatMap(({ questions }, s) =>
			questions.flatMap(({ cards = [] }, q) =>
				check(cards, ['templates', t, 'stages', s, 'questions', q, 'cards'])
			)
		)
	);
	const named = part.cards.flatMap(({ related, supersededBy }, at) => [
		...check(related, ['cards', at, 'related']),
		...check(supersededBy === null ? [] : [supersededBy], ['cards', at, 'supersededBy'])
	]);
	return [...asked, ...named];
}

const missing = (what: string, id: string): string =>
	`there is no ${what} "${id}", neither in this pack nor in Afterword.`;
