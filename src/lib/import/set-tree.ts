import type { RoughCriterion, RoughOutcome, RoughPart } from '$lib/domain/make-set';
import { criterionKey, outcomeKey, partKey } from '$lib/domain/set-file';
import type { SetBody } from '$lib/domain/make-set';
import { SetError } from './set-error';

/** One line of a framework: an outcome, a criterion or a part, by how deep it lies. */
export interface Node<T> {
	readonly id: string;
	/** The node above, or `null` at the top. */
	readonly parent: string | null;
	readonly source: T;
	readonly children: Node<T>[];
}

/**
 * The nodes as trees, in the order of the file; a parent may come after its children. Throws a `SetError` for an
 * id that stands twice and for nodes that lie in a circle. `name` says what a message calls a node.
 */
export function treesOf<T>(
	flat: readonly { readonly id: string; readonly parent: string | null; readonly source: T }[],
	name: (source: T) => string
): readonly Node<T>[] {
	const nodes = new Map<string, Node<T>>();
	for (const one of flat) {
		if (nodes.has(one.id))
			throw new SetError(
				`The id of "${name(one.source)}" stands twice in this file, so its lines cannot be told apart. Nothing was changed.`
			);
		nodes.set(one.id, { ...one, children: [] });
	}
	const tops: Node<T>[] = [];
	for (const node of nodes.values()) {
		const above = node.parent === null ? undefined : nodes.get(node.parent);
		(above ? above.children : tops).push(node);
	}
	let reached = 0;
	const queue = [...tops];
	for (let node = queue.pop(); node; node = queue.pop()) {
		reached++;
		queue.push(...node.children);
	}
	if (reached < nodes.size) throw new SetError(circleWords([...nodes.values()], tops, name));
	return tops;
}

function circleWords<T>(
	nodes: readonly Node<T>[],
	tops: readonly Node<T>[],
	name: (source: T) => string
): string {
	const seen = new Set(tops.flatMap(withAll));
	const lost = nodes.find((node) => !seen.has(node));
	const what = lost ? `"${name(lost.source)}"` : 'a line';
	return `This file goes round in a circle: ${what} lies inside itself. Nothing was changed.`;
}

/** A node and everything below it. */
export function withAll<T>(node: Node<T>): readonly Node<T>[] {
	const all: Node<T>[] = [];
	const queue = [node];
	for (let one = queue.shift(); one; one = queue.shift()) {
		all.push(one);
		queue.unshift(...one.children);
	}
	return all;
}

/** How a format's line is read, by how deep it lies. */
export interface Reads<T> {
	readonly outcome: (node: Node<T>) => Omit<RoughOutcome, 'criteria'>;
	readonly criterion: (node: Node<T>) => Omit<RoughCriterion, 'parts'>;
	readonly part: (node: Node<T>) => RoughPart;
}

/** Trees as outcomes with criteria and parts; an outcome without criteria is its own criterion. */
export function outcomesOf<T>(tops: readonly Node<T>[], reads: Reads<T>): readonly RoughOutcome[] {
	return tops.map((top) => {
		const outcome = reads.outcome(top);
		const criteria = top.children.map((child) => ({
			...reads.criterion(child),
			parts: child.children.flatMap(withAll).map(reads.part)
		}));
		const itself = { isItself: true, code: outcome.code, text: outcome.title };
		return { ...outcome, criteria: criteria.length > 0 ? criteria : [itself] };
	});
}

/** What the file calls each thing of a set that was made of these trees: both stand in the same order. */
export function namesOf<T>(
	set: SetBody,
	tops: readonly Node<T>[],
	name: (source: T) => string
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [o, top] of tops.entries()) {
		const outcome = set.outcomes[o];
		if (!outcome) continue;
		names.set(outcomeKey(outcome.id), name(top.source));
		for (const [c, child] of top.children.entries()) {
			const criterion = outcome.criteria[c];
			if (!criterion) continue;
			names.set(criterionKey(criterion.id), name(child.source));
			for (const [p, { source }] of child.children.flatMap(withAll).entries())
				names.set(partKey(criterion.id, criterion.parts[p]?.id ?? ''), name(source));
		}
	}
	return names;
}
