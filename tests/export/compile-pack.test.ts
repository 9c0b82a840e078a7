import { describe, expect, it } from 'vitest';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { declaration } from '$lib/export/cover-section';
import { contentsOf, plainText, type Block, type PackDocument } from '$lib/export/document';
import type { PackInput } from '$lib/export/pack-input';
import {
	entry,
	gibbs,
	highlight,
	input,
	marked,
	meetingText,
	target,
	words
} from './fixtures/pack';
import { behaviours } from './fixtures/behaviours';
import { torture } from './fixtures/torture';

const blocksOf = (doc: PackDocument): readonly Block[] => doc.sections.flatMap((one) => one.blocks);
const section = (doc: PackDocument, id: string) => {
	const found = doc.sections.find((one) => one.id === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
};
const marksOf = (blocks: readonly Block[]): string =>
	blocks
		.flatMap((block) =>
			block.is === 'passage' ? block.paragraphs.flat() : block.is === 'paragraph' ? block.runs : []
		)
		.filter((run) => run.mark)
		.map((run) => run.text)
		.join('\n');
const allText = (value: unknown): string =>
	typeof value === 'string'
		? value
		: typeof value === 'object' && value !== null
			? Object.values(value).map(allText).join('\n')
			: '';
const withEntries = (entries: PackInput['entries'], more: Partial<PackInput> = {}): PackDocument =>
	compilePack({ ...input, entries, ...more });

describe('a pack, criterion by criterion', () => {
	it('shows every highlighted word, as evidence, where the highlight was put', () => {
		const doc = compilePack(torture);
		const criterion = section(doc, 'criterion-1').blocks;
		for (const { highlights } of torture.entries)
			for (const { quote } of highlights) expect(marksOf(criterion)).toContain(quote);
	});

	it('has a heading for every part of every chosen criterion, evidence or not', () => {
		const doc = compilePack({ ...input, criteria: 'all' });
		const headings = blocksOf(doc).flatMap((one) => (one.is === 'heading' ? [one.text] : []));
		for (const { parts } of input.set.outcomes.flatMap((one) => one.criteria))
			for (const { title } of parts) expect(headings).toContain(title);
		expect(doc.sections.map((one) => one.code)).toEqual(expect.arrayContaining(['AC3', 'AC4']));
	});

	it('says which learning outcome a criterion belongs to, and where the criteria come from', () => {
		const doc = compilePack({ ...input, criteria: 'all' });
		for (const { code, title, criteria } of input.set.outcomes)
			for (const one of criteria) {
				const blocks = doc.sections.find((part) => part.code === one.code)?.blocks;
				expect(blocks?.[0]).toMatchObject({ is: 'paragraph' });
				expect(allText(blocks?.[0])).toContain(`${code}`);
				expect(allText(blocks?.[0])).toContain(title);
			}
		expect(allText(section(doc, 'coverage'))).toContain('Study-guide criteria.');
	});

	it('leaves out criteria that were not chosen', () => {
		expect(compilePack(input).sections.some((one) => one.code === 'AC3')).toBe(false);
	});

	it('says so where no passage is chosen yet', () => {
		const { blocks } = section(compilePack(input), 'criterion-1');
		const at = blocks.findIndex(
			(one) => one.is === 'heading' && one.text === 'Effect on team dynamics'
		);
		expect(blocks[at + 1]).toMatchObject({ runs: [{ text: 'No passage chosen yet.' }] });
	});

	it('keeps the paragraph around a passage, with the day, the reason and the source', () => {
		const passage = section(compilePack(input), 'criterion-1').blocks.find(
			(one) => one.is === 'passage'
		);
		if (passage?.is !== 'passage') throw new Error('no passage');
		expect(passage.paragraphs.map(plainText)).toEqual([meetingText.split('\n')[0]]);
		expect(passage.paragraphs.flat().filter((run) => run.mark)).toEqual([
			{ text: marked, mark: true }
		]);
		expect(passage.day).toBe('3 March 2026');
		expect(passage.whys.join()).toContain('I drew a quiet person in');
		expect(plainText(passage.source)).toBe(
			'The transition meeting. Gibbs cycle, stage 4, Analysis'
		);
	});

	it('prints a paragraph with two highlights once, with both marked', () => {
		const text = 'One good thing. Some words between. Another good thing.';
		const two = entry('two', '2026-03-01', {
			answers: { well: words(text) },
			highlights: [
				highlight(text, 'Another good thing.', { question: 'well', part: 'strengths', why: 'B' }),
				highlight(text, 'One good thing.', { question: 'well', part: 'strengths', why: 'A' })
			]
		});
		const passages = section(withEntries([two]), 'criterion-1').blocks.filter(
			(one) => one.is === 'passage'
		);
		expect(passages).toHaveLength(1);
		expect(marksOf(passages)).toBe('One good thing.\nAnother good thing.');
	});

	it('does not show a highlight whose words are gone, and finds one whose place has moved', () => {
		const text = 'Now it stands here: my evidence.';
		const base = highlight(text, 'my evidence', { question: 'well', part: 'strengths', why: '' });
		const one = entry('one', '2026-03-01', {
			answers: { well: words(text) },
			highlights: [
				{ ...base, id: 'moved', start: 0, end: 11 },
				{ ...base, id: 'gone', quote: 'deleted words', gone: true }
			]
		});
		const marks = marksOf(section(withEntries([one]), 'criterion-1').blocks);
		expect(marks).toBe('my evidence');
	});

	it('lists an entry that was tagged without a passage, with its line of why', () => {
		const lists = section(compilePack(input), 'criterion-1').blocks.flatMap((one) =>
			one.is === 'list' ? one.items.map(plainText) : []
		);
		expect(lists).toEqual(['The transition meeting, Tue 3 March 2026. It names my own habit.']);
	});

	it('counts words for information: a word marked twice once, each entry once', () => {
		const text = 'one two three four';
		const twice = entry('twice', '2026-03-01', {
			answers: { well: words(text) },
			highlights: [
				highlight(text, 'one two three', { question: 'well', part: 'strengths', why: '' }),
				highlight(text, 'two three four', { question: 'well', part: 'growth', why: '' })
			]
		});
		expect(withEntries([twice]).words).toEqual([
			{ code: 'AC4', passages: 4, entries: 4, count: 1 }
		]);
	});
});

describe('a pack’s entries', () => {
	it('come from the chosen days only, and never from the bin', () => {
		const answers = { well: words('Kept.') };
		const doc = withEntries(
			[
				entry('early', '2026-01-01', { title: 'Too early', answers }),
				entry('in', '2026-02-01', { title: 'In time', answers }),
				entry('late', '2026-03-10', { title: 'Too late', answers }),
				entry('bin', '2026-02-02', {
					title: 'Thrown away',
					answers,
					binned: { at: '2026-02-03T10:00:00.000Z', usedDay: 1 }
				})
			],
			{ from: '2026-01-02', to: '2026-03-09', targets: [] }
		);
		expect(allText(doc)).toContain('In time');
		expect(allText(doc)).not.toMatch(/Too early|Too late|Thrown away/);
	});

	it('leave a jot out once it was expanded', () => {
		const answers = { what: words('Snack.'), well: words('It worked.') };
		const doc = withEntries([
			entry('jot', '2026-02-01', { title: 'The jot', answers, expanded: 'whole' }),
			entry('whole', '2026-02-01', { title: 'The whole', answers })
		]);
		expect(allText(doc)).not.toContain('The jot');
	});

	it('stand in the appendix with every answered question as it was asked, and no other', () => {
		const doc = compilePack(torture);
		const appendix = allText(section(doc, 'entries'));
		for (const { question } of gibbs.slice(0, 6)) expect(appendix).toContain(question.prompt);
		for (const said of ['My mentor', 'Fairly sure', 'Fri 13 March 2026', 'We voted on the snack.'])
			expect(appendix).toContain(said);
		const short = withEntries([entry('a', '2026-02-01', { answers: { well: words('Yes.') } })]);
		expect(allText(section(short, 'entries'))).not.toContain('What did you feel');
	});

	it('stay out of the pack when nothing in it speaks of them', () => {
		const quiet = entry('quiet', '2026-02-01', {
			title: 'Only for me',
			answers: { what: words('A private line.') }
		});
		expect(allText(withEntries([...input.entries, quiet]))).not.toContain('Only for me');
	});

	it('are not appended when she does not want them, and then nothing links there', () => {
		const doc = compilePack({ ...input, withAppendix: false });
		expect(doc.sections.some((one) => one.id === 'entries')).toBe(false);
		expect(JSON.stringify(doc)).not.toContain('"link"');
	});
});

describe('the plan in a pack', () => {
	it('has every column of a development plan, filled from the target', () => {
		const table = section(compilePack(input), 'targets').blocks.find((one) => one.is === 'table');
		if (table?.is !== 'table') throw new Error('no table');
		expect(table.columns.map((one) => one.title)).toEqual([
			'Goal',
			'Why (evidence)',
			'Actions',
			'Support',
			'Target date',
			'Success measure (me / children or team)',
			'Progress',
			'Review and reflection',
			'Linked evidence'
		]);
		const row = table.rows[0]?.map((cell) => cell.map(plainText).join(' | '));
		expect(row).toEqual([
			'1. Repeat back who will do what at each handover',
			target.why,
			'Write the names on the board. | Read them out before we leave.',
			'My mentor',
			'13 March 2026',
			'Me: I can name the owner of each action. | Children or team: No session is missed.',
			'Under way, from 16 February 2026 | What changed: We now use a list.',
			'2 March 2026: Four of five handovers done. | Next review: Fri 20 March 2026',
			'Counts towards AC4 | Handover that went too fast, Thu 12 February 2026: “Nobody rang.”'
		]);
	});

	it('gathers by role, in her own wording where she gave one', () => {
		const plan = allText(section(compilePack(input), 'plan'));
		expect(plan).toContain('I drew a quiet person in');
		expect(plan).toContain('I nod before I have understood.');
		expect(plan).not.toContain('Nobody rang.');
	});

	it('says so when there is nothing yet', () => {
		const doc = withEntries([], { targets: [] });
		expect(allText(section(doc, 'plan'))).toContain('Nothing here yet.');
		expect(allText(section(doc, 'targets'))).toContain('No targets yet.');
	});
});

describe('the front and back of a pack', () => {
	it('declares authenticity in every statement and leaves lines to sign on', () => {
		const cover = section(compilePack(input), 'cover');
		for (const statement of declaration) expect(allText(cover)).toContain(statement);
		expect(allText(cover)).toContain('Agreed to on screen on 5 March 2026.');
		expect(cover.blocks.some((one) => one.is === 'signatures')).toBe(true);
		const open = section(compilePack({ ...input, declared: null }), 'cover');
		expect(allText(open)).toContain('Not yet agreed to on screen.');
	});

	it('puts on the cover what she chose and nothing else', () => {
		const profile = { ...input.profile, name: 'Sam Learner' };
		const hidden = compilePack({
			...input,
			profile,
			cover: { ...input.cover, showsPlacement: false }
		});
		expect(allText(hidden)).not.toMatch(/Sam Learner|Day nursery|Hours logged|Setting 1/);
		const unnumbered = compilePack({ ...input, profile: { ...profile, number: '' } });
		expect(allText(unnumbered)).not.toContain('Sam Learner');
		const shown = compilePack({ ...input, profile, cover: { ...input.cover, learner: 'both' } });
		expect(allText(section(shown, 'cover'))).toContain('Sam Learner, Learner 014');
		expect(shown.footer.centre).toBe('Sam Learner, Learner 014, March 2026');
		expect(allText(section(shown, 'cover'))).toContain('126, up to 5 March 2026');
	});

	it('says on every page that an example is an example, and only then', () => {
		expect(compilePack({ ...input, isExample: true }).notice).toBe(exampleNotice);
		expect(compilePack(input).notice).toBe('');
	});

	it('shows the contributions with their words and the notice of their template', () => {
		const { blocks } = section(compilePack(input), 'contributions');
		const figure = blocks.find((one) => one.is === 'figure');
		expect(figure?.is === 'figure' && figure.figure.alt).toContain('Draws people in. I said: once');
		expect(allText(blocks)).toContain('Asks the quiet ones, every time.');
		expect(allText(blocks)).toContain('registered trade mark');
		expect(allText(blocks)).not.toMatch(/You are|I am a/);
	});

	it('lays two team checks over each other, as a picture and in words; one alone is not laid over anything', () => {
		const once = section(compilePack(input), 'contributions').blocks;
		expect(once.some((one) => one.is === 'heading' && one.text === 'Over time')).toBe(false);
		const again = { ...behaviours, id: 'again_________________', day: '2026-03-20' };
		const entries = [...input.entries, again];
		const { blocks } = section(compilePack({ ...input, entries }), 'contributions');
		expect(blocks[0]).toMatchObject({ is: 'heading', text: 'Over time' });
		const [figure] = blocks.filter((one) => one.is === 'figure');
		expect(figure?.is === 'figure' && figure.figure.alt).toContain('the first in the middle');
		const table = blocks.find((one) => one.is === 'table');
		if (table?.is !== 'table') throw new Error('no table');
		expect(table.rows.length).toBeGreaterThan(1);
		expect(allText([table])).toContain('Fri 20 March 2026');
		expect(allText(blocks)).not.toMatch(/You are|I am a/);
	});

	it('shows in words which entry covers which part', () => {
		const table = section(compilePack(input), 'coverage').blocks.find((one) => one.is === 'table');
		if (table?.is !== 'table') throw new Error('no table');
		expect(table.rows.map((row) => row.map((cell) => cell.map(plainText).join()))).toEqual([
			['The transition meeting, Tue 3 March 2026', 'Passage', 'Counts', '', ''],
			['Handover that went too fast, Thu 12 February 2026', '', 'Passage', '', ''],
			['Altogether', 'one entry', 'two entries', 'Nothing yet', 'Nothing yet']
		]);
	});

	it('leaves the assessor room for feedback', () => {
		expect(section(compilePack(input), 'feedback').blocks.some((one) => one.is === 'room')).toBe(
			true
		);
	});

	it('lists every section, part and entry in the contents, each with a heading to lead to', () => {
		const doc = compilePack(torture);
		const ids = new Set([
			...doc.sections.map((one) => one.id),
			...blocksOf(doc).flatMap((one) => (one.is === 'heading' ? [one.id] : []))
		]);
		const listed = contentsOf(doc);
		expect(new Set(listed.map((one) => one.id)).size).toBe(listed.length);
		for (const { id } of listed) expect(ids.has(id)).toBe(true);
		for (const { link } of blocksOf(doc).flatMap((one) => (one.is === 'passage' ? one.source : [])))
			if (link) expect(ids.has(link)).toBe(true);
	});

	it('holds no character that would make a file unreadable', () => {
		expect(allText(compilePack(torture))).not.toMatch(
			/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u
		);
	});

	it('is the same for the same input, and leaves the input alone', () => {
		const before = JSON.stringify(torture);
		expect(compilePack(torture)).toEqual(compilePack(torture));
		expect(JSON.stringify(torture)).toBe(before);
	});
});

describe('what the entries cite', () => {
	const references = {
		kolb: 'Kolb, D.A. (1984) Experiential Learning. Englewood Cliffs, NJ: Prentice Hall.',
		gibbs: 'Gibbs, G. (1988) Learning by Doing. Oxford: Further Education Unit.',
		same: 'Gibbs, G. (1988) Learning by Doing. Oxford: Further Education Unit.'
	};
	const [first] = input.entries;
	if (!first) throw new Error('the fixture has no entry');
	const cited = (...cites: readonly string[]): PackDocument =>
		withEntries([{ ...first, cites }], { references, targets: [], planLines: [] });

	it('stands before the entries as a list in the order of the alphabet, each source once', () => {
		const doc = cited('kolb', 'gibbs', 'same', 'gone');
		const { title, blocks } = section(doc, 'references');
		expect(title).toBe('References');
		expect(blocks.map((one) => (one.is === 'paragraph' ? plainText(one.runs) : ''))).toEqual([
			references.gibbs,
			references.kolb
		]);
		const ids = doc.sections.map(({ id }) => id);
		expect(ids.indexOf('references')).toBe(ids.indexOf('entries') - 1);
		expect(contentsOf(doc).map(({ text }) => text)).toContain('References');
	});

	it('has no section when nothing is cited, or only by entries the pack does not speak of', () => {
		expect(cited().sections.some(({ id }) => id === 'references')).toBe(false);
		const unspoken = { ...first, cites: ['kolb'], tags: [], highlights: [], answers: {} };
		const doc = withEntries([unspoken], { references, targets: [], planLines: [] });
		expect(doc.sections.some(({ id }) => id === 'references')).toBe(false);
	});

	it('says of a practice answer that it is one', () => {
		const doc = withEntries([{ ...first, practice: true, tags: [], highlights: [] }], {
			targets: [],
			planLines: []
		});
		expect(allText(section(doc, 'entries'))).toContain('An answer to a practice case');
	});
});
