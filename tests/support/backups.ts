import type { BackupManifest, BackupRecord } from '$lib/domain/backup-format';
import type { Entry } from '$lib/domain/entry';
import type { Target } from '$lib/domain/plan';
import type { Stored } from '$lib/domain/records';
import { writeBackup, type BackupOptions } from '$lib/export/backup';
import { readBackup } from '$lib/import/backup';
import { plainEntry } from './entries';
import { ownSet, ownTemplate, smallSet, tutorPack } from './own';

export const phrase = 'acorn badger cloud daisy ember';
/** The smallest work factor there is, so that a test can make thousands. */
export const quick: BackupOptions = {
	passphrase: phrase,
	made: '2026-11-24T10:00:00.000Z',
	app: 'test',
	journal: 'journal_______________',
	met: {},
	count: 1,
	workFactor: 1
};

/** An id of 22 characters that begins with `name`. */
export const idOf = (name: string): string => name.padEnd(22, '_');
const at = '2026-03-03T14:02:00.000Z';

/** An entry as a record. */
export function entryRecord(
	name: string,
	text: string,
	more: Partial<Entry> = {}
): Stored<'entry'> {
	const id = idOf(name);
	return { id, kind: 'entry', rev: 2, content: { ...plainEntry({ what: text }), id, ...more } };
}

/** An earlier wording as a record. */
export function revisionRecord(name: string, entry: Entry): Stored<'revision'> {
	const id = `${entry.id}.${idOf(name)}`;
	return { id, kind: 'revision', rev: 1, content: { id, at, entry } };
}

export const target = (name: string, more: Partial<Target> = {}): Stored<'target'> => ({
	id: idOf(name),
	kind: 'target',
	rev: 1,
	content: {
		id: idOf(name),
		title: 'Ask every parent',
		why: 'I waited to be asked.',
		actions: '',
		support: '',
		measureMe: '',
		measureOthers: '',
		start: '2026-03-01',
		due: null,
		review: null,
		status: 'planned',
		changed: '',
		reviews: [],
		sources: [{ entry: idOf('e0'), question: 'what', quote: 'room' }],
		criterion: null,
		created: at,
		updated: at,
		...more
	}
});

const base = { role: 'other', stuck: ['Who?'], prompt: 'Which?' } as const;
const options = [{ id: 'a', label: 'A' }];

/** An entry with a question and an answer of every kind, a highlight and a link. */
export const everyAnswer = (): Stored<'entry'> =>
	entryRecord('every', 'All of it.', {
		asked: [
			{
				stage: 'One',
				question: { ...base, id: 'what', kind: 'text', words: 20, hint: 'Look back' }
			},
			{ stage: 'One', question: { ...base, id: 'one', kind: 'choice', options } },
			{ stage: 'One', question: { ...base, id: 'scale', kind: 'scale', steps: ['Low', 'High'] } },
			{ stage: 'Two', question: { ...base, id: 'when', kind: 'date' } },
			{
				stage: 'Two',
				question: { ...base, id: 'grid', kind: 'grid', rows: options, columns: options }
			},
			{
				stage: 'Two',
				question: {
					...base,
					id: 'team',
					kind: 'behaviours',
					behaviours: [{ id: 'asks', contribution: 'draws-in', text: 'asks the quiet person' }],
					contributions: [
						{
							id: 'draws-in',
							label: 'Draws people in',
							cluster: 'people',
							belbin: 'Teamworker',
							brings: 'Peace',
							cost: 'Time'
						}
					]
				}
			}
		],
		answers: {
			what: { is: 'words', text: 'All of it.' },
			one: { is: 'chosen', ids: ['a'] },
			scale: { is: 'scale', value: 1 },
			when: { is: 'day', day: '2026-03-02' },
			grid: { is: 'grid', cells: { a: { at: 'a', words: 'Often' } } },
			team: {
				is: 'behaviours',
				mine: { asks: 2 },
				evidence: { asks: 'I asked Child A.' },
				colleagues: [{ number: 1, seen: { asks: 3 }, keep: 'Asking', tryNext: 'Waiting' }]
			}
		},
		highlights: [
			{
				id: idOf('mark'),
				set: 'unit',
				criterion: 'AC4',
				part: 'growth',
				question: 'what',
				start: 0,
				end: 3,
				quote: 'All',
				gone: false,
				why: 'It shows it'
			}
		],
		links: [{ is: 'after', entry: idOf('e0') }],
		placement: idOf('p1'),
		expanded: idOf('e0')
	});

/** A journal with something of each kind and `entries` entries, in the order of ids. */
export function wholeJournal(entries = 3): readonly BackupRecord[] {
	const records: BackupRecord[] = [target('t1')];
	for (let n = 0; n < entries; n++) {
		const entry = entryRecord(`e${n}`, `Day ${n}. We set up the room. Zofia’s café, 你好, ${n}.`, {
			title: n % 3 === 0 ? `The visit / no. ${n}` : '',
			tags: [{ set: 'unit', criterion: 'AC4', part: null, why: 'I led' }]
		});
		const earlier = { ...entry.content, title: '', updated: '2026-03-03T13:00:00.000Z' };
		records.push(entry, revisionRecord('s1', earlier));
	}
	const binned = { at, usedDay: 3 };
	const gone = idOf('gone');
	const line = `${idOf('e0')}.good`;
	return [
		...records,
		everyAnswer(),
		entryRecord('ebin', 'In the bin.', { binned }),
		{ id: gone, kind: 'tombstone', rev: 4, content: { id: gone, at } },
		{
			id: line,
			kind: 'planline',
			rev: 1,
			content: { id: line, entry: idOf('e0'), question: 'good', words: null, basis: 'x' }
		},
		{
			id: idOf('p1'),
			kind: 'placement',
			rev: 3,
			content: {
				id: idOf('p1'),
				alias: 'Setting 1',
				type: 'Day nursery',
				ages: '2 to 4',
				hours: [{ day: '2026-03-02', hours: 7.5 }],
				created: at
			}
		},
		{
			id: 'profile',
			kind: 'profile',
			rev: 1,
			content: { name: 'A', number: '', programme: '', centre: '', assessor: '', units: ['unit'] }
		},
		{ id: 'use', kind: 'use', rev: 9, content: { days: 9, last: '2026-03-03' } },
		{ id: 'watchlist', kind: 'watchlist', rev: 1, content: { words: ['Kestrel House'] } },
		{
			id: idOf('n1'),
			kind: 'namenote',
			rev: 1,
			content: { id: idOf('n1'), words: 'Zenobia', is: 'alias', alias: 'Child A', reason: '', at }
		},
		{
			id: idOf('h1'),
			kind: 'handin',
			rev: 1,
			content: {
				id: idOf('h1'),
				at,
				format: 'docx',
				title: 'Own contribution',
				found: { name: 2 },
				reason: 'Made up'
			}
		},
		{
			id: 'own-unit',
			kind: 'outcomeset',
			rev: 2,
			content: ownSet('own-unit', {
				origin: { format: 'case', text: '{"CFDocument":{}}' },
				set: smallSet('own-unit', { matches: [{ criterion: 'P2', is: 'exact', to: 'AC4' }] }),
				removed: [
					{
						outcome: 'LO1',
						criterion: { id: 'P9', code: 'P9', title: 'Gone', text: 'Was here', parts: [] }
					}
				]
			})
		},
		{ id: 'own-way', kind: 'owntemplate', rev: 1, content: ownTemplate() },
		{ id: idOf('pack'), kind: 'tutorpack', rev: 1, content: tutorPack(idOf('pack')) }
	];
}

async function* batches<T>(list: readonly T[], size = 100): AsyncGenerator<readonly T[]> {
	for (let n = 0; n < list.length; n += size) yield list.slice(n, n + size);
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await blob.arrayBuffer());
}

/** A backup of these records, as bytes. */
export async function backupOf(
	records: readonly BackupRecord[],
	more: Partial<BackupOptions> = {}
): Promise<Uint8Array<ArrayBuffer>> {
	return bytesOf(await writeBackup(batches(records), { ...quick, count: records.length, ...more }));
}

/** What a backup holds. Rejects with BackupError. */
export async function contentsOf(
	file: Uint8Array<ArrayBuffer>,
	words = phrase
): Promise<{ manifest: BackupManifest; records: readonly BackupRecord[] }> {
	const records: BackupRecord[] = [];
	const manifest = await readBackup(file, words, {
		onrecords: (batch) => void records.push(...batch)
	});
	return { manifest, records };
}
