import { describe, expect, it } from 'vitest';
import {
	addCriterion,
	addOutcome,
	addPart,
	changeCriterion,
	changeOutcome,
	changePart,
	copyOf,
	partsOf,
	putBack,
	removeCriterion,
	removeOutcome,
	removePart,
	type SetEdit
} from '$lib/domain/edit-set';
import { goneFrom } from '$lib/domain/gone-criteria';
import { guessConcern } from '$lib/domain/guess-concern';
import { headOf } from '$lib/domain/head';
import { matchesFor, nameElsewhere } from '$lib/domain/matches';
import { namedSet } from '$lib/domain/named-set';
import type { OwnSet } from '$lib/domain/own';
import { uuidOf } from '$lib/domain/set-file';
import { plainEntry } from '../support/entries';
import { ownSet, smallSet } from '../support/own';

/** The set after a change. */
const after = (own: OwnSet, edit: SetEdit): OwnSet => ({ ...own, ...edit });
const ids = (own: OwnSet) => own.set.outcomes.map((one) => one.criteria.map(({ id }) => id));

describe('the writer changes a unit of hers', () => {
	it('and what she rewords keeps its id, so that tags stay', () => {
		let own = after(ownSet(), changeCriterion(ownSet(), 'LO1', 'P1', { text: 'Describe three.' }));
		own = after(own, changeOutcome(own, 'LO2', { title: 'Another', concern: 'parents' }));
		expect(ids(own)).toEqual([['P1'], ['P2']]);
		expect(own.set.outcomes[1]).toMatchObject({ title: 'Another', concern: 'parents' });
	});

	it('and the short name follows the words until she gives it one', () => {
		let own = after(ownSet(), addCriterion(ownSet(), 'LO1'));
		const id = own.set.outcomes[0]?.criteria[1]?.id ?? '';
		const now = () => own.set.outcomes[0]?.criteria[1];
		own = after(own, changeCriterion(own, 'LO1', id, { text: 'Learners must visit a family' }));
		expect(now()).toMatchObject({ title: 'Visit a family', parts: [{ title: 'Visit a family' }] });
		own = after(own, changeCriterion(own, 'LO1', id, { title: 'The visit' }));
		own = after(own, changeCriterion(own, 'LO1', id, { text: 'Visit two families' }));
		expect(now()).toMatchObject({ title: 'The visit', text: 'Visit two families' });
	});

	it('and what she adds never takes the id of something that was there', () => {
		let own = after(ownSet(), removeCriterion(ownSet(), 'LO1', 'P1'));
		own = after(own, addCriterion(own, 'LO1'));
		own = after(own, addOutcome(own));
		expect(ids(own).flat()).not.toContain('P1');
		expect(own.set.outcomes).toHaveLength(3);
	});

	it('and what she takes out can come back, also when its outcome is gone', () => {
		const taken = after(ownSet(), removeCriterion(ownSet(), 'LO1', 'P1'));
		expect(ids(taken)).toEqual([[], ['P2']]);
		const back = after(taken, putBack(taken, 'P1'));
		expect(ids(back)).toEqual([['P1'], ['P2']]);
		expect(back.removed).toEqual([]);
		const gone = after(ownSet(), removeOutcome(ownSet(), 'LO1'));
		expect(ids(after(gone, putBack(gone, 'P1')))).toEqual([['P2', 'P1']]);
	});

	it('and countable parts take the place of the whole, which comes back after the last one', () => {
		const plain = after(ownSet(), changeCriterion(ownSet(), 'LO2', 'P2', { parts: [] }));
		const [outcome, criterion] = [plain.set.outcomes[1], plain.set.outcomes[1]?.criteria[0]];
		if (!outcome || !criterion) throw new Error('both are there');
		let own = after(plain, removePart(plain, ['LO2', 'P2', 'none']));
		const parts = () => {
			const [now] = own.set.outcomes[1]?.criteria ?? [];
			return now ? partsOf(now, outcome) : [];
		};
		expect(parts()).toEqual([]);
		own = after(own, addPart(own, 'LO2', 'P2'));
		const id = parts()[0]?.id ?? '';
		own = after(own, changePart(own, ['LO2', 'P2', id], { title: 'A strength' }));
		expect(parts()).toMatchObject([{ title: 'A strength' }]);
		own = after(own, removePart(own, ['LO2', 'P2', id]));
		expect(own.set.outcomes[1]?.criteria[0]?.parts).toMatchObject([{ id: 'whole' }]);
	});

	it('and everything without a name has one where it is listed', () => {
		const blank = after(ownSet(), addOutcome(ownSet()));
		const set = namedSet({ ...blank.set, title: ' ', short: '' });
		expect(set).toMatchObject({ title: 'A unit without a name', short: 'A unit without a name' });
		expect(set.outcomes[2]?.title).toBe('LO3');
		expect(namedSet(smallSet())).toEqual(smallSet());
	});
});

describe('a criterion that a unit no longer has', () => {
	const ref = { set: 'own-unit', part: null, why: '' };
	const tagged = (criterion: string) =>
		headOf({ ...plainEntry({ what: 'x' }), tags: [{ ...ref, criterion }] });

	it('keeps its entries to be seen, under the name it had', () => {
		const taken = after(ownSet(), removeCriterion(ownSet(), 'LO1', 'P1'));
		const gone = goneFrom(taken.set, [tagged('P1'), tagged('P2')], taken.removed ?? []);
		expect(gone).toMatchObject([{ id: 'P1', code: 'P1', title: 'Two approaches' }]);
		expect(gone[0]?.entries).toHaveLength(1);
		expect(goneFrom(taken.set, [tagged('P9')], [])).toMatchObject([{ code: 'P9', title: '' }]);
	});
});

describe('two units that say the same', () => {
	const copy = () => ({
		id: 'own-copy',
		...copyOf(smallSet(), (criterion) => nameElsewhere('own-unit', criterion))
	});
	const at = (set: string, criterion: string) => ({ set, criterion, part: null });

	it('name each other’s criteria, whichever of them says so', () => {
		const units = [smallSet(), copy()];
		for (const [from, to] of [
			['own-unit', 'own-copy'],
			['own-copy', 'own-unit']
		] as const)
			expect(matchesFor(units, at(from, 'P2'))).toMatchObject([
				{ ref: { set: to, criterion: 'P2', part: 'growth' }, is: 'exact' }
			]);
	});

	it('name nothing that is in none of her units', () => {
		expect(matchesFor([copy()], at('own-copy', 'P2'))).toEqual([]);
		const set = smallSet('own-b', { matches: [{ criterion: 'P1', is: 'related', to: 'zz' }] });
		expect(matchesFor([smallSet(), set], at('own-b', 'P1'))).toEqual([]);
	});

	it('have names of their own in files, always the same and never alike', () => {
		const many = new Set(Array.from({ length: 20_000 }, (_, n) => uuidOf(`own-unit/C${n}`)));
		expect(many.size).toBe(20_000);
		expect(uuidOf('a')).toBe(uuidOf('a'));
	});
});

it.each([
	['Discuss approaches to partnership, with the benefits of each', 'approaches'],
	['Explore the outcomes of good partnership across services', 'benefits'],
	['Explore how practitioners work with parents', 'parents'],
	['Examine own contributions to working in a team', 'own-contribution'],
	['Explain the limits of confidentiality', 'information-sharing'],
	['Know how children play', 'other'],
	['Learning outcome 1', 'other']
] as const)('what “%s” is about is guessed as %s', (words, concern) => {
	expect(guessConcern(words)).toBe(concern);
});
