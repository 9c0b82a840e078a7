import { findContacts } from './find-contacts';
import { findBirthDates } from './find-dates';
import { findHints } from './find-hints';
import { findListed } from './find-listed';
import { findNames } from './find-names';
import { findNumbers } from './find-numbers';
import { findPhones } from './find-phones';
import { findPlacements, findSmallSettings } from './find-placements';
import { findPlayful } from './find-playful';
import { findPlaces } from './find-places';
import { findSettings } from './find-settings';
import { findWatched } from './find-watched';
import type { Finder, Identifier, Severity } from './identifier';
import { plainLetters } from './plain-letters';

const finders: readonly Finder[] = [
	findContacts,
	findPhones,
	findNumbers,
	findPlaces,
	findBirthDates,
	findSettings,
	findPlayful,
	findPlacements,
	findSmallSettings,
	findNames,
	findListed,
	findHints
];

/**
 * The passages of a text that may identify somebody, in order, none over another: structured numbers,
 * addresses and contacts surely, settings and names by their cues, and the words of her own watch-list
 * (DOMAIN D2, D3). It finds what rules can; that nothing is found does not make a text anonymous.
 */
export function findIdentifiers(
	text: string,
	options: { readonly watchlist?: readonly string[] } = {}
): Identifier[] {
	const plain = plainLetters(text);
	const found = finders.flatMap((find) => find(plain));
	return apart(text, [...found, ...findWatched(text, options.watchlist ?? [])]);
}

const weight: Readonly<Record<Severity, number>> = { stop: 2, check: 1, think: 0 };

/** Passages that overlap become one: all of both, of the longer's kind, as severe as the more severe. */
function apart(text: string, found: readonly Identifier[]): Identifier[] {
	const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Identifier[] = [];
	for (const one of inOrder) {
		const last = kept.at(-1);
		if (!last || one.start >= last.end) kept.push(one);
		else kept[kept.length - 1] = joined(last, one);
	}
	return kept.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

function joined(a: Identifier, b: Identifier): Identifier {
	const by = b.end - b.start - (a.end - a.start) || weight[b.severity] - weight[a.severity];
	const { type, why, severity: own, text } = by > 0 ? b : a;
	const other = (by > 0 ? a : b).severity;
	const severity = weight[other] > weight[own] ? other : own;
	return { type, why, severity, text, start: a.start, end: Math.max(a.end, b.end) };
}
