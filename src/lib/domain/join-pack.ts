import type { Instant } from './days';
import type { Id } from './ids';
import type { OutcomeSet } from './outcomes';
import { isOwn, ownPrefix, type OwnSet, type OwnTemplate, type TutorPack } from './own';
import type { PackFile } from './pack-file';
import type { Template } from './template';

/** What the journal has of this kind already. */
export interface OwnHere {
	readonly sets: readonly OwnSet[];
	readonly templates: readonly OwnTemplate[];
	readonly packs: readonly TutorPack[];
}

/** What a pack would add. Nothing is written yet. */
export interface PackPlan {
	readonly pack: TutorPack;
	readonly sets: readonly OwnSet[];
	readonly templates: readonly OwnTemplate[];
	/** It takes the place of an earlier version of the same pack. */
	readonly isNewer: boolean;
	/** Titles of what she has already, made by her or come with another pack: it stays as it is. */
	readonly kept: readonly string[];
	/** Ids of what the earlier version had and this one has not. */
	readonly gone: readonly string[];
}

/**
 * The id of a pack: the same for each version of it, on every device, so that what is opened again finds the
 * entries that were written for it. A pack is known by its name and by who shares it.
 */
export async function packIdOf({ name, from }: Pick<PackFile, 'name' | 'from'>): Promise<Id> {
	const bytes = new TextEncoder().encode(JSON.stringify([name, from]));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
	return btoa(String.fromCharCode(...digest))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=+$/, '');
}

/** What opening the pack `id` would do to what is here. */
export function planPack(file: PackFile, id: Id, here: OwnHere, now: Instant): PackPlan {
	const own = withOwnIds(file, id);
	const isFree = ({ id: one }: { readonly id: string }): boolean => {
		const there = [...here.sets, ...here.templates].find((record) => record.id === one);
		return !there || there.pack === id;
	};
	const kept = [...own.sets, ...own.templates].filter((one) => !isFree(one));
	const keep = { created: now, updated: now, pack: id };
	const sets = own.sets.filter(isFree).map((set) => ({ ...keep, id: set.id, set }));
	const templates = own.templates
		.filter(isFree)
		.map((template) => ({ ...keep, id: template.id, template }));
	const coming = new Set([...sets, ...templates].map((one) => one.id));
	return {
		pack: { id, added: now, name: file.name, by: file.from, cards: own.cards, dates: own.dates },
		sets,
		templates,
		isNewer: here.packs.some((one) => one.id === id),
		kept: kept.map(({ title }) => title),
		gone: recordsOf(id, here)
			.map((one) => one.id)
			.filter((one) => !coming.has(one))
	};
}

/** The sets and templates that came with a pack. */
export function recordsOf(
	pack: Id,
	{ sets, templates }: Pick<OwnHere, 'sets' | 'templates'>
): readonly (OwnSet | OwnTemplate)[] {
	return [...sets, ...templates].filter((one) => one.pack === pack);
}

/**
 * The pack with ids that nothing else has: a tutor who writes `our-check` need not know what other tutors call
 * theirs. What the app gave an id to keeps it.
 */
function withOwnIds(file: PackFile, pack: Id): PackFile {
	const all = [...file.sets, ...file.templates, ...file.cards].map(({ id }) => id);
	const chosen = new Set(all.filter((id) => !isOwn(id)));
	const own = (id: string): string => (chosen.has(id) ? `${ownPrefix}${pack}-${id}` : id);
	return {
		...file,
		sets: file.sets.map((set) => setWith(set, own)),
		templates: file.templates.map((template) => templateWith(template, own)),
		cards: file.cards.map((card) => ({
			...card,
			id: own(card.id),
			related: card.related.map(own),
			supersededBy: card.supersededBy === null ? null : own(card.supersededBy)
		}))
	};
}

type Rename = (id: string) => string;

const setWith = (set: OutcomeSet, own: Rename): OutcomeSet => ({
	...set,
	id: own(set.id),
	outcomes: set.outcomes.map((outcome) => ({
		...outcome,
		criteria: outcome.criteria.map((criterion) => ({
			...criterion,
			parts: criterion.parts.map((part) => ({ ...part, template: own(part.template) }))
		}))
	}))
});

const templateWith = (template: Template, own: Rename): Template => ({
	...template,
	id: own(template.id),
	stages: template.stages.map((stage) => ({
		...stage,
		questions: stage.questions.map((question) =>
			question.cards ? { ...question, cards: question.cards.map(own) } : question
		)
	}))
});
