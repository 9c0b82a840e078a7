import { describe, expect, it } from 'vitest';
import { saveWords, spokenWords } from '$lib/components/entry/save-words';
import type { SaveState } from '$lib/state/save-state';

const now = new Date(2026, 2, 3, 14, 30);
const saved: SaveState = { is: 'saved', at: new Date(2026, 2, 3, 14, 2).toISOString(), copies: 2 };
const failed: SaveState = { is: 'failed', why: 'There is no room left.' };

describe('where her words are', () => {
	it('begins with Saved, Saving or Not saved, whatever the state', () => {
		const states: readonly SaveState[] = [{ is: 'untouched' }, { is: 'saving' }, saved, failed];
		for (const state of states)
			expect(saveWords(state, now)).toMatch(/^(Saved|Saving|Not saved)\b/);
	});

	it('says when, and the day when it was another day', () => {
		expect(saveWords(saved, now)).toBe('Saved 14:02 on this device');
		expect(saveWords(saved, new Date(2026, 2, 5))).toBe('Saved 14:02, Tue 3 March, on this device');
	});

	it('says when this device holds one copy only', () => {
		const alone: SaveState = { ...saved, copies: 1 };
		expect(saveWords(alone, now)).toBe('Saved 14:02 on this device, one copy');
		const heard = spokenWords('Saved on this device', alone);
		expect(heard).toBe('Saved on this device, one copy');
		expect(spokenWords(heard, alone)).toBe(heard);
		expect(spokenWords(heard, saved)).toBe('Saved on this device');
	});

	it('says why it is not saved', () => {
		expect(saveWords(failed, now)).toBe('Not saved: There is no room left.');
	});

	it('is spoken once, not at every pause in the typing', () => {
		let heard = '';
		const hear = (state: SaveState): string => (heard = spokenWords(heard, state));
		expect(hear({ is: 'untouched' })).toBe('');
		expect(hear({ is: 'saving' })).toBe('');
		expect(hear(saved)).toBe('Saved on this device');
		expect(hear({ is: 'saving' })).toBe('Saved on this device');
		expect(hear(saved)).toBe('Saved on this device');
		expect(hear(failed)).toMatch(/^Not saved/);
		expect(hear({ is: 'saving' })).toMatch(/^Not saved/);
		expect(hear(saved)).toBe('Saved again on this device');
	});
});
