import { describe, expect, it } from 'vitest';
import { headOf } from '$lib/domain/head';
import { newProfile, withFavourite } from '$lib/domain/settings';
import { moments, type Moment, type TemplateAbout } from '$lib/domain/template';
import { templateAbouts } from '$lib/catalog/template-abouts';
import { chooseFrom } from '../../src/routes/write/choose';
import { plainEntry } from '../support/entries';

const name = (id: string, ...suits: readonly Moment[]): TemplateAbout => ({
	...{ id, version: 1, title: id, short: id, summary: [], minutes: 5, ring: 'arcs' },
	...{ concerns: [], suits, parts: 1, stages: [] }
});
const all = [
	name('gibbs', 'difficult-moment'),
	name('jot', 'two-minutes'),
	name('kolb'),
	name('team', 'team-task', 'meeting'),
	name('tac', 'meeting'),
	name('lens', 'meeting', 'parent')
];
interface Given {
	readonly used?: readonly string[];
	readonly stars?: readonly string[];
	readonly moment?: Moment | null;
}
function choose({ used = [], stars = [], moment = null }: Given): readonly (readonly string[])[] {
	const heads = used.map((template) => headOf(plainEntry({}, { template })));
	const { first, others } = chooseFrom(all, { favourites: stars, heads, moment });
	return [first.map(({ id }) => id), others.map(({ id }) => id)];
}

describe('the ways to write', () => {
	it('stand in their own order while she has used none', () => {
		expect(choose({})).toEqual([[], ['gibbs', 'kolb', 'team', 'tac', 'lens']]);
	});

	it('begin with what she starred, then with what she used last', () => {
		const used = ['jot', 'team', 'gibbs', 'team'];
		expect(choose({ used })).toEqual([
			['team', 'gibbs'],
			['kolb', 'tac', 'lens']
		]);
		expect(choose({ used, stars: ['kolb'] })).toEqual([
			['kolb', 'team', 'gibbs'],
			['tac', 'lens']
		]);
	});

	it('begin with what suits what she has, best first, and leave none out', () => {
		expect(choose({ moment: 'meeting' })).toEqual([
			['tac', 'lens', 'team'],
			['gibbs', 'kolb']
		]);
		expect(choose({ moment: 'meeting', stars: ['team'] })[0]).toEqual(['team', 'tac', 'lens']);
		expect(choose({ moment: 'two-minutes' })[0]).toEqual([]);
	});

	it.each(moments)('hold at least two built-in ones for %s', (moment) => {
		const { first } = chooseFrom(templateAbouts(), { favourites: [], heads: [], moment });
		expect(first.length).toBeGreaterThanOrEqual(2);
	});
});

describe('a star', () => {
	it('comes and goes, and leaves the rest of her profile alone', () => {
		const profile = { ...newProfile('unit'), name: 'Learner 1' };
		const starred = withFavourite(withFavourite(profile, 'kolb', true), 'gibbs', true);
		expect(starred).toEqual({ ...profile, favourites: ['kolb', 'gibbs'] });
		expect(withFavourite(starred, 'kolb', true).favourites).toEqual(['gibbs', 'kolb']);
		expect(withFavourite(starred, 'kolb', false).favourites).toEqual(['gibbs']);
	});
});
