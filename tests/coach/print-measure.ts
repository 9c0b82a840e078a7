import { heldOut } from './development/held-out';
import { reflections } from './development/reflections';
import { sentences } from './development/sentences';
import { precision, recall, scoreReflections, scoreSentences, type Score } from './score';

const share = (value: number | null): string =>
	(value === null ? '-' : value.toFixed(2)).padStart(6);
const count = (value: number): string => String(value).padStart(6);

/** The figures as a table, and every miss, as lines of text. */
export function measured(): { readonly tables: string; readonly misses: string } {
	const parts = [
		['Indicators, development sentences', scoreSentences(sentences)],
		['Indicators, sentences held out', scoreSentences(heldOut)],
		['Findings, whole reflections', scoreReflections(reflections)]
	] as const;
	return {
		tables: parts.map(([title, scores]) => table(title, scores)).join('\n\n'),
		misses: parts
			.map(([title, scores]) => `# ${title}\n\n${scores.flatMap(notes).join('\n')}`)
			.join('\n\n')
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
	const head = `${title.padEnd(34)}\n${''.padEnd(26)}  prec  firm   rec right wrong  miss`;
	return [head, ...rows, last].join('\n');
}

const notes = (score: Score): readonly string[] =>
	score.notes.map((note) => `- ${score.name}, ${note}`);
