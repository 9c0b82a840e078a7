import { blind, classes } from './blind';
import { fresh } from './development/fresh';
import { freshTwo } from './development/fresh-two';
import { moreReflections } from './development/more-reflections';
import { freshReflections } from './development/fresh-reflections';
import { heldOut } from './development/held-out';
import { reflections } from './development/reflections';
import { identifierScores } from './score-identifiers';
import { sentences } from './development/sentences';
import { precision, recall, scoreReflections, scoreSentences, type Score } from './score';

const share = (value: number | null): string =>
	(value === null ? '-' : value.toFixed(2)).padStart(6);
const count = (value: number): string => String(value).padStart(6);

/**
 * How the rules did at their first reading of texts they had not been made with; since then the rules were
 * bettered with these texts too, so that the tables flatter.
 */
const firstReading = `# First readings

Precision of all and of firm indicators, recall. A text nobody has seen yet will be read about like this.

| texts                                   | all  | firm | recall |
| --------------------------------------- | ---- | ---- | ------ |
| held out, 80 sentences                  | 0.82 | 0.97 | 0.96   |
| written after the rules, 84 sentences   | 0.86 | 0.95 | 0.83   |
| written after those, 59 sentences       | 0.88 | 0.92 | 0.85   |
| without sight of the rules, a           | 0.87 | 0.93 | 0.88   |
| without sight of the rules, b           | 0.89 | 0.91 | 0.86   |
| without sight of the rules, c           | 0.87 | 0.92 | 0.70   |
| without sight of the rules, d           | 0.95 | 0.98 | 0.67   |
| without sight of the rules, e           | 0.96 | 0.98 | 0.73   |

Of 12 reflections written after the rules, every expected finding was given (7 of 7) and three findings were
wrong (no-perspective, no-feeling, undated-action, once each); hints.yaml was made because of them. Of eight
reflections written after that, nothing found was wrong and one of 8 expected findings was missed (benefits-only).
Of the 85 reflections written without sight of the rules 15 findings of the first two sets were wrong at the
first reading, and 9 of the third after the rules had been bettered with those two. After the rules
had been bettered with the third as well, 4 findings of the 32 reflections of the fourth were wrong (no-theory,
no-feeling, undated-action, no-impact, once each) and 23 of 59 expected ones were missed; since then the rules were
bettered with the fourth too; of the 32 reflections of the fifth 8 findings were wrong (no-theory and
power-imbalance-ignored twice, four others once). Since then they were bettered with the fifth.

Names without a watch-list, before there were rules for them: 18 of 103. Of 40 sentences written after the rules 36
names were found at the first reading, and of 39 sentences that name nobody one was flagged ("At Harvest …").

Identifiers in entries written without sight of the rules, found at the first reading of each set; places are
settings, schools and organisations of their very kind, numbers all that have a form of their own. The rules were bettered with the
first set before the second was read, with both before the third, and with the third since.

| set | names      | numbers    | places   | circumstances | clean texts flagged |
| --- | ---------- | ---------- | -------- | ------------- | ------------------- |
| a   | 179 of 196 | 128 of 136 | 54 of 74 | 21 of 29      | 20 of 297           |
| b   | 171 of 206 | 122 of 131 | 50 of 62 | 15 of 21      | 16 of 261           |
| c   | 147 of 166 | 113 of 118 | 44 of 54 | 13 of 21      | 9 of 251            |`;

/** The figures as a table, and every miss, as lines of text. */
export function measured(): { readonly tables: string; readonly misses: string } {
	const parts = [
		['Indicators, development sentences', scoreSentences(sentences)],
		['Indicators, sentences held out', scoreSentences(heldOut)],
		['Indicators, sentences written after the rules', scoreSentences(fresh)],
		['Indicators, sentences written after those', scoreSentences(freshTwo)],
		['Indicators, without sight of the rules, a', scoreSentences(blind.a.sentences)],
		['Indicators, without sight of the rules, b', scoreSentences(blind.b.sentences)],
		['Indicators, without sight of the rules, c', scoreSentences(blind.c.sentences)],
		['Indicators, without sight of the rules, d', scoreSentences(blind.d.sentences)],
		['Indicators, without sight of the rules, e', scoreSentences(blind.e.sentences)],
		['Indicators, class by class, near misses too', scoreSentences(classes)],
		['Findings, without sight of the rules, a', scoreReflections(blind.a.reflections)],
		['Findings, without sight of the rules, b', scoreReflections(blind.b.reflections)],
		['Findings, without sight of the rules, c', scoreReflections(blind.c.reflections)],
		['Findings, without sight of the rules, d', scoreReflections(blind.d.reflections)],
		['Findings, without sight of the rules, e', scoreReflections(blind.e.reflections)],
		['Findings, whole reflections', scoreReflections(reflections)],
		[
			'Findings, reflections written after the rules',
			scoreReflections([...freshReflections, ...moreReflections])
		],
		...identifierScores()
	] as const;
	return {
		tables: parts.map(([title, scores]) => table(title, scores)).join('\n\n'),
		misses: [
			firstReading,
			...parts.map(
				([title, scores]) => `# ${title}\n\n${scores.flatMap(notes).join('\n') || 'Nothing.'}`
			)
		].join('\n\n')
	};
}

function table(title: string, scores: readonly Score[]): string {
	const rows = scores.map((score) => {
		const firm = precision({ right: score.firmRight, wrong: score.firmWrong });
		const cells = [share(precision(score)), share(firm), share(recall(score))];
		return `${score.name.padEnd(26)}${cells.join('')}${count(score.right)}${count(score.wrong)}${count(score.missed)}`;
	});
	const sum = (key: 'right' | 'wrong' | 'missed' | 'firmRight' | 'firmWrong'): number =>
		scores.reduce((all, one) => all + one[key], 0);
	const all = {
		right: sum('right'),
		wrong: sum('wrong'),
		missed: sum('missed')
	};
	const firm = precision({ right: sum('firmRight'), wrong: sum('firmWrong') });
	const last = `${'all'.padEnd(26)}${share(precision(all))}${share(firm)}${share(recall(all))}${count(all.right)}${count(all.wrong)}${count(all.missed)}`;
	const head = `${title}\n${''.padEnd(26)}  prec  firm   rec right wrong  miss`;
	return [head, ...rows, last].join('\n');
}

const notes = (score: Score): readonly string[] =>
	score.notes.map((note) => `- ${score.name}, ${note}`);
