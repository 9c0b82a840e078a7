import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/domain/entry';
import { compilePack } from '$lib/export/compile-pack';
import type { PackInput } from '$lib/export/pack-input';
import { compiledPack } from '$lib/state/compiled-pack';
import { PackChecker } from '$lib/state/pack-check';
import type { CopyWords } from '$lib/state/pack-pieces';
import type { PackCheck } from '$lib/state/pack-view';
import { entry, highlight, input, target, words } from '../export/fixtures/pack';

const number = 'NHS number 943 476 5919';

function withWhat(text: string, more: Partial<Entry> = {}): Entry {
	return entry('one', '2026-03-03', {
		title: 'The visit',
		answers: { what: words(text) },
		tags: [{ set: 'unit', criterion: 'AC4', part: 'growth', why: '' }],
		...more
	});
}

function checked(
	entries: readonly Entry[],
	more: Partial<PackInput> = {},
	watchlist: readonly string[] = []
): PackCheck {
	const pack: PackInput = { ...input, entries, targets: [], planLines: [], ...more };
	return new PackChecker({ watchlist, noNames: [], kept: [] }).check(compilePack(pack), pack);
}

const texts = (check: PackCheck): string[] => check.found.map(({ text }) => text);

describe('the check of a pack', () => {
	it('says what was found, why, and where to change it', () => {
		const [found, ...others] = checked([withWhat(`Her ${number} was on the form.`)]).found;
		expect(others).toEqual([]);
		expect(found).toMatchObject({
			text: '943 476 5919',
			type: 'nhsNumber',
			severity: 'stop',
			times: 1,
			places: [{ is: 'entry', id: 'one', name: 'The visit' }]
		});
		expect(found?.places[0]?.field).toBe('What happened, and what was your part in it?');
	});

	it('finds the words of her own list, also in titles, reasons, targets and plan lines', () => {
		const said = withWhat('I saw Kestrel House.', {
			title: 'At Kestrel House',
			tags: [{ set: 'unit', criterion: 'AC4', part: 'growth', why: 'Kestrel House again' }]
		});
		const targets = [{ ...target, title: 'Ask at Kestrel House', sources: [] }];
		const planLines = [
			{ id: 'one.less', entry: 'one', question: 'less', words: 'Kestrel House, mine', basis: '' }
		];
		const check = checked([said], { targets, planLines }, ['Kestrel House']);
		const fields = check.found.flatMap(({ places }) =>
			places.map(({ is, field }) => `${is} ${field}`)
		);
		expect(fields).toEqual([
			'entry Title',
			'entry What happened, and what was your part in it?',
			'entry Why it counts',
			'target Goal',
			'plan In your own words'
		]);
		expect(check.found).toHaveLength(1);
		expect(check.found[0]?.times).toBe(5);
	});

	it('sees a number through the edge of a marked passage', () => {
		const text = `Her ${number} was on the form.`;
		const mark = highlight(text, '943 476', { question: 'what', part: 'growth', why: 'It counts' });
		expect(texts(checked([withWhat(text, { highlights: [mark] })]))).toEqual(['943 476 5919']);
	});

	it('counts only what is in the pack', () => {
		const entries = [
			withWhat('I asked twice.', {
				highlights: [
					highlight('I asked twice.', 'I asked', { question: 'what', part: 'growth', why: '' })
				],
				answers: { what: words('I asked twice.'), felt: words(`Cold. ${number}.`) }
			})
		];
		expect(texts(checked(entries, { withAppendix: false }))).toEqual([]);
		expect(texts(checked(entries))).toEqual(['943 476 5919']);
		expect(texts(checked(entries, { from: '2026-03-04' }))).toEqual([]);
	});

	it('leaves out what she put on the cover herself', () => {
		const check = checked(
			[withWhat('I asked twice.')],
			{
				profile: {
					...input.profile,
					name: 'Marta Nowak',
					assessor: 'Mr Patel',
					centre: 'Elm College'
				},
				cover: { ...input.cover, learner: 'both', title: 'Marta at Elm College' }
			},
			['Marta', 'Patel', 'Elm College']
		);
		expect(texts(check)).toEqual([]);
		expect(check.readOnce).toEqual([]);
	});

	it('reads the title, which is the file’s name and a property of it too', () => {
		const cover = { ...input.cover, title: 'My year with Zainab at Kestrel House' };
		const check = checked([withWhat('I asked twice.')], { cover }, ['Kestrel House']);
		expect(texts(check)).toEqual(['Kestrel House', 'Zainab']);
		expect(check.found[0]?.places).toMatchObject([{ is: 'pack', name: 'This pack' }]);
	});

	it('leaves out what she has said is no name', () => {
		const pack = { ...input, entries: [withWhat('I sat with Zainab and Tarquelle.')] };
		const lists = { watchlist: [], noNames: ['tarquelle'], kept: [] };
		const { found } = new PackChecker(lists).check(compilePack(pack), pack);
		expect(found.map(({ text }) => text)).toEqual(['Zainab']);
	});

	it('shows what she keeps with permission, and why, like any other', () => {
		const pack = { ...input, entries: [withWhat('I sat with Zainab.')] };
		const lists = {
			...{ watchlist: [], noNames: [] },
			kept: [{ words: 'zainab', reason: 'She signed.' }]
		};
		const { found } = new PackChecker(lists).check(compilePack(pack), pack);
		expect(found).toMatchObject([{ text: 'Zainab', kept: 'She signed.' }]);
	});

	it('reads the placement on the cover, and leaves what she calls it alone, which no pack shows', () => {
		const placement = {
			...{ id: 'p1', alias: 'Wren Lane', type: 'Kestrel House nursery', ages: '' },
			...{ hours: [], created: '2026-03-03T10:00:00.000Z' }
		};
		const shown = { placements: [placement], cover: { ...input.cover, showsPlacement: true } };
		const list = ['Kestrel House', 'Wren Lane'];
		expect(texts(checked([withWhat('I asked.')], shown, list))).toEqual([
			expect.stringContaining('Kestrel House')
		]);
		const hidden = { ...shown, cover: { ...input.cover, showsPlacement: false } };
		expect(texts(checked([withWhat('I asked.')], hidden, list))).toEqual([]);
	});

	it('reads a unit of her own, and the questions of a way to write of her own', () => {
		const set = { ...input.set, id: 'own-unit', title: 'Working at Kestrel House' };
		const own = withWhat('I asked.', {
			template: 'own-way',
			asked: [
				{
					stage: 'First',
					question: {
						...{ id: 'what', kind: 'text', role: 'description', words: 40, stuck: [] },
						prompt: 'What did Zainab do?'
					}
				}
			],
			tags: [{ set: 'own-unit', criterion: 'AC4', part: 'growth', why: '' }]
		});
		const found = texts(checked([own], { set }, ['Kestrel House']));
		expect(found).toContain('Kestrel House');
		expect(found).toContain('Zainab');
	});

	it('but not the same name in an entry', () => {
		const check = checked([withWhat('I told Marta.')], {}, ['Marta']);
		expect(texts(check)).toEqual(['Marta']);
	});

	it('lists the words with a capital and the numbers to read once, those of the pack only', () => {
		const entries = [
			withWhat('We met Zofia in room 12, and then Zofia left.', {
				answers: {
					what: words('We met Zofia in room 12, and then Zofia left.'),
					felt: words('I thought of Wanda.')
				}
			})
		];
		expect(checked(entries).readOnce).toEqual([
			{ text: '12', times: 1 },
			{ text: 'Wanda', times: 1 },
			{ text: 'Zofia', times: 2 }
		]);
		const marks = [
			highlight('We met Zofia in room 12, and then Zofia left.', 'We met', {
				question: 'what',
				part: 'growth',
				why: ''
			})
		];
		const short = entries.map((one) => ({ ...one, highlights: marks }));
		const list = checked(short, { withAppendix: false }).readOnce.map(({ text }) => text);
		expect(list).toEqual(['12', 'Zofia']);
	});
});

const everything: CopyWords = {
	...{ entries: [], targets: [], planLines: [], placements: [], profile: null },
	...{ outcomeSets: [], ownTemplates: [], tutorPacks: [] }
};

describe('the check of a whole journal', () => {
	it('finds what stands anywhere, in a placement too, and lists it all', () => {
		const words = { entries: [withWhat(`Her ${number}, said Zofia.`)], targets: [], planLines: [] };
		const placement = {
			id: 'p1',
			alias: 'Kestrel House',
			type: 'Day nursery',
			ages: '',
			hours: [],
			created: '2026-03-03T10:00:00.000Z'
		};
		const { found, readOnce } = new PackChecker({
			watchlist: ['Kestrel House'],
			noNames: [],
			kept: []
		}).checkAll({ ...everything, ...words, placements: [placement] });
		expect(found.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['943 476 5919', 'Kestrel House'])
		);
		expect(found.flatMap(({ places }) => places)).toContainEqual(
			expect.objectContaining({ is: 'placement', id: 'p1' })
		);
		expect(readOnce.map(({ text }) => text)).toContain('Zofia');
	});
});

describe('the check of the open copy', () => {
	it('reads units, ways to write, what tutors added, and the cover', () => {
		const at = { created: '2026-03-03T10:00:00.000Z', updated: '2026-03-03T10:00:00.000Z' };
		const set = { ...input.set, id: 'own-unit', title: 'A unit of Amara Lodge' };
		const pack = { id: 'k', added: at.created, name: 'For Brook Lodge', by: '', cards: [] };
		const copy: CopyWords = {
			...everything,
			outcomeSets: [{ ...at, id: 'own-unit', pack: null, set }],
			tutorPacks: [{ ...pack, dates: [{ day: '2026-04-01', title: 'Visit to Heron Lodge' }] }],
			profile: { ...input.profile, name: 'Swift Lodge', centre: 'Finch Lodge' }
		};
		const watchlist = ['Amara', 'Brook', 'Heron', 'Finch', 'Swift'].map((one) => `${one} Lodge`);
		const { found } = new PackChecker({ ...{ noNames: [], kept: [] }, watchlist }).checkAll(copy);
		// her own name says who made the copy
		expect(found.map(({ text }) => text)).toEqual(watchlist.slice(0, 4));
	});
});

describe('a pack as the screen shows it', () => {
	it('says how many entries are in it and from when to when', async () => {
		const { span } = await compiledPack(input);
		expect(span).toEqual({ count: 3, first: '2026-02-12', last: '2026-03-03' });
		expect((await compiledPack({ ...input, entries: [] })).span).toBeNull();
	});

	it('shows apart what is on the cover', async () => {
		const { cover } = await compiledPack(input);
		expect(cover).toContainEqual({ label: 'Learner', words: 'Learner 014' });
		expect(cover).toContainEqual({ label: 'Title', words: 'Own contribution to team working' });
		expect(cover.find(({ label }) => label === 'Centre')).toBeUndefined();
	});
});

describe('the references of a pack', () => {
	const references = { bell: 'Bell, R. (2004) Learning at Kestrel House. London: Sage.' };
	const citing = withWhat('It went well.', { cites: ['bell'] });
	const other = entry('two', '2026-03-04', {
		title: 'Kestrel House',
		answers: { what: words('Kestrel House is where I was.') }
	});

	it('are shown apart and never taken for something that she wrote', async () => {
		const check = checked([citing, other], { references }, ['Kestrel House']);
		expect(texts(check)).toEqual([]);
		expect(check.readOnce.map(({ text }) => text)).not.toContain('Bell');
		const pack = await compiledPack({ ...input, entries: [citing], references });
		expect(pack.references).toEqual([references.bell]);
	});
});
