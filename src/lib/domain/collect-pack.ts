import type { Card } from './library';
import type { OutcomeSet } from './outcomes';
import { isOwn, type PackDate } from './own';
import type { PackFile } from './pack-file';
import { questionsOf, type Template } from './template';

/** What she chose to share. */
export interface PackChoice {
	readonly name: string;
	readonly from: string;
	/** Ids of her own sets, templates and cards. */
	readonly ids: ReadonlySet<string>;
	readonly dates: readonly PackDate[];
}

/** All there is to choose from. */
export interface Shareable {
	readonly sets: readonly OutcomeSet[];
	readonly templates: readonly Template[];
	readonly cards: readonly Card[];
}

/**
 * The pack of what she chose, and of what that needs: a unit brings the templates of hers that it opens, a
 * template the cards it offers, a card those it names.
 */
export function collectPack(choice: PackChoice, here: Shareable): PackFile {
	const wanted = new Set(choice.ids);
	const chosen = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
		list.filter(({ id }) => wanted.has(id));
	const need = (ids: readonly string[]): void => {
		for (const id of ids) if (isOwn(id)) wanted.add(id);
	};
	const sets = chosen(here.sets);
	for (const set of sets) need(templatesIn(set));
	const templates = chosen(here.templates);
	for (const template of templates)
		need(questionsOf(template).flatMap(({ question }) => question.cards ?? []));
	// cards name cards: as often as something new came in
	for (let size = -1; size !== wanted.size;) {
		size = wanted.size;
		for (const card of chosen(here.cards))
			need([...card.related, ...(card.supersededBy === null ? [] : [card.supersededBy])]);
	}
	const has = (id: string, list: readonly { readonly id: string }[]): boolean =>
		!isOwn(id) || list.some((one) => one.id === id);
	const cards = chosen(here.cards).map((card) => ({
		...card,
		related: card.related.filter((id) => has(id, here.cards))
	}));
	return {
		name: choice.name,
		from: choice.from,
		sets: sets.map((set) => withTemplates(set, (id) => has(id, here.templates))),
		templates: templates.map((template) => withCards(template, (id) => has(id, here.cards))),
		cards,
		dates: [...choice.dates].sort((a, b) => a.day.localeCompare(b.day))
	};
}

const templatesIn = (set: OutcomeSet): readonly string[] =>
	set.outcomes.flatMap(({ criteria }) =>
		criteria.flatMap(({ parts }) => parts.map(({ template }) => template))
	);

/** A part that opened a template she deleted opens what a part without one opens. */
const withTemplates = (set: OutcomeSet, isThere: (id: string) => boolean): OutcomeSet => ({
	...set,
	outcomes: set.outcomes.map((outcome) => ({
		...outcome,
		criteria: outcome.criteria.map((criterion) => ({
			...criterion,
			parts: criterion.parts.map((part) =>
				isThere(part.template) ? part : { ...part, template: 'gibbs' }
			)
		}))
	}))
});

/** A card that went with its pack is no longer offered. */
const withCards = (template: Template, isThere: (id: string) => boolean): Template => ({
	...template,
	stages: template.stages.map((stage) => ({
		...stage,
		questions: stage.questions.map(({ cards, ...question }) => {
			const left = cards?.filter(isThere) ?? [];
			return left.length > 0 ? { ...question, cards: left } : question;
		})
	}))
});
