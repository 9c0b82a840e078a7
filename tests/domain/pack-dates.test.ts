import { expect, it } from 'vitest';
import { nearDates } from '$lib/domain/pack-dates';
import { tutorPack } from '../support/own';

it('tells of the dates of her packs that are near, once each, the earliest first', () => {
	const dates = [
		{ day: '2026-12-15', title: 'Too far' },
		{ day: '2026-12-04', title: 'Hand in' },
		{ day: '2026-11-26', title: 'A visit' },
		{ day: '2026-11-24', title: 'Over' },
		{ day: '2026-11-25', title: 'Now' }
	];
	const packs = [
		{ ...tutorPack(), dates },
		{ ...tutorPack('b'), dates: dates.slice(1, 2) }
	];
	expect(nearDates(packs, '2026-11-25').map(({ title, words }) => [title, words])).toEqual([
		['Now', 'Today'],
		['A visit', 'Tomorrow'],
		['Hand in', 'Fri 4 December, in nine days']
	]);
	expect(nearDates([], '2026-11-25')).toEqual([]);
});
