import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTemplate } from '$lib/catalog/parse-template';
import { questionsOf, type Template } from '$lib/domain/template';
import { readingAge, syllablesOf } from './reading-age';
import { hashBytes, runsOf } from './word-runs.mjs';

// How the files speak: so that a tired learner can read them, and in nobody else's words.

const below = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.ya?ml$/.test(name))
		.map((name) => `${folder}/${name.replace(/\\/g, '/')}`);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Everything a template says to her, without the titles of books. */
function saidBy(template: Template): readonly string[] {
	const questions = questionsOf(template).map(({ question }) => question);
	return [
		...template.summary,
		...template.notices,
		...template.stages.flatMap(({ intro }) => intro ?? []),
		...questions.flatMap(({ prompt, hint, stuck, example, misconceptions = [] }) => [
			prompt,
			...stuck,
			...[hint, example].flatMap((text) => text ?? []),
			...misconceptions.flatMap(({ thought, correction }) => [thought, correction])
		])
	];
}

describe('a learner of eleven or twelve could read', () => {
	it.each(below('templates/reflections'))('%s', (file) => {
		const template = parseTemplate(textOf(file), file);
		const prompts = questionsOf(template).map(({ question }) => question.prompt);
		expect(readingAge(saidBy(template))).toBeLessThanOrEqual(11);
		expect(readingAge(prompts)).toBeLessThanOrEqual(11);
		// one long word makes a short line look hard, so a single one is held to less
		expect(prompts.filter((prompt) => readingAge([prompt]) > 15)).toEqual([]);
	});

	it('by a measure that tells easy from hard', () => {
		const counted = ['cake', 'tables', 'little', 'wanted', 'helped', 'places', 'people', 'idea'];
		expect(counted.map(syllablesOf)).toEqual([1, 2, 2, 2, 1, 2, 2, 2]);
		const easy = 'What did you see? What did the child do next?';
		const hard =
			'Critically evaluate the multidimensional epistemological considerations underpinning interprofessional collaboration.';
		expect(readingAge([easy])).toBeLessThan(8);
		expect(readingAge([hard])).toBeGreaterThan(20);
	});
});

describe('every sentence is our own', () => {
	const bytes = readFileSync('tests/catalog/seed-runs.bin');
	const known = new Set(
		Array.from({ length: bytes.length / hashBytes }, (_, i) =>
			bytes.subarray(i * hashBytes, (i + 1) * hashBytes).toString('hex')
		)
	);
	const shared = (text: string): readonly string[] =>
		runsOf(text).flatMap(({ run, hash }) => (known.has(hash) ? [run] : []));

	/** Names of works and of laws are facts: a reference says them as they are. */
	const isFact = /^(?:cite|reference|inText|source|sources|title|also)$/;
	/** Every other piece of text in a file. */
	function pieces(value: unknown, key = ''): readonly string[] {
		if (typeof value === 'string') return isFact.test(key) ? [] : [value];
		if (Array.isArray(value)) return value.flatMap((one) => pieces(one, key));
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([name, one]) => pieces(one, name));
	}

	it.each(below('templates'))('%s shares no ten words running with the copyright texts', (file) => {
		const texts = pieces(parse(textOf(file)));
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.flatMap(shared)).toEqual([]);
	});

	it('and such a run would be found, wherever a line breaks or a capital stands', () => {
		expect(known.size).toBeGreaterThan(10_000);
		// the title of a guide of 1999, which one of them names
		const title = 'Working Together to SAFEG-\nuard and Promote the Welfare of Children: A Guide';
		expect(shared(title).length).toBeGreaterThan(0);
		expect(shared(title.replace('Welfare', 'good'))).toEqual([]);
	});
});
