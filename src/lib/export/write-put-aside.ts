import type { Day } from '$lib/domain/days';
import { isOwn } from '$lib/domain/own';
import { byQuestion, type PutAside } from '$lib/domain/put-aside';

/** What a file of questions put aside says of itself. */
export interface PutAsideOptions {
	readonly made: Day;
	/** The version of the app, whose rules asked. */
	readonly app: string;
	/** Her sentences go in; without it nothing that she wrote is in the file. */
	readonly hasSentences: boolean;
}

const about =
	'Questions of the coach in Afterword that a learner put aside, for whoever betters its rules. ' +
	'"missed": it is there and the coach missed it. "not-here": the question does not suit the entry. ' +
	'"month" is that of the entry. ';
const without = 'No word of an entry, no name and no exact day is in it.';
const withSentences =
	'"sentences" are those that a question rests on, in the words of the learner. No title and no exact day is in it.';

/** The questions she put aside as JSON: ordered by question, so that nothing tells which came from one entry. */
export function writePutAside(
	all: readonly PutAside[],
	{ made, app, hasSentences }: PutAsideOptions
): string {
	const putAside = byQuestion(all).flatMap((question) =>
		question.all.map(({ rule, ask, answer, day, template, quotes }) => ({
			...{ rule, question: ask, answer, month: day.slice(0, 7) },
			// the id of a way to write that she or her tutor made is known to few
			template: isOwn(template) ? 'own' : template,
			...(hasSentences ? { sentences: quotes } : {})
		}))
	);
	const head = { about: about + (hasSentences ? withSentences : without), made, app };
	return `${JSON.stringify({ ...head, putAside }, null, '\t')}\n`;
}
