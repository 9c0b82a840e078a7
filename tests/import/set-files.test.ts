import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadOutcomeSet } from '$lib/catalog/catalog';
import type { SetBody } from '$lib/domain/make-set';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { writeCase } from '$lib/export/write-case';
import { writeCsv } from '$lib/export/write-csv';
import { writeMatrix } from '$lib/export/write-matrix';
import { parseCase, readCase } from '$lib/import/case';
import { parseCsv } from '$lib/import/csv';
import { parseMatrix, readMatrix } from '$lib/import/matrix';
import { readSet } from '$lib/import/read-set';
import { smallSet } from '../support/own';

const at = '2026-03-03T14:02:00.000Z';
const file = (name: string): string =>
	readFileSync(new URL(`./fixtures/units/${name}`, import.meta.url), 'utf8');
const json = (text: string) => JSON.parse(text) as unknown;
const withId = (set: SetBody): OutcomeSet => ({ id: 'own-unit', ...set });
const bodyOf = (set: OutcomeSet): SetBody => {
	const body: Partial<OutcomeSet> & SetBody = { ...set };
	delete (body as { id?: string }).id;
	return body;
};
const outline = (set: SetBody): readonly string[] =>
	set.outcomes.map(
		({ code, criteria }) =>
			`${code}: ${criteria.map((one) => `${one.code} [${one.parts.map(({ title }) => title).join()}]`).join('; ')}`
	);

/** Every shape a set can have: verbs, parts with roles, and one criterion that is read as a whole. */
async function sets(): Promise<readonly OutcomeSet[]> {
	const builtIn = await Promise.all(['partnership-hnd', 'childrens-services'].map(loadOutcomeSet));
	return [...builtIn.filter((one) => one !== null), smallSet()];
}

/** A framework of 2,000 criteria, an outcome for each hundred. */
const huge = (): OutcomeSet => {
	const [outcome] = smallSet().outcomes;
	const [criterion] = outcome?.criteria ?? [];
	if (!outcome || !criterion) throw new Error('the small set has both');
	const numbers = Array.from({ length: 100 }, (_, n) => n);
	return smallSet('own-huge', {
		outcomes: Array.from({ length: 20 }, (_, o) => ({
			...{ ...outcome, id: `LO${o}`, code: `LO${o}` },
			criteria: numbers.map((n) => ({ ...criterion, id: `C${o}.${n}`, code: `C${o}.${n}` }))
		}))
	});
};

describe('a unit of the app goes out and comes back as it was', () => {
	it('as a .matrix file', async () => {
		for (const set of await sets())
			expect(parseMatrix(writeMatrix(set, null)).set).toEqual({ ...bodyOf(set), version: 1 });
	});
	it('as a CASE package', async () => {
		for (const set of await sets())
			expect(parseCase(writeCase(set, at, null)).set).toEqual({ ...bodyOf(set), version: 1 });
	});
	it('as a table', async () => {
		for (const set of await sets())
			expect(parseCsv(writeCsv(set)).set).toEqual({ ...bodyOf(set), version: 1 });
	});
	it('with 2,000 criteria in each', () => {
		const body = bodyOf(huge());
		expect(readSet(writeMatrix(huge(), null)).set).toEqual(body);
		expect(readSet(writeCase(huge(), at, null)).set).toEqual(body);
		expect(readSet(writeCsv(huge()), 'unit.csv').set).toEqual(body);
	});
});

describe('a .matrix file', () => {
	const edited = (change: (framework: Record<string, unknown>) => void): string => {
		const value = json(file('unit.matrix')) as { framework: Record<string, unknown> };
		change(value.framework);
		return JSON.stringify(value);
	};

	it('becomes outcomes, criteria and parts', () => {
		const { set } = parseMatrix(file('unit.matrix'));
		expect(set.title).toBe('Unit framework');
		expect(outline(set)).toEqual(['LO1: AC1.4 [Belbin-type role evidence]']);
		expect(set.outcomes[0]?.criteria[0]?.text).toMatch(/^Critical self-appraisal/);
		expect(set.outcomes[0]?.concern).toBe('own-contribution');
	});

	it('goes out with everything it came with, fields of others and states among them', () => {
		const text = edited((framework) => {
			framework['active'] = 1;
			(framework['standards'] as object[])[0] = {
				...(framework['standards'] as object[])[0],
				options: { colour: 'plum' }
			};
		});
		const read = readMatrix(text);
		const written = json(writeMatrix(withId(read.set), read)) as { framework: object };
		const elements = (json(text) as { framework: { standardelements: object[] } }).framework
			.standardelements;
		expect(written).toEqual({
			framework: {
				...(json(text) as { framework: object }).framework,
				// both names of the parent, for both readers
				standardelements: [elements[0], { ...elements[1], parentid: '1.4' }]
			}
		});
	});

	it('in the older dialect and with Mahara’s own name for the parent is the same unit', () => {
		const now = parseMatrix(file('unit.matrix')).set;
		const own = file('unit.matrix').replace('"parentelementid"', '"parentid"');
		expect(parseMatrix(own).set).toEqual(now);
		const older = edited((framework) => {
			const [standard] = framework['standards'] as object[];
			framework['standards'] = [{ ...standard, standardelement: framework['standardelements'] }];
			delete framework['standardelements'];
		});
		expect(parseMatrix(older).set).toEqual(now);
		const read = readMatrix(older);
		expect(readMatrix(writeMatrix(withId(read.set), read)).set).toEqual(now);
	});

	it('with parents after their children works', () => {
		const turned = edited((framework) => (framework['standardelements'] as object[]).reverse());
		expect(parseMatrix(turned).set).toEqual(parseMatrix(file('unit.matrix')).set);
	});

	it('keeps what she changed, added and took out, and what she did not touch', () => {
		const read = readMatrix(file('unit.matrix'));
		const [outcome] = read.set.outcomes;
		const [criterion] = outcome?.criteria ?? [];
		if (!outcome || !criterion) throw new Error('both are in the file');
		const more = { ...criterion, id: 'new', code: 'AC2', title: 'New', text: 'Newer', parts: [] };
		const edit = withId({
			...read.set,
			title: 'Mine',
			outcomes: [{ ...outcome, criteria: [{ ...criterion, text: 'Changed', parts: [] }, more] }]
		});
		const again = readMatrix(writeMatrix(edit, read)).set;
		expect(again.title).toBe('Mine');
		expect(outline(again).join()).toContain('AC1.4 [Self-appraisal]; AC2 [New]');
		expect(again.outcomes[0]?.criteria[0]?.text).toBe('Changed');
		expect(writeMatrix(edit, read)).toContain('"Ready for assessment"');
		expect(writeMatrix(edit, read)).not.toContain('Belbin');
	});
});

describe('a CASE package', () => {
	const edited = (change: (value: Record<string, Record<string, unknown>[]>) => void): string => {
		const value = json(file('case.json')) as Record<string, Record<string, unknown>[]>;
		change(value);
		return JSON.stringify(value);
	};
	const item = '33333333-3333-4333-8333-333333333333';

	it('becomes outcomes and criteria, bare and wrapped, of 1.0 and 1.1', () => {
		const { set } = parseCase(file('case.json'));
		expect(outline(set)).toEqual([
			'LO1: AC1.4 [Critical self-appraisal of own contributions to team working]'
		]);
		expect(set.outcomes[0]?.criteria[0]?.id).toBe(item);
		expect(parseCase(`{"CFPackage":${file('case.json')}}`).set).toEqual(set);
		const newer = edited((value) => {
			Object.assign(value['CFDocument'] ?? {}, { caseVersion: '1.1', frameworkType: 'Unit' });
			Object.assign(value['CFItems']?.[0] ?? {}, {
				subject: ['Care'],
				extensions: { a: { b: 1 } }
			});
		});
		expect(parseCase(newer).set).toEqual(set);
	});

	it('goes out exactly as it came in, rubrics, extensions and wrapping with it', () => {
		const rich = edited((value) => {
			value['CFRubrics'] = [{ identifier: 'r', CFRubricCriteria: [] }];
			Object.assign(value['CFItems']?.[1] ?? {}, {
				extensions: { pass: true },
				notes: 'Look here'
			});
		});
		for (const text of [file('case.json'), rich, `{"CFPackage":${rich}}`]) {
			const read = readCase(text);
			expect(json(writeCase(withId(read.set), at, read))).toEqual(json(text));
		}
	});

	it('keeps what she changed, added and took out', () => {
		const read = readCase(file('case.json'));
		const [outcome] = read.set.outcomes;
		const [criterion] = outcome?.criteria ?? [];
		if (!outcome || !criterion) throw new Error('both are in the file');
		const more = { ...criterion, id: 'new', code: 'AC2', title: 'New', text: 'Newer' };
		const edit = withId({ ...read.set, outcomes: [{ ...outcome, criteria: [more] }] });
		const text = writeCase(edit, at, read);
		expect(text).not.toContain(item);
		const again = readCase(text).set;
		expect(outline(again).join()).toContain('LO1: AC2');
		expect(again.outcomes[0]?.criteria.map(({ id, text }) => [id, text])).toEqual([
			['new', 'Newer']
		]);
	});

	it('says which criteria stand in another framework too', () => {
		const links = ['exactMatchOf', 'isRelatedTo', 'precedes'].map((associationType, n) => ({
			...{ identifier: `x${n}`, uri: 'x', associationType, lastChangeDateTime: at },
			originNodeURI: { identifier: n === 1 ? 'other-1' : item, title: 'x', uri: 'x' },
			destinationNodeURI: { identifier: n === 1 ? item : `other-${n}`, title: 'x', uri: 'x' }
		}));
		const text = edited((value) => value['CFAssociations']?.push(...links));
		expect(parseCase(text).set.matches).toEqual([
			{ criterion: item, is: 'exact', to: 'other-0' },
			{ criterion: item, is: 'related', to: 'other-1' }
		]);
		const read = readCase(text);
		expect(json(writeCase(withId(read.set), at, read))).toEqual(json(text));
	});

	it('has what the standard asks of every part', () => {
		const { CFDocument, CFItems, CFAssociations } = json(writeCase(smallSet(), at, null)) as Record<
			'CFDocument' | 'CFItems' | 'CFAssociations',
			never
		>;
		const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
		const base = {
			identifier: expect.stringMatching(uuid) as string,
			uri: expect.any(String) as string,
			lastChangeDateTime: at
		};
		expect(CFDocument).toMatchObject({
			...base,
			creator: 'Afterword',
			title: 'Working with families'
		});
		expect(CFItems).toHaveLength(6);
		for (const one of CFItems as object[])
			expect(one).toMatchObject({ ...base, fullStatement: expect.any(String) as string });
		const link = {
			title: expect.any(String) as string,
			identifier: expect.stringMatching(uuid) as string,
			uri: expect.any(String) as string
		};
		for (const one of CFAssociations as object[])
			expect(one).toMatchObject({
				...base,
				associationType: 'isChildOf',
				originNodeURI: link,
				destinationNodeURI: link
			});
	});
});

describe('a table', () => {
	it('of a spreadsheet abroad, with few columns and other names, is read', () => {
		const { set } = parseCsv(
			'\uFEFFLO;Learning outcome text;Code;Description\r\nLO1;Work with parents;P1;"Describe; then explain ""why"""\r\n;;P2;Two\nlines'.replace(
				'Two\nlines',
				'"Two\nlines"'
			)
		);
		expect(outline(set)).toEqual(['LO1: P1 [Describe; then explain "why"]; P2 [Two lines]']);
		expect(set.outcomes[0]).toMatchObject({ concern: 'parents', title: 'Work with parents' });
	});

	it('cannot make a spreadsheet reckon, and her words come back as they were', () => {
		const set = smallSet('own-unit', { title: '=cmd()', note: '@home, "now"' });
		const text = writeCsv(set);
		expect(text).not.toMatch(/(^|,)[=@]/m);
		expect(parseCsv(text).set).toMatchObject({ title: '=cmd()', note: '@home, "now"' });
	});
});

describe('a file that cannot be read', () => {
	const framework = (more: object): string =>
		JSON.stringify({
			framework: { name: 'F', standards: [{ shortname: 'S', standardid: 1 }], ...more }
		});
	const pack = (items: object[], links: object[] = []): string =>
		JSON.stringify({
			CFDocument: { identifier: 'd', title: 'T' },
			CFItems: items,
			CFAssociations: links
		});
	const link = (from: string, to: string) => ({
		...{ associationType: 'isChildOf', originNodeURI: { identifier: from } },
		destinationNodeURI: { identifier: to }
	});
	const element = (elementid: string, parentelementid?: string) => ({
		...{ shortname: `E${elementid}`, standardid: 1, elementid, parentelementid }
	});
	const one = { identifier: 'a', fullStatement: 'A' };
	const two = { identifier: 'b', fullStatement: 'B' };

	it.each([
		[
			'a .matrix with a circle',
			framework({ standardelements: [element('1', '2'), element('2', '1')] }),
			/circle.*"E1" lies inside itself/
		],
		[
			'a .matrix with an id twice',
			framework({ standardelements: [element('1'), element('1')] }),
			/"E1" stands twice/
		],
		[
			'a .matrix that names nothing there',
			framework({ standardelements: [element('1', '9')] }),
			/"E1" says it belongs to element 9/
		],
		[
			'a .matrix with a wrong type',
			framework({ standards: 'x' }),
			/"framework.standards" should be a list, and is text/
		],
		['a .matrix with nothing in it', framework({ standards: [] }), /no standards/],
		['a CASE package with a circle', pack([one, two], [link('a', 'b'), link('b', 'a')]), /circle/],
		['a CASE package with an id twice', pack([one, one]), /"A" stands twice/],
		[
			'a CASE package with a wrong type',
			pack([{ identifier: 'a', fullStatement: 7 }]),
			/"CFItems.0.fullStatement" should be text, and is/
		],
		['a CASE package with nothing in it', pack([]), /no items/],
		['half a file', '{"framework":{"name":"F"', /not complete JSON/],
		['other JSON', '{"entries":[]}', /neither a .matrix framework nor a CASE package/],
		['a list', '[1,2]', /neither/],
		['a table without columns', 'a,b\n1,2', /first line of a table should name its columns/],
		['a table without rows', 'Outcome,Criterion,Text', /no criteria below/],
		['an open quotation mark', 'Outcome,Text\nLO1,"never ends', /quotation mark/],
		['a picture', '\u0089PNG\0\0', /holds no text/],
		['far too much', `{"framework":"${'x'.repeat(9_000_000)}"}`, /too large/]
	])('%s is answered with a sentence', (name, text, says) => {
		expect(() =>
			readSet(text, name.includes('table') || name.includes('quotation') ? 'x.csv' : '')
		).toThrow(says);
	});

	it('deep nesting is answered with a sentence too', () => {
		const deep = `${'{"framework":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
		expect(() => readSet(deep)).toThrow(/cannot be read|not a/);
	});
});
