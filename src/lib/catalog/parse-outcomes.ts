import * as v from 'valibot';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { concerns, roles } from '$lib/domain/template';
import type { Problem } from './catalog-error';
import { codeId, group, id, list, noId, oneOf, whole, words } from './fields';
import { doubles, idOfFile, parseFile } from './parse-file';

const part = group('part', {
	id: id(),
	title: words(120),
	ask: words(300),
	roles: list(oneOf(roles), 0, roles.length),
	template: id()
});

const criterion = v.pipe(
	group('criterion', {
		id: codeId(),
		code: words(16),
		title: words(80),
		text: words(600),
		ask: v.exactOptional(words(300)),
		parts: v.exactOptional(list(part, 1, 12))
	}),
	v.check(({ ask, parts }) => !(ask && parts), '"ask" is for a criterion without parts.'),
	v.transform(({ ask, parts, ...rest }) => ({ ...rest, parts: parts ?? [wholeOf(rest, ask)] }))
);

/** The single part of a criterion that has nothing to count. */
function wholeOf(
	{ title, text }: { readonly title: string; readonly text: string },
	ask: string | undefined
): v.InferOutput<typeof part> {
	return { id: 'whole', title, ask: ask ?? text, roles: [], template: 'gibbs' };
}

const outcomeSet = group('outcome set', {
	id: noId,
	version: whole(1, 100_000),
	title: words(120),
	short: words(32),
	programme: words(160),
	note: words(600),
	outcomes: list(
		group('outcome', {
			id: codeId(),
			code: words(16),
			title: words(300),
			verb: v.exactOptional(group('verb', { word: words(40), means: words(300) })),
			concern: oneOf(concerns),
			criteria: list(criterion, 1, 30)
		}),
		1,
		30
	)
});

/**
 * An outcome set from the words of its YAML file; its id is the file's name. Throws a
 * `CatalogError` that names file, line and reason for everything that is wrong.
 */
export function parseOutcomeSet(text: string, file: string): OutcomeSet {
	const id = idOfFile(file);
	return { id, ...parseFile(text, file, outcomeSet, (value) => problemsOf({ id, ...value })) };
}

function problemsOf(set: OutcomeSet): readonly Problem[] {
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
