import * as v from 'valibot';
import type { OutcomeSet, Part } from '$lib/domain/outcomes';
import { concerns, roles } from '$lib/domain/template';
import type { Problem } from './catalog-error';
import { anyWords, codeId, group, id, list, noId, oneOf, packedId, whole, words } from './fields';
import { doubles, idOfFile, parseFile } from './parse-file';

/** How long and how many: what comes with the app is kept short, a college's hand-out is as long as it is. */
interface Bounds {
	/** How many times longer words may be than in a file of the app. */
	readonly times: number;
	/** The fewest outcomes and criteria. */
	readonly least: 0 | 1;
	/** The most outcomes, and the most criteria in one. */
	readonly most: number;
	readonly partId: v.GenericSchema<unknown, string>;
	/** What a part opens: a template's id. */
	readonly template: v.GenericSchema<unknown, string>;
	/** Words that a set of her own may lack. */
	readonly spare: (most: number) => v.GenericSchema<unknown, string>;
}

function fieldsOf({ times, least, most, partId, template, spare }: Bounds) {
	const part = group('part', {
		id: partId,
		title: spare(120 * times),
		ask: spare(300 * times),
		roles: list(oneOf(roles), 0, roles.length),
		template
	});
	const criterion = v.pipe(
		group('criterion', {
			id: codeId(),
			code: spare(16 * times),
			title: spare(80 * times),
			text: spare(600 * times),
			ask: v.exactOptional(words(300 * times)),
			parts: v.exactOptional(list(part, 1, 12 * times))
		}),
		v.check(({ ask, parts }) => !(ask && parts), '"ask" is for a criterion without parts.'),
		v.transform(({ ask, parts, ...rest }) => ({ ...rest, parts: parts ?? [wholeOf(rest, ask)] }))
	);
	const verb = group('verb', { word: words(40), means: words(300 * times) });
	const outcome = group('outcome', {
		id: codeId(),
		code: spare(16 * times),
		title: spare(300 * times),
		verb: v.exactOptional(verb),
		concern: oneOf(concerns),
		criteria: list(criterion, least, most)
	});
	return {
		version: whole(1, 100_000),
		title: words(120 * times),
		short: words(32 * times),
		programme: spare(160 * times),
		note: spare(600 * times),
		outcomes: list(outcome, least, most)
	};
}

/** The single part of a criterion that has nothing to count. */
export function wholeOf(
	{ title, text }: { readonly title: string; readonly text: string },
	ask?: string
): Part {
	return { id: 'whole', title, ask: ask ?? text, roles: [], template: 'gibbs' };
}

const outcomeSet = group('outcome set', {
	id: noId,
	...fieldsOf({ times: 1, least: 1, most: 30, partId: id(), template: id(), spare: words })
});

/** An outcome set that does not lie in a file of its own: its id stands in it, and it may be long. */
export const packedSet = group('outcome set', {
	id: packedId(),
	matches: v.exactOptional(
		list(
			group('match', { criterion: codeId(), is: oneOf(['exact', 'related']), to: words(300) }),
			0,
			5_000
		)
	),
	...fieldsOf({
		times: 10,
		least: 0,
		most: 2_500,
		partId: codeId(),
		template: packedId(),
		spare: anyWords
	})
});

/**
 * An outcome set from the words of its YAML file; its id is the file's name. Throws a
 * `CatalogError` that names file, line and reason for everything that is wrong.
 */
export function parseOutcomeSet(text: string, file: string): OutcomeSet {
	const id = idOfFile(file);
	return { id, ...parseFile(text, file, outcomeSet, (value) => setProblems({ id, ...value })) };
}

/** What is wrong with a set whose every field is right by itself: ids that stand twice. */
export function setProblems(set: OutcomeSet): readonly Problem[] {
	const seen = new Set<string>();
	const criteria = set.outcomes.flatMap((outcome, at) =>
		outcome.criteria.flatMap(({ id, parts }, index) => {
			const path = ['outcomes', at, 'criteria', index];
			const isDouble = seen.has(id);
			seen.add(id);
			const reason = `another criterion already has the id "${id}".`;
			return [
				...(isDouble ? [{ path: [...path, 'id'], reason }] : []),
				...doubles(parts, [...path, 'parts'], 'part')
			];
		})
	);
	return [...doubles(set.outcomes, ['outcomes'], 'outcome'), ...criteria];
}
