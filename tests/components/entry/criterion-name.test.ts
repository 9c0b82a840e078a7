import { describe, expect, it } from 'vitest';
import { criterionName, sayCriterion } from '$lib/components/entry/criterion-name';
import { loadOutcomeSet } from '$lib/catalog/catalog';

const set = await loadOutcomeSet('partnership-hnd');
const sets = set ? [set] : [];
const ref = (criterion: string, part: string | null, id = 'partnership-hnd') => ({
	set: id,
	criterion,
	part
});

describe('what a tag is called', () => {
	it('is the code and the part she placed it at', () => {
		expect(sayCriterion(sets, ref('AC4', 'team-impact'))).toBe('AC4 Effect on team dynamics');
	});

	it('is the code and the criterion when she tagged it as a whole', () => {
		expect(criterionName(sets, ref('AC4', null))).toEqual({
			code: 'AC4',
			title: 'Own contribution'
		});
	});

	it('stays the bare id when no set has the criterion any more', () => {
		expect(sayCriterion(sets, ref('AC9', null))).toBe('AC9');
		expect(sayCriterion(sets, ref('AC4', null, 'gone'))).toBe('AC4');
		expect(sayCriterion([], ref('AC4', 'team-impact'))).toBe('AC4');
	});
});
