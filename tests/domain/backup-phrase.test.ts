import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrase, newPhrase, phraseReadings, tidyPhrase } from '$lib/domain/backup-phrase';
import { newRecoveryCode } from '$lib/domain/recovery-code';
import { phraseWords } from '$lib/domain/phrase-words';

describe('the words that open a backup', () => {
	it('are five plain ones of 1,024, so that each is worth ten bits', () => {
		expect(new Set(phraseWords).size).toBe(1024);
		expect(phraseWords.filter((word) => !/^[a-z]{3,11}$/.test(word))).toEqual([]);
		const seen = new Set(Array.from({ length: 400 }, newPhrase).flatMap((one) => one.split(' ')));
		expect(newPhrase().split(' ')).toHaveLength(5);
		expect(seen.size).toBeGreaterThan(750);
	});

	it('are read as they were offered, however a keyboard wrote them', () => {
		for (const typed of ['Acorn Badger', ' acorn  badger', 'acorn-badger', 'ACORN, BADGER.'])
			expect(phraseReadings(typed)).toContain('acorn badger');
	});

	it('are a recovery code too, as it locks and as it is typed from paper', () => {
		const code = newRecoveryCode();
		for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replaceAll('-', '')]) {
			expect(tidyPhrase(typed)).toBe(code);
			expect(phraseReadings(typed)[0]).toBe(code);
		}
	});

	it('of her own are first read as she wrote them', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(phraseReadings(text)[0]).toBe(tidyPhrase(text));
				expect(tidyPhrase(tidyPhrase(text))).toBe(tidyPhrase(text));
			})
		);
		expect(checkPhrase('short')).toMatch(/at least 12/);
		expect(checkPhrase('  ')).toBe('Type the words first.');
		expect(checkPhrase('three long words')).toBeNull();
	});
});
