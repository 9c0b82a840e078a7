import type { Identifier } from '$lib/coach/identifier';
import { nextAlias, placeholders, roleIn, type AliasRole } from '$lib/coach/pseudonyms';
import type { Journal } from './journal.svelte';

const roles: readonly AliasRole[] = ['Child', 'Parent', 'Practitioner', 'Professional'];

/**
 * Which pseudonym a name was given while this window is open: a child who is met again an hour later is the
 * same child, also where no key is kept. It is in memory alone, and goes with the window.
 */
const given = new WeakMap<Journal, Map<string, string>>();

/** A name has its pseudonym from now on. */
export function giveAlias(journal: Journal, name: string, alias: string): void {
	const names = given.get(journal) ?? new Map<string, string>();
	given.set(journal, names.set(name.toLowerCase(), alias));
}

/**
 * What may stand in the place of a passage, the likeliest first: the pseudonym somebody has already, a fresh one
 * of each role, then those that are taken. `answer` is the whole text that the passage stands in.
 */
export function aliasesFor(
	journal: Journal,
	{ type, text, start }: Pick<Identifier, 'type' | 'text' | 'start'>,
	answer: string,
	taken: ReadonlySet<string>
): readonly string[] {
	const fixed = placeholders[type];
	if (fixed) return [fixed];
	const name = text.toLowerCase();
	const noted = journal.nameNotes.all.find(({ words }) => words.toLowerCase() === name)?.alias;
	const known = noted || given.get(journal)?.get(name);
	const likely = roleIn(answer, text, start);
	const order = [likely, ...roles.filter((role) => role !== likely)];
	const fresh = order.map((role) => nextAlias(role, text, taken));
	const others = [...taken].filter(Boolean).sort();
	return [...new Set([...(known ? [known] : []), ...fresh, 'the setting', ...others])];
}
