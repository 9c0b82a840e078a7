import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode, normaliseRecoveryCode } from '$lib/domain/recovery-code';

const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
/** A real code, made anew for each case. */
const codes = fc.constant(null).map(() => newRecoveryCode());
const put = (code: string, at: number, letter: string): string =>
	code.slice(0, at) + letter + code.slice(at + 1);

describe('a recovery code', () => {
	it('is seven groups of four, with 130 random bits, and never the same twice', () => {
		const made = Array.from({ length: 500 }, newRecoveryCode);
		for (const code of made)
			expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
		expect(new Set(made).size).toBe(500);
		// every letter takes every place of the random ones
		for (let at = 0; at < 26; at++) {
			const here = new Set(made.map((code) => code.replaceAll('-', '')[at]));
			expect(here.size).toBe(32);
		}
	});

	it('is taken as it was written down: in small letters, with spaces or none, with look-alikes', () => {
		fc.assert(
			fc.property(codes, fc.array(fc.constantFrom('', ' ', '-', '–', '  ', '\n')), (code, gaps) => {
				const plain = code.replaceAll('-', '');
				const typed = [...plain].map((letter, at) => letter + (gaps[at] ?? '')).join('');
				expect(normaliseRecoveryCode(code)).toBe(code);
				expect(normaliseRecoveryCode(` ${typed.toLowerCase()} `)).toBe(code);
				const alike = typed.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'U');
				expect(normaliseRecoveryCode(alike)).toBe(code);
				expect(normaliseRecoveryCode(typed.replaceAll('1', 'I'))).toBe(code);
			})
		);
	});

	it('with any one letter wrong is told to have a slip', () => {
		fc.assert(
			fc.property(codes, fc.nat(33), fc.constantFrom(...letters), (code, at, letter) => {
				fc.pre(code[at] !== '-' && code[at] !== letter);
				expect(normaliseRecoveryCode(put(code, at, letter))).toBeNull();
			}),
			{ numRuns: 3000 }
		);
	});

	it('with two neighbours in the wrong order is told to have a slip, also across groups', () => {
		fc.assert(
			fc.property(codes, fc.nat(26), (code, at) => {
				const plain = code.replaceAll('-', '');
				fc.pre(plain[at] !== plain[at + 1]);
				const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
				expect(normaliseRecoveryCode(swapped)).toBeNull();
			}),
			{ numRuns: 2000 }
		);
	});

	it('too short, too long, or no code at all is none', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
				fc.pre(text.length !== 28);
				expect(normaliseRecoveryCode(text)).toBeNull();
			})
		);
		const code = newRecoveryCode();
		expect(normaliseRecoveryCode(code.slice(0, -1))).toBeNull();
		expect(normaliseRecoveryCode(`${code}0`)).toBeNull();
	});
});
