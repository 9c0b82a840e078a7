import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplate } from '$lib/catalog/catalog';
import { joinOwned } from '$lib/catalog/owned';
import { loadCard, loadCardNames, loadReferences } from '$lib/catalog/library';
import { instant } from '$lib/domain/days';
import { newEntry } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import { Journal } from '$lib/state/journal.svelte';
import { TemplateMaker } from '$lib/state/template-maker.svelte';
import { TutorPacks } from '$lib/state/tutor-packs.svelte';
import { placeOf } from '$lib/storage/place';
import { ownTemplate } from '../support/own';
import { packText } from '../support/packs';

let journal: Journal;
let packs: TutorPacks;

beforeEach(async () => {
	journal = await Journal.open(placeOf(`/${newId()}`, 'own'), false);
	joinOwned(journal.own);
	await journal.readRest();
	packs = new TutorPacks(journal);
});
afterEach(() => journal.close());

const file = (text: string) => new File([text], 'unit-4.afterword.yaml');
/** Every record there is, as kind and id. */
const records = () => {
	const { setShelf, templateShelf, packShelf } = journal.own;
	return [...setShelf.all, ...templateShelf.all, ...packShelf.all].map(({ id }) => id).sort();
};
async function add(text = packText): Promise<void> {
	await packs.open(file(text));
	await packs.confirm();
	expect(packs.state.is).toBe('added');
}
const pack = () => {
	const [one] = packs.all;
	if (!one) throw new Error('there is no pack');
	return one;
};

describe('a tutor’s pack', () => {
	it('is nothing until she says yes', async () => {
		await packs.open(file(packText));
		expect(packs.state.is).toBe('planned');
		expect(records()).toEqual([]);
		packs.cancel();
		await packs.confirm();
		expect(records()).toEqual([]);
	});

	it('brings all of it under ids of its own, and what names it follows', async () => {
		await add();
		const [set] = journal.own.sets;
		const [template] = journal.own.templates;
		const part = set?.outcomes[0]?.criteria[0]?.parts[0];
		expect(part?.template).toBe(template?.id);
		expect(template?.id).toMatch(/^own-.{22}-our-check$/);
		const [card = ''] = template?.stages[0]?.questions[0]?.cards ?? [];
		expect((await loadCard(card))?.title).toBe('The red book');
		expect((await loadCardNames()).some(({ id }) => id === card)).toBe(true);
		expect((await loadReferences())[card]).toContain('Royal College');
		expect(await loadTemplate(template?.id ?? '')).toEqual(template);
	});

	it('is refused whole when one line is wrong', async () => {
		await packs.open(file(packText.replace('kind: text', 'kind: essay')));
		expect(packs.state).toMatchObject({ is: 'refused' });
		expect(records()).toEqual([]);
	});

	it('gives way to its newer version, and what is no longer in it goes', async () => {
		await add();
		const before = records();
		const [, rest = ''] = packText.split('cards:\n  - id: red-book');
		expect(rest).not.toBe('');
		const newer = packText
			.replace(/sets:[\s\S]*(?=templates:)/, '')
			.replace('title: Our own check', 'title: Our new check');
		await packs.open(file(newer));
		expect(packs.state).toMatchObject({ is: 'planned', plan: { isNewer: true } });
		await packs.confirm();
		expect(journal.own.sets).toEqual([]);
		expect(journal.own.templates.map(({ title }) => title)).toEqual(['Our new check']);
		expect(records().every((id) => before.includes(id))).toBe(true);
	});

	it('leaves what she made herself as it is', async () => {
		const id = `own-${newId()}`;
		await journal.own.templateShelf.put(id, () => ownTemplate(id));
		await add(packText.replaceAll('our-check', id));
		expect(packs.state).toMatchObject({ plan: { kept: ['Our own check'] } });
		expect(journal.own.templateShelf.get(id)?.template.title).toBe('My way');
		await packs.remove(pack().id);
		expect(records()).toEqual([id]);
	});

	it('goes whole and comes back whole, and her entries are not touched', async () => {
		await add();
		const [template] = journal.own.templates;
		if (!template) throw new Error('the pack has a template');
		const entry = {
			...newEntry(template, '2026-03-03', instant()),
			answers: { happened: { is: 'words' as const, text: 'I sang.' } }
		};
		await journal.save(entry, 0, null, null);
		const before = records();
		const bringBack = await packs.remove(pack().id);
		expect(records()).toEqual([]);
		expect(await loadTemplate(template.id)).toBeNull();
		expect((await journal.entry(entry.id))?.content).toMatchObject({
			asked: entry.asked,
			answers: entry.answers
		});
		await bringBack();
		expect(records()).toEqual(before);
		await packs.remove(pack().id);
		await add();
		expect(records(), 'opened again it has the same ids').toEqual(before);
	});
});

describe('a way to write of her own', () => {
	it('is stored when she saves it, with a higher version each time; an entry keeps its own', async () => {
		const maker = await TemplateMaker.begin(journal, { copy: 'gibbs' });
		if (!maker) throw new Error('there is a Gibbs');
		maker.change({ title: 'Mine' });
		expect(records()).toEqual([]);
		expect(await maker.save()).toBe(true);
		const { id } = maker.template;
		const first = await loadTemplate(id);
		if (!first) throw new Error('it was saved');
		expect(first).toMatchObject({ title: 'Mine', version: 1 });
		const entry = newEntry(first, '2026-03-03', instant());
		maker.changeStage(0, { title: 'The beginning' });
		expect(maker.isChanged).toBe(true);
		expect(await maker.save()).toBe(true);
		expect(maker.isChanged).toBe(false);
		expect((await loadTemplate(id))?.version).toBe(2);
		expect(entry).toMatchObject({ templateVersion: 1, template: id });
		expect(entry.asked[0]?.stage).toBe('Description');
		await maker.remove();
		expect(await loadTemplate(id)).toBeNull();
	});

	it('is not begun from what came with a pack, which is copied instead', async () => {
		await add();
		const id = journal.own.templates[0]?.id ?? '';
		expect(await TemplateMaker.begin(journal, { id })).toBeNull();
		const copy = await TemplateMaker.begin(journal, { copy: id });
		expect(copy?.template.title).toBe('Our own check, my way');
		expect(await TemplateMaker.begin(journal, { copy: 'nothing' })).toBeNull();
	});
});
