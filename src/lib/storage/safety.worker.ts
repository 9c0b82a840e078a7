import { closeNetwork } from '$lib/domain/close-network';
import type { Day, Instant } from '$lib/domain/days';
import { slotsOf, type Gathered } from './gathered';
import { SafetyFolder } from './safety-folder';
import { parseSnapshot } from './snapshots';
import type { Row } from './schema';
import type { Bytes } from './seal';

/** What a safety copy was found to hold. */
export interface Survey {
	/** The newest key slots of its files, as bytes. */
	readonly slots: Bytes;
	/** How many records there are, tombstones too. */
	readonly records: number;
	/** The highest seq. */
	readonly seq: number;
	/** Bytes of all its files. */
	readonly size: number;
	/** The days of its snapshots, newest first. */
	readonly snapshots: readonly Day[];
	/** The names of copies that were kept aside. */
	readonly asides: readonly string[];
}

/** What the page asks of the safety worker, and what each is answered with. */
export interface SafetyDeeds {
	/** Takes a log of its own and hands these slots to all files; gives how many files it could not reach. */
	open: { asked: { readonly slots: Bytes }; answer: number };
	append: { asked: { readonly rows: readonly Row[] }; answer: number };
	slots: { asked: { readonly slots: Bytes }; answer: number };
	survey: { asked: { readonly keyId: Bytes | null }; answer: Survey | null };
	/** All rows, or those of `ids`. */
	read: {
		asked: { readonly keyId: Bytes | null; readonly ids: readonly string[] | null };
		answer: readonly Row[];
	};
	/** The rev of every record, by id. */
	revs: { asked: { readonly keyId: Bytes }; answer: ReadonlyMap<string, number> };
	compact: { asked: { readonly day: Day; readonly keyId: Bytes | null }; answer: boolean };
	aside: {
		asked: { readonly at: Instant; readonly slots: Bytes; readonly rows: readonly Row[] };
		answer: null;
	};
	file: { asked: { readonly name: string }; answer: readonly Row[] };
	close: { asked: object; answer: null };
}
export type SafetyDeed = keyof SafetyDeeds;

/** One question of the page. */
export type SafetyAsk = {
	[D in SafetyDeed]: { readonly is: D; readonly ask: number } & SafetyDeeds[D]['asked'];
}[SafetyDeed];
/** Its answer; `failed` carries the name of the error, such as QuotaExceededError. */
export type SafetyAnswer =
	| { readonly is: 'done'; readonly ask: number; readonly answer: unknown }
	| { readonly is: 'failed'; readonly ask: number; readonly name: string };

// This worker keeps files; it has no business on any network.
closeNetwork(globalThis);

let place = '';
let opened: SafetyFolder | null = null;

/** The folder, once: whoever only looks makes none. */
async function folder(create: boolean): Promise<SafetyFolder | null> {
	return (opened ??= await SafetyFolder.open(place, create));
}

async function made(): Promise<SafetyFolder> {
	const own = await folder(true);
	if (!own) throw new Error('The folder of the safety copy could not be made');
	return own;
}

async function surveyed(own: SafetyFolder, keyId: Bytes | null): Promise<Survey | null> {
	const names = await own.names();
	return own.gather(keyId, (all: Gathered | null): Survey | null => {
		if (!all) return null;
		return {
			...{ slots: slotsOf(all), records: all.records.size, seq: all.seq },
			size: all.files.reduce((sum, { file }) => sum + file.size, 0),
			snapshots: names.flatMap((name) => parseSnapshot(name)?.day ?? []).reverse(),
			asides: names.filter((name) => name.startsWith('aside-'))
		};
	});
}

/** Does what is asked. Rejects as the file system does. */
async function deed(asked: SafetyAsk): Promise<unknown> {
	switch (asked.is) {
		case 'open':
			await (await made()).takeLog(asked.slots);
			return (await made()).putSlots(asked.slots);
		case 'append':
			(await made()).append(asked.rows);
			return opened?.pending ?? 0;
		case 'slots':
			return (await made()).putSlots(asked.slots);
		case 'survey': {
			const own = await folder(false);
			return own ? surveyed(own, asked.keyId) : null;
		}
		case 'read': {
			const ids = asked.ids && new Set(asked.ids);
			return (await made()).gather(asked.keyId, (all) =>
				Array.from(all?.records ?? [])
					.filter(([id]) => !ids || ids.has(id))
					.map(([, { file, lying }]) => file.row(lying))
			);
		}
		case 'revs':
			return (await made()).gather(
				asked.keyId,
				(all) => new Map(Array.from(all?.records ?? [], ([id, { lying }]) => [id, lying.rev]))
			);
		case 'compact':
			return (await made()).compact(asked.day, asked.keyId);
		case 'aside':
			await (await made()).keepAside(asked.at, asked.slots, asked.rows);
			return null;
		case 'file':
			return (await made()).rowsOf(asked.name);
		case 'close':
			opened?.close();
			opened = null;
			return null;
	}
}

/** One at a time: files are open while a deed is done. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<SafetyAsk | { readonly place: string }>) => {
	if ('place' in data) {
		place = data.place;
		return;
	}
	last = last
		.then(() => deed(data))
		.then(
			(answer) => postMessage({ is: 'done', ask: data.ask, answer } satisfies SafetyAnswer),
			(error: unknown) => {
				const name = error instanceof Error || error instanceof DOMException ? error.name : 'Error';
				postMessage({ is: 'failed', ask: data.ask, name } satisfies SafetyAnswer);
			}
		);
});
