import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '$lib/catalog/read-yaml';
import { runHashes, wordsIn } from './word-runs';

// The chapter and the leaflet that the unit is taught from are other people's copyright. Hashes of every ten
// words in a row of them are kept in seed-runs.txt, so that nothing here can repeat them without a test failing.

const known = new Set(readFileSync('tests/catalog/seed-runs.txt', 'utf8').split('\n'));
/** Names of works and of laws are facts: a citation says them as they are. */
const isFact = /^(?:cite|reference|inText|source|sources|title|also)$/;

/** Every text of a file but the names of works, each by itself. */
function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => (isFact.test(key) ? [] : textsOf(one)));
}

const shared = (text: string): readonly string[] => {
	const words = wordsIn(text);
	return runHashes(words).flatMap((hash, at) =>
		known.has(hash) ? [words.slice(at, at + 10).join(' ')] : []
	);
};

const files = readdirSync('templates', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.ya?ml$/.test(name))
	.map((name) => name.replace(/\\/g, '/'));

describe('no ten words in a row are somebody else’s', () => {
	it.each(files)('%s', (file) => {
		const { value } = readYaml(readFileSync(`templates/${file}`, 'utf8'), file);
		expect(textsOf(value).flatMap(shared)).toEqual([]);
	});

	it('and a run that is would be found', () => {
		expect(known.size).toBeGreaterThan(10_000);
		const title =
			'Agreement on the Convention: The United Nations Convention on the Rights of the Child';
		expect(shared(title).length).toBeGreaterThan(0);
	});
});
