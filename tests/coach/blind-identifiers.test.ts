import { describe, expect, it } from 'vitest';
import type { IdentifierType } from '$lib/coach/identifier';
import { blindIdentifiers, flaggedOf, missedOf } from './blind-identifiers';

/** Of a hundred at most so many may be missed in texts written without sight of the rules. */
const structured: readonly IdentifierType[] = [
	...(['dateOfBirth', 'address', 'postcode', 'phone', 'email', 'socialHandle', 'url'] as const),
	...(['nhsNumber', 'upn', 'niNumber', 'vehicle', 'ofstedNumber'] as const)
];

describe.each(Object.entries(blindIdentifiers))(
	'texts written without sight of the rules, %s',
	(_, set) => {
		it('are enough', () => {
			expect(set.marked.length).toBeGreaterThan(300);
			expect(set.clean.length).toBeGreaterThan(200);
		});

		it('have their names found, without a list of hers', () => {
			const { all, missed } = missedOf(set, 'personName');
			expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.15);
		});

		it('have their numbers, addresses and dates found', () => {
			const parts = structured.map((type) => missedOf(set, type));
			const missed = parts.flatMap((part) => part.missed);
			const all = parts.reduce((sum, part) => sum + part.all, 0);
			expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.05);
		});

		it('are left alone where nobody is named', () => {
			const flagged = flaggedOf(set);
			expect(flagged.length / set.clean.length, flagged.join('\n')).toBeLessThanOrEqual(0.05);
		});
	}
);
