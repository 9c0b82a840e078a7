import { describe, expect, it } from 'vitest';
import { parseExample } from '$lib/catalog/parse-example';
import { problemsOf } from './problems';
import { small, smallFiles } from './small';

const file = 'example/journal.yaml';

it('an example needs few words, the rest is filled in', () => {
	const { profile, placements, entries, targets } = parseExample(small[file], file);
	expect(profile).toEqual({
		name: '',
		number: 'Learner 1',
		programme: '',
		centre: '',
		assessor: '',
		units: ['unit']
	});
	expect(placements[0]).toMatchObject({ type: '', ages: '' });
	expect(entries[0]).toMatchObject({ title: '', tags: [], highlights: [], done: true, stage: 0 });
	expect(entries[1]).toMatchObject({ placement: null, expandedInto: null });
	expect(entries[1]?.answers['happened']).toBe(
		'I got lost, and Child A took my sleeve and showed me the way.'
	);
	expect(targets[0]).toMatchObject({ why: '', changed: '', support: '' });
});

describe('a mistake in the example is named with its line', () => {
	it.each([
		[
			'daysAgo: 9\n    placement',
			'daysAgo: -1\n    placement',
			'line 12: "daysAgo" should be a whole number from 0 to 3650.'
		],
		['hours: 4.5', 'hours: 25', 'line 8: "hours" should be a number from 0.25 to 24.'],
		[
			'{ scale: 2 }',
			'[2]',
			'line 27: "sure" should be words, or one of "chosen", "scale" and "behaviours".'
		],
		[
			'{ scale: 2 }',
			'2',
			'line 27: "sure" should be text. Put it in quotes if it is a number, yes or no.'
		],
		['{ scale: 2 }', '{ scale: two }', 'line 27: "scale" should be a whole number from 0 to 9.'],
		[
			'asks-one: 3',
			'asks-one: 4',
			'line 30: "asks-one" should be 0 (not seen), 1 (once), 2 (often) or 3 (a habit).'
		],
		[
			'number: 1, seen',
			'number: 7, seen',
			'line 32: "number" should be a whole number from 1 to 6.'
		],
		['is: jot', 'is: next', 'line 36: "is" cannot be "next". Use one of jot, after.'],
		[
			'status: under-way',
			'status: begun',
			'line 48: "status" cannot be "begun". Use one of planned, under-way, done, changed, set-aside.'
		],
		['key: second', 'key: first', 'line 17: another entry already has the key "first".'],
		[
			'key: second',
			'key: a-key-that-is-too-long',
			'line 17: "key" is too long. Keep it to 18 characters.'
		],
		['note: All made up.\n', '', 'line 1: an example journal needs "note".']
	])('%s → %s', (from, to, sentence) => {
		const text = smallFiles(file, from, to).get(file) ?? '';
		expect(problemsOf(() => parseExample(text, file))).toEqual([`${file}, ${sentence}`]);
	});
});
