import { describe, expect, it } from 'vitest';
import { openFilter } from '$lib/domain/filter';
import type { Placement } from '$lib/domain/settings';
import { sayFilter } from '../../src/routes/entries/filter-words';

const placement: Placement = {
	id: 'p'.repeat(22),
	alias: 'Setting 1',
	type: '',
	ages: '',
	hours: [],
	created: '2026-02-01T09:00:00.000Z'
};
const say = (more: Partial<typeof openFilter>): string =>
	sayFilter({ ...openFilter, ...more }, [placement]);

describe('the chip says of a filter', () => {
	it('nothing while it is open, whatever jots and drafts are shown', () => {
		expect(say({})).toBe('');
		expect(say({ show: 'jots' })).toBe('');
	});

	it('template, criterion, placement and days, in that order', () => {
		const criterion = { set: 'partnership-hnd', criterion: 'AC4' };
		const days = { from: '2026-03-03', to: '2026-03-09' };
		expect(say({ template: 'gibbs', criterion, placement: placement.id, ...days })).toBe(
			'Gibbs, AC4, Setting 1, 3 March to 9 March 2026'
		);
	});

	it('one day where only one is given', () => {
		expect(say({ from: '2026-03-03' })).toBe('from 3 March 2026');
		expect(say({ to: '2026-03-09' })).toBe('to 9 March 2026');
	});

	it('something clear of what this journal does not have', () => {
		expect(say({ template: 'gone' })).toBe('A template that is not here');
		expect(say({ placement: 'q'.repeat(22) })).toBe('One placement');
	});
});
