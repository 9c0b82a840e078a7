import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import { Journal } from '$lib/state/journal.svelte';
import { Search } from '$lib/state/search.svelte';
import { placeOf } from '$lib/storage/place';
import type { SearchAnswer, SearchAsk } from '$lib/storage/search.worker';
import { plainEntry } from '../support/entries';

/** Stands in for the worker, which needs a browser: hears what it is asked and answers as told. */
class FakeWorker {
	readonly asked: SearchAsk[] = [];
	isEnded = false;
	onmessage: ((event: { data: SearchAnswer }) => void) | null = null;
	onerror: (() => void) | null = null;
	postMessage(ask: SearchAsk): void {
		this.asked.push(ask);
	}
	terminate(): void {
		this.isEnded = true;
	}
	say(data: SearchAnswer): void {
		this.onmessage?.({ data });
	}
}
const workers: FakeWorker[] = [];
vi.mock('$lib/platform/worker-url', () => ({
	startWorker: () => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	}
}));

let journal: Journal;
const [sang, met] = [
	plainEntry({ what: 'We sang.', good: 'She asked about the café.' }),
	plainEntry({ what: 'We met.' })
];
const found = (search: Search): readonly string[] =>
	journal.heads.filter((head) => search.has(head)).map((head) => head.snippet);
const worker = (): FakeWorker => {
	const last = workers.at(-1);
	if (!last) throw new Error('a worker was started');
	return last;
};
const lastAsk = (): number => {
	const ask = worker().asked.findLast((one) => one.is === 'find');
	return ask?.is === 'find' ? ask.ask : 0;
};

beforeEach(async () => {
	journal = await Journal.open(placeOf(`/${newId()}`, 'own'), false);
	await journal.readRest();
	await journal.save(sang, 0, null, null);
	await journal.save(met, 0, null, null);
});
afterEach(() => {
	journal.close();
	workers.length = 0;
});

describe('the search', () => {
	it('starts no worker before she reaches for it, and one only', () => {
		const search = new Search(journal);
		expect(workers).toHaveLength(0);
		expect(found(search)).toHaveLength(2);
		search.start();
		search.find('sang');
		expect(workers).toHaveLength(1);
	});

	it('looks through titles and first words while it reads, and says that it does', () => {
		const search = new Search(journal);
		search.find('SANG');
		expect(search.reading).toBe('reading');
		expect(found(search)).toEqual(['We sang.']);
		search.find('cafe');
		expect(found(search)).toEqual([]);
	});

	it('asks for every word once all is read, and shows what was found', () => {
		const search = new Search(journal);
		search.find('cafe');
		worker().say({ is: 'ready', entries: 2 });
		expect(search.reading).toBe('ready');
		worker().say({ is: 'found', ask: lastAsk(), ids: [sang.id] });
		expect(found(search)).toEqual(['We sang.']);
	});

	it('drops an answer to words she has typed over', () => {
		const search = new Search(journal);
		search.start();
		worker().say({ is: 'ready', entries: 2 });
		search.find('c');
		const early = lastAsk();
		search.find('met');
		worker().say({ is: 'found', ask: lastAsk(), ids: [met.id] });
		worker().say({ is: 'found', ask: early, ids: [sang.id] });
		expect(found(search)).toEqual(['We met.']);
	});

	it('hears of what is written meanwhile, and looks again', async () => {
		const search = new Search(journal);
		search.find('rain');
		worker().say({ is: 'ready', entries: 2 });
		const before = lastAsk();
		await journal.change(met.id, (entry) => ({ ...entry, title: 'Rain' }));
		expect(worker().asked.findLast((one) => one.is === 'put')).toMatchObject({ id: met.id });
		expect(lastAsk()).toBeGreaterThan(before);
		await journal.throwAway(met.id);
		expect(worker().asked.findLast((one) => one.is === 'put')).toEqual({
			is: 'put',
			id: met.id,
			text: null
		});
	});

	it('falls back to titles and first words when the worker fails', () => {
		const search = new Search(journal);
		search.find('sang');
		worker().say({ is: 'ready', entries: 2 });
		worker().say({ is: 'found', ask: lastAsk(), ids: [] });
		worker().onerror?.();
		expect(search.reading).toBe('failed');
		expect(found(search)).toEqual(['We sang.']);
	});

	it('shows everything again when the words are taken out', () => {
		const search = new Search(journal);
		search.find('sang');
		search.find('  ');
		expect(found(search)).toHaveLength(2);
	});
});

describe('leaving the list', () => {
	it('ends the worker, and the way back takes the words up again', () => {
		const search = new Search(journal);
		search.find('sang');
		search.close();
		expect(worker().isEnded).toBe(true);
		expect(search.query).toBe('');
		const back = new Search(journal);
		expect(back.query).toBe('');
		back.resume();
		expect(back.query).toBe('sang');
	});

	it('with nothing looked for leaves nothing to take up', () => {
		new Search(journal).close();
		const back = new Search(journal);
		back.resume();
		expect(workers).toHaveLength(0);
	});
});
