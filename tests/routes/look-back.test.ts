import { describe, expect, it } from 'vitest';
import { loadOutcomeSet, loadTemplate } from '$lib/catalog/catalog';
import type { Asked, Tag } from '$lib/domain/entry';
import { concernsOf, placeFor } from '../../src/routes/entries/[id]/look-back';

const tag = (criterion: string): Tag => ({
	set: 'partnership-hnd',
	criterion,
	part: null,
	why: ''
});

describe('what an entry is about', () => {
	it('is what its tags are about, each once', async () => {
		const set = await loadOutcomeSet('partnership-hnd');
		const template = await loadTemplate('gibbs');
		if (!set) throw new Error('The unit is gone.');
		expect(concernsOf([tag('AC3'), tag('AC3'), tag('AC4')], [set], template)).toEqual([
			'parents',
			'own-contribution'
		]);
		expect(concernsOf([], [set], template)).toEqual(template?.concerns);
		expect(concernsOf([tag('gone')], [set], null)).toEqual([]);
	});
});

describe('a line about something', () => {
	const asked = (
		kind: 'text' | 'date',
		role: 'action' | 'analysis' | 'other',
		id: string
	): Asked => ({
		stage: 'S',
		question:
			kind === 'text'
				? { id, kind, role, prompt: 'P', stuck: [], words: 80 }
				: { id, kind, role, prompt: 'P', stuck: [] }
	});

	it('belongs to the first question that asks for it in words', () => {
		const all = [
			asked('date', 'action', 'a'),
			asked('text', 'other', 'b'),
			asked('text', 'action', 'c')
		];
		expect(placeFor(['learning', 'action'], all)).toBe('c');
	});

	it('goes to the last question for words when none asks for it', () => {
		expect(
			placeFor(['learning'], [asked('text', 'other', 'b'), asked('text', 'analysis', 'c')])
		).toBe('c');
		expect(placeFor(['learning'], [asked('date', 'action', 'a')])).toBe(null);
	});
});
