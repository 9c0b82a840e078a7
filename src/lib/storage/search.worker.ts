import type { Entry } from '$lib/domain/entry';
import { wordsOf } from '$lib/domain/entry';
import { closeNetwork } from '$lib/domain/close-network';
import { findIn, foldForSearch, queryWords } from '$lib/domain/search';
import { tablesOf } from './schema';
import { openJson } from './seal';

/** What the page asks of the search worker. */
export type SearchAsk =
	| { readonly is: 'open'; readonly database: string; readonly key: CryptoKey }
	/** What may be found, in the order to answer in. */
	| { readonly is: 'among'; readonly ids: readonly string[] }
	| { readonly is: 'put'; readonly id: string; readonly text: string | null }
	| { readonly is: 'find'; readonly ask: number; readonly query: string };

/** What it answers. */
export type SearchAnswer =
	| { readonly is: 'ready'; readonly entries: number }
	| { readonly is: 'failed' }
	/** Where in `among` there is what was asked for, rising. */
	| { readonly is: 'found'; readonly ask: number; readonly places: Uint32Array<ArrayBuffer> };

// This worker reads the database and answers; it has no business on any network.
closeNetwork(globalThis);

/*
 * The folded words of every entry, once. Folding leaves almost only Latin-1, which the engine keeps at one
 * byte a character, so this is as small as UTF-8 and is searched by the engine's own string search.
 */
const texts = new Map<string, string>();
/** Entries heard of while reading: what is read of them now may be older, or lie in the bin by now. */
let heard: Set<string> | null = new Set();
let among: readonly string[] = [];
const say = (answer: SearchAnswer): void => postMessage(answer);

async function open(database: string, key: CryptoKey): Promise<void> {
	const tables = tablesOf(database);
	await tables.open();
	const ids = await tables.records.where('kind').equals('entry').primaryKeys();
	for (let at = 0; at < ids.length; at += 200) {
		const rows = await tables.records.bulkGet(ids.slice(at, at + 200));
		const opened = await Promise.all(
			rows.map(async (row) => (row ? ((await openJson(key, row, row.sealed)) as Entry) : null)) // kind 'entry'
		);
		for (const entry of opened)
			if (entry && !entry.binned && !heard?.has(entry.id))
				texts.set(entry.id, foldForSearch(wordsOf(entry)));
	}
	tables.close();
	heard = null;
	say({ is: 'ready', entries: texts.size });
}

function find(ask: number, query: string): void {
	const words = queryWords(query);
	const places: number[] = [];
	for (const [place, id] of among.entries()) {
		const text = texts.get(id);
		if (text !== undefined && findIn(text, words)) places.push(place);
	}
	say({ is: 'found', ask, places: Uint32Array.from(places) });
}

addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => {
	switch (data.is) {
		case 'open':
			open(data.database, data.key).catch(() => say({ is: 'failed' }));
			break;
		case 'among':
			among = data.ids;
			break;
		case 'put':
			heard?.add(data.id);
			if (data.text === null) texts.delete(data.id);
			else texts.set(data.id, foldForSearch(data.text));
			break;
		case 'find':
			find(data.ask, data.query);
			break;
	}
});
