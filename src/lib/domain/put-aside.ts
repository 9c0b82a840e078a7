import type { SetAside } from './coach';
import type { Day } from './days';
import type { Id } from './ids';

/** A question of the coach that she put aside in an entry. */
export interface PutAside {
	readonly entry: Id;
	/** The day of the entry; when she answered is not kept. */
	readonly day: Day;
	readonly template: string;
	readonly rule: string;
	readonly answer: SetAside;
	/** What the question says; '' when the coach no longer asks it. */
	readonly ask: string;
	/** Her sentences that it rests on in the entry as it is now; none for something that was not found. */
	readonly quotes: readonly string[];
}

/** One question, and wherever it was put aside, the newest day first. */
export interface AsideQuestion {
	readonly rule: string;
	readonly ask: string;
	readonly all: readonly PutAside[];
}

/** What was put aside by question, those put aside most often first. */
export function byQuestion(all: readonly PutAside[]): readonly AsideQuestion[] {
	const lists = new Map<string, PutAside[]>();
	for (const one of all) lists.set(one.rule, [...(lists.get(one.rule) ?? []), one]);
	const questions = [...lists].map(([rule, list]) => ({
		rule,
		ask: list[0]?.ask ?? '',
		all: list.sort((a, b) => b.day.localeCompare(a.day))
	}));
	return questions.sort((a, b) => b.all.length - a.all.length || a.rule.localeCompare(b.rule));
}
