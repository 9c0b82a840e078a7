import type { IdentifierType } from '$lib/coach/identifier';
import { findIdentifiers } from '$lib/coach/identifiers';
import { blindIdentifiers, flaggedOf, missedOf, type BlindIdentifiers } from './blind-identifiers';
import { freshClean, freshNames } from './development/identifier-fresh';
import { clean as hardClean, names } from './development/identifier-names';
import { clean, cued, structured } from './identifier-strings';
import type { Score } from './score';
import { foundAt, sampleOf } from './score-names';
import { variantsOf } from './watched-variants';

type Strings = Readonly<Partial<Record<IdentifierType, readonly string[]>>>;

/** What of each type was found and missed in sentences that hold one, and found in those that hold none. */
export function identifierScores(): readonly (readonly [string, readonly Score[]])[] {
	return [
		['Identifiers, structured', scoresOf(structured, clean)],
		['Identifiers, by a cue', scoresOf(cued, clean)],
		['Names nobody listed', scoresOf({ personName: names }, hardClean)],
		[
			'Names nobody listed, written after the rules',
			scoresOf({ personName: freshNames }, freshClean)
		],
		['Names on her list: small letters, slips', [watchedScore()]],
		['Identifiers, without sight of the rules, a', blindScores(blindIdentifiers.a)],
		['Identifiers, without sight of the rules, b', blindScores(blindIdentifiers.b)],
		['Identifiers, without sight of the rules, c', blindScores(blindIdentifiers.c)]
	];
}

function scoresOf(strings: Strings, none: readonly string[]): readonly Score[] {
	const wrong = none.flatMap((text) =>
		findIdentifiers(text).map(({ type, text: words }) => ({
			type,
			note: `WRONG: ${text} (${words})`
		}))
	);
	return Object.entries(strings).map(([type, list]) => {
		const missed = list.filter((marked) => !foundAt(sampleOf(marked), type));
		const mine = wrong.filter((one) => one.type === type).map(({ note }) => note);
		return scored(type, list.length, missed, mine);
	});
}

/** Each type of a set, and last the texts that are clean: right are those in which nothing was marked. */
function blindScores(set: BlindIdentifiers): readonly Score[] {
	const types = [...new Set(set.marked.flatMap(({ marks }) => marks.map((mark) => mark.type)))];
	const flagged = flaggedOf(set);
	const clean = set.clean.length - flagged.length;
	return [
		...types.map((type) => {
			const { all, missed } = missedOf(set, type);
			return scored(type, all, missed, []);
		}),
		scored(
			'clean texts',
			clean,
			[],
			flagged.map((note) => `WRONG: ${note}`)
		)
	];
}

function watchedScore(): Score {
	const all = [...names, ...freshNames].flatMap(variantsOf);
	const missed = all.filter((one) => !foundAt(one, 'personName', one.watchlist));
	return scored(
		'personName',
		all.length,
		missed.map(({ text }) => text),
		[]
	);
}

function scored(
	name: string,
	all: number,
	missed: readonly string[],
	wrong: readonly string[]
): Score {
	const right = all - missed.length;
	return {
		...{ name, right, wrong: wrong.length, missed: missed.length },
		...{ firmRight: right, firmWrong: wrong.length },
		notes: [...missed.map((text) => `missed: ${text}`), ...wrong]
	};
}
