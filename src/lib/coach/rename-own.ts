import { shortTitle, wholeId } from '$lib/domain/make-set';
import type { Criterion, Outcome, OutcomeSet } from '$lib/domain/outcomes';
import type { OwnSet, OwnTemplate } from '$lib/domain/own';
import type { Placement } from '$lib/domain/settings';
import { isSame } from '$lib/domain/three-way';
import { placementName } from './pseudonyms';
import { renameIn, type Renaming } from './rename';
import { changeShort, changeStages, type Change } from './rename-asked';
import { changeOrigin } from './rename-origin';

/**
 * A placement with the pseudonym in what she calls it, told apart from `others`, which is what she calls the
 * other ones; itself where there is no such name.
 */
export function renameInPlacement(
	placement: Placement,
	renaming: Renaming,
	others: readonly string[]
): Placement {
	const change = (text: string): string => renameIn(text, renaming);
	const alias = change(placement.alias);
	const made: Placement = {
		...placement,
		alias: alias === placement.alias ? alias : placementName(alias, renaming.alias, others),
		type: change(placement.type),
		ages: change(placement.ages)
	};
	return isSame(made, placement) ? placement : made;
}

/**
 * A unit of her own with the pseudonym in every text of it, in what she took out of it and in the file it came
 * from. Ids stay: entries are tagged by them. One that came with a tutor's pack is not hers, and stays as it is.
 */
export function renameInOwnSet(own: OwnSet, renaming: Renaming): OwnSet {
	if (own.pack !== null) return own;
	const change = (text: string): string => renameIn(text, renaming);
	const { set, origin, removed } = own;
	const made: OwnSet = {
		...own,
		set: changeSet(set, change),
		...(origin && { origin: { ...origin, text: changeOrigin(origin.text, change) } }),
		...(removed && {
			removed: removed.map((one) => ({ ...one, criterion: changeCriterion(one.criterion, change) }))
		})
	};
	return isSame(made, own) ? own : made;
}

/**
 * A way to write of her own with the pseudonym in its title and its questions. Sources and notices name whose
 * idea it is, and stay; so does all of one that came with a tutor's pack.
 */
export function renameInOwnTemplate(own: OwnTemplate, renaming: Renaming): OwnTemplate {
	if (own.pack !== null) return own;
	const change = (text: string): string => renameIn(text, renaming);
	const { template } = own;
	const made: OwnTemplate = {
		...own,
		template: {
			...template,
			title: change(template.title),
			short: changeShort(template.short, change),
			summary: template.summary.map((line) => change(line)),
			...(template.leadsOn === undefined ? {} : { leadsOn: change(template.leadsOn) }),
			stages: changeStages(template.stages, change)
		}
	};
	return isSame(made, own) ? own : made;
}

/** As many characters as the short name of a unit may have where she makes one. */
const mostSetShort = 32;

function changeSet(set: OutcomeSet, change: Change): OutcomeSet {
	return {
		...set,
		title: change(set.title),
		short: changeShort(set.short, change, mostSetShort),
		programme: change(set.programme),
		note: change(set.note),
		outcomes: set.outcomes.map((one) => changeOutcome(one, change))
	};
}

function changeOutcome(outcome: Outcome, change: Change): Outcome {
	const { verb } = outcome;
	return {
		...outcome,
		code: change(outcome.code),
		title: change(outcome.title),
		...(verb && { verb: { ...verb, means: change(verb.means) } }),
		criteria: outcome.criteria.map((one) => changeCriterion(one, change))
	};
}

/** What was made of a criterion's words goes on being made of them: its short name, and the part for the whole of it. */
function changeCriterion(criterion: Criterion, change: Change): Criterion {
	const text = change(criterion.text);
	const isMade = criterion.title === shortTitle(criterion.text);
	const title = isMade ? shortTitle(text) : change(criterion.title);
	const parts = criterion.parts.map((part) => {
		const isWhole =
			part.id === wholeId && part.title === criterion.title && part.ask === criterion.text;
		return isWhole
			? { ...part, title, ask: text }
			: { ...part, title: change(part.title), ask: change(part.ask) };
	});
	return { ...criterion, code: change(criterion.code), title, text, parts };
}
