import type { Answer, Asked, Entry } from '$lib/domain/entry';
import type { Question, Role } from '$lib/domain/template';

/** A words question for tests. */
export function ask(id: string, role: Role, prompt = `${id}?`): Asked {
	return { stage: 'One', question: { id, role, prompt, stuck: [], kind: 'text', words: 50 } };
}

/** Any other question for tests. */
export const asked = (question: Question): Asked => ({ stage: 'One', question });

export const words = (text: string): Answer => ({ is: 'words', text });

/** An entry for tests; its id is the name given. */
export function entryOf(id: string, more: Partial<Entry> = {}): Entry {
	return {
		id,
		template: 'gibbs',
		templateVersion: 1,
		templateTitle: 'Gibbs cycle',
		templateShort: 'Gibbs',
		title: '',
		day: '2026-03-02',
		placement: null,
		asked: [],
		answers: {},
		tags: [],
		highlights: [],
		links: [],
		stage: 0,
		done: true,
		expanded: null,
		created: '2026-03-02T09:00:00.000Z',
		updated: '2026-03-02T09:00:00.000Z',
		binned: null,
		...more
	};
}
