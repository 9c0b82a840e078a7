import { newEntry, type Entry } from '$lib/domain/entry';
import type { Template, WordsQuestion } from '$lib/domain/template';

const question = (id: string, role: WordsQuestion['role']): WordsQuestion => ({
	id,
	role,
	kind: 'text',
	prompt: `About ${id}?`,
	stuck: [],
	words: 20
});

/** A small template for tests: three stages, one question each. */
export const plainTemplate: Template = {
	id: 'plain',
	version: 1,
	title: 'Plain cycle',
	short: 'Plain',
	summary: ['For tests.'],
	minutes: 5,
	ring: 'arcs',
	concerns: ['own-contribution'],
	suits: [],
	anyStart: false,
	notices: [],
	sources: [],
	stages: [
		{ id: 'what', title: 'What', questions: [question('what', 'description')] },
		{ id: 'good', title: 'Good', questions: [question('good', 'strength')] },
		{ id: 'next', title: 'Next', questions: [question('next', 'action')] }
	]
};

/** An entry of the plain template with these answers. */
export function plainEntry(
	answers: Readonly<Record<string, string>>,
	more: Partial<Entry> = {}
): Entry {
	const entry = newEntry(plainTemplate, '2026-03-03', '2026-03-03T14:02:00.000Z');
	const given = Object.entries(answers).map(([id, text]) => [id, { is: 'words', text }] as const);
	return { ...entry, answers: Object.fromEntries(given), ...more };
}
