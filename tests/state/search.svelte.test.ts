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
const searching = (): Search => {
	const search = new Search(journal);
	search.among(journal.heads);
	return search;
};
const found = (search: Search): readonly string[] =>
	(search.found?.heads ?? journal.heads).map((head) => head.snippet);
const worker = (): FakeWorker => {
	const last = workers.at(-1);
	if (!last) throw new Error('a worker was started');
	return last;
};
/** The worker finds these. */
const finds = (ids: readonly string[], ask = lastAsk()): void => {
	const among = worker().asked.findLast((one) => one.is === 'among');
	const places = ids.map((id) => (among?.is === 'among' ? among.ids.indexOf(id) : -1));
	worker().say({ is: 'found', ask, places: Uint32Array.from(places) });
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
		const search = searching();
		expect(workers).toHaveLength(0);
		expect(found(search)).toHaveLength(2);
		search.start();
		search.find('sang');
		expect(workers).toHaveLength(1);
	});

	it('looks through titles and first words while it reads, and says that it does', () => {
		const search = searching();
		search.find('SANG');
		expect(search.reading).toBe('reading');
		expect(found(search)).toEqual(['We sang.']);
		search.find('cafe');
		expect(found(search)).toEqual([]);
	});

	it('asks for every word once all is read, and shows what was found', () => {
		const search = searching();
		search.find('cafe');
		worker().say({ is: 'ready', entries: 2 });
		expect(search.reading).toBe('ready');
		finds([sang.id]);
		expect(found(search)).toEqual(['We sang.']);
	});

	it('shows what it had until the answer to the next key is in', () => {
		const search = searching();
		search.find('met');
		worker().say({ is: 'ready', entries: 2 });
		expect(found(search)).toEqual(['We met.']);
		finds([met.id]);
		const before = search.found;
		search.find('sang');
		expect(search.found).toBe(before);
		finds([sang.id]);
		expect(found(search)).toEqual(['We sang.']);
		expect(search.found?.words).toEqual(['sang']);
		search.find('');
		search.find('met');
		expect(search.found).toBeNull();
	});

	it('drops an answer to words she has typed over', () => {
		const search = searching();
		search.start();
		worker().say({ is: 'ready', entries: 2 });
		search.find('c');
		const early = lastAsk();
		search.find('met');
		finds([met.id]);
		finds([sang.id], early);
		expect(found(search)).toEqual(['We met.']);
	});

	it('hears of what is written meanwhile, and looks again', async () => {
		const search = searching();
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
		const search = searching();
		search.find('sang');
		worker().say({ is: 'ready', entries: 2 });
		finds([]);
		worker().onerror?.();
		expect(search.reading).toBe('failed');
		expect(found(search)).toEqual(['We sang.']);
	});

	it('shows everything again when the words are taken out', () => {
		const search = searching();
		search.find('sang');
		search.find('  ');
		expect(found(search)).toHaveLength(2);
	});
});

describe('leaving the list', () => {
	it('ends the worker, and the way back takes the words up again', () => {
		const search = searching();
		search.find('sang');
		search.close();
		expect(worker().isEnded).toBe(true);
		expect(search.query).toBe('');
		const back = searching();
		expect(back.query).toBe('');
		back.resume();
		expect(back.query).toBe('sang');
	});

	it('with nothing looked for leaves nothing to take up', () => {
		searching().close();
		const back = searching();
		back.resume();
		expect(workers).toHaveLength(0);
	});
});
