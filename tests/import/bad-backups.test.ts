import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { BackupError, type BackupTrouble } from '$lib/import/backup-error';
import { openAgeFile } from '$lib/import/age-file';
import { backupOf, contentsOf, entryRecord, idOf, phrase, wholeJournal } from '../support/backups';

type Bytes = Uint8Array<ArrayBuffer>;

/** What becomes of a file: the trouble it has, or what was wrongly taken. */
async function outcome(file: Bytes, words = phrase): Promise<BackupTrouble> {
	try {
		const { records } = await contentsOf(file, words);
		throw new Error(`A bad backup was taken, with ${records.length} records`);
	} catch (error) {
		if (!(error instanceof BackupError)) throw error;
		expect(error.message).toMatch(/^[A-Z].*[Nn]othing was changed\.$/);
		return error.trouble;
	}
}

async function seal(zip: Uint8Array, factor = 1): Promise<Bytes> {
	const age = new Encrypter();
	age.setPassphrase(phrase);
	age.setScryptWorkFactor(factor);
	return new Uint8Array(await age.encrypt(zip));
}

const record = entryRecord('e1', 'We set up the room.');
const recordPath = `records/entry/${record.id}.json`;

/** The files of a sound backup of one entry, changed by whoever wants to harm; the list of files fits them. */
function files(
	change: Readonly<Record<string, string | null>> = {},
	manifest: object = {}
): Zippable {
	const texts: Record<string, string> = {
		'README.txt': 'read',
		[recordPath]: JSON.stringify(record)
	};
	for (const [path, text] of Object.entries(change))
		if (text === null) delete texts[path];
		else texts[path] = text;
	const list = Object.entries(texts).map(([path, text]) => ({
		path,
		size: Buffer.byteLength(text),
		sha256: createHash('sha256').update(text).digest('hex')
	}));
	const said = {
		format: 'afterword-backup',
		version: 1,
		made: '2026-11-24T10:00:00.000Z',
		app: 'test',
		journal: idOf('journal'),
		met: {},
		counts: { entry: 1 },
		files: list,
		...manifest
	};
	const all = { ...texts, 'manifest.json': JSON.stringify(said) };
	return Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)]));
}

const bad = async (...given: Parameters<typeof files>): Promise<BackupTrouble> =>
	outcome(await seal(zipSync(files(...given))));

let whole: Bytes;
beforeAll(async () => {
	whole = await backupOf(wholeJournal(12));
});

describe('of all the bad backups a broken phone, a broken stick or a bad friend can make, none is taken', () => {
	it('the files these cases are made of would be taken as they are', async () => {
		expect((await contentsOf(await seal(zipSync(files())))).records).toEqual([record]);
		expect((await contentsOf(whole)).records.length).toBeGreaterThan(20);
	});

	it('400 that end too early', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
				async (share) => {
					const trouble = await outcome(whole.slice(0, Math.floor(whole.length * share)));
					expect(['damaged', 'not-a-backup', 'wrong-words']).toContain(trouble);
				}
			),
			{ numRuns: 400 }
		);
	}, 120_000);

	it('one cut at each place of its first lines', async () => {
		for (let at = 0; at < 250; at++) {
			const trouble = await outcome(whole.slice(0, at));
			expect(['damaged', 'not-a-backup', 'wrong-words'], `cut at ${at}`).toContain(trouble);
		}
	});

	it('800 with a changed, lost or added byte, at every region', async () => {
		const place = fc.oneof(
			fc.nat(400), // the header, the seal of the header, the first piece
			fc.nat(400).map((back) => whole.length - 1 - back),
			fc.nat(whole.length - 1)
		);
		const how = fc.oneof(
			fc.record({ is: fc.constant('flip' as const), bit: fc.nat(7) }),
			fc.constantFrom({ is: 'cut' as const }, { is: 'put' as const })
		);
		await fc.assert(
			fc.asyncProperty(place, how, async (at, deed) => {
				const bytes = [...whole];
				if (deed.is === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << deed.bit);
				else bytes.splice(at, deed.is === 'cut' ? 1 : 0, ...(deed.is === 'put' ? [65] : []));
				await outcome(new Uint8Array(bytes));
			}),
			{ numRuns: 800 }
		);
	}, 240_000);

	it('100 opened with other words', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (words) => {
				expect(await outcome(whole, words)).toBe('wrong-words');
			}),
			{ numRuns: 100 }
		);
	}, 120_000);

	it('200 that are anything else: noise, text, pictures, other zips, other age files', async () => {
		const start = fc.constantFrom('', 'PK\x03\x04', '%PDF-1.7\n', 'age-encryption.org/v1\n', '{');
		await fc.assert(
			fc.asyncProperty(start, fc.uint8Array({ maxLength: 2000 }), async (begin, rest) => {
				await outcome(new Uint8Array([...strToU8(begin), ...rest]));
				expect(['not-a-backup', 'damaged']).toContain(await outcome(await seal(rest)));
			}),
			{ numRuns: 200 }
		);
		expect(await outcome(await seal(zipSync({ 'a.txt': strToU8('a') })))).toBe('damaged');
		expect(await outcome(await seal(zipSync({ 'README.txt': strToU8('a') })))).toBe('not-a-backup');
		expect(await outcome(new Uint8Array(zipSync(files())))).toBe('not-a-backup');
	}, 120_000);

	it('one locked with a key instead of words, and one that would take all of a phone’s memory', async () => {
		const age = new Encrypter();
		age.addRecipient(await identityToRecipient(await generateIdentity()));
		expect(await outcome(new Uint8Array(await age.encrypt('x')))).toBe('locked-otherwise');
		const text = Buffer.from(whole).toString('latin1');
		for (const factor of ['21', '63', '99999999999'])
			expect(
				await outcome(
					new Uint8Array(
						Buffer.from(text.replace(/^(.*\n-> scrypt \S+ )\d+/, `$1${factor}`), 'latin1')
					)
				)
			).toBe('too-hard');
	});

	it('200 whose paths lead out of the backup or to places it does not have', async () => {
		const step = fc.constantFrom(
			'..',
			'.',
			'',
			'entries',
			'records',
			'C:',
			'a\\b',
			'private',
			'x\0y'
		);
		const path = fc
			.array(step, { minLength: 1, maxLength: 5 })
			.map((steps) => steps.join('/') + '/evil.json')
			.filter(
				(one) => !/^(entries|records|private)\/((entries|records|private)\/)?evil\.json$/.test(one)
			);
		await fc.assert(
			fc.asyncProperty(path, async (evil) => {
				expect(await bad({ [evil]: JSON.stringify(record) })).toBe('damaged');
			}),
			{ numRuns: 200 }
		);
	}, 120_000);

	it('zip bombs: many times their size, and others that lie about it', async () => {
		const heavy = { level: 9 as const };
		const huge = new Uint8Array(63 * 2 ** 20);
		const bomb = zipSync({ 'entries/a.md': [huge, heavy] });
		expect(await outcome(await seal(bomb))).toBe('too-large');
		const one = zipSync({ 'entries/a.md': [new Uint8Array(65 * 2 ** 20), heavy] });
		expect(await outcome(await seal(one))).toBe('too-large');
		// says 10 bytes, holds 63 MB: what comes out is what was said, and it is not what the list says
		for (const size of [10, 2 ** 32 - 1]) {
			const liar = new DataView(bomb.slice().buffer);
			for (let at = 0; at < liar.byteLength - 30; at++)
				if (liar.getUint32(at, true) === 0x02014b50) liar.setUint32(at + 24, size, true);
			await outcome(await seal(new Uint8Array(liar.buffer)));
		}
		// a file that says it is larger than any, and a file so large that the ratio would allow it
		const noise = crypto.getRandomValues(new Uint8Array(65_536));
		const dense = zipSync(
			{ 'entries/a.md': Uint8Array.from({ length: 2 ** 19 }, (_, n) => noise[n % 65_521] ?? 0) },
			{ level: 0 }
		);
		const view = new DataView(dense.buffer, dense.byteOffset, dense.byteLength);
		for (let at = 0; at < dense.length - 30; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 65 * 2 ** 20, true);
		expect(await outcome(await seal(dense))).toBe('too-large');
		const many = Object.fromEntries(
			Array.from({ length: 65_534 }, (_, n) => [`entries/${n}.md`, new Uint8Array()])
		);
		expect(await outcome(await seal(zipSync(many)))).toBe('not-a-backup');
	}, 120_000);

	it('one that says it has four billion files', async () => {
		const zip = zipSync(files());
		const end = zip.length - 22;
		const forged = new Uint8Array(end + 56 + 20 + 22);
		forged.set(zip.subarray(0, end));
		const view = new DataView(forged.buffer);
		view.setUint32(end, 0x06064b50, true);
		view.setUint32(end + 32, 2 ** 32 - 1, true);
		view.setUint32(end + 56, 0x07064b50, true);
		view.setUint32(end + 56 + 8, end, true);
		forged.set(zip.subarray(end), end + 76);
		await outcome(await seal(forged));
	});

	it('newer ones are told from damaged ones', async () => {
		expect(await bad({}, { version: 2 })).toBe('newer');
		expect(await bad({}, { version: 2, files: 'elsewhere' })).toBe('newer');
		const text = (more: object, content: object = {}): string =>
			JSON.stringify({ ...record, ...more, content: { ...record.content, ...content } });
		expect(await bad({ [recordPath]: text({ kind: 'statement' }) })).toBe('newer');
		expect(await bad({ [recordPath]: text({}, { mood: 3 }) })).toBe('newer');
		expect(await bad({ [recordPath]: text({}, { title: 3 }) })).toBe('damaged');
		expect(await bad({}, { version: 0 })).toBe('damaged');
		expect(await bad({}, { version: '1' })).toBe('damaged');
		expect(await bad({}, { format: 'other' })).toBe('not-a-backup');
	});

	it('lists that do not fit: a file too many, too few, changed, a count, an id twice, a wrong place', async () => {
		const sound = files();
		const more = { ...sound, 'entries/more.md': strToU8('x') };
		expect(await outcome(await seal(zipSync(more)))).toBe('damaged');
		const fewer = { ...sound };
		delete fewer['README.txt'];
		expect(await outcome(await seal(zipSync(fewer)))).toBe('damaged');
		const other = { ...sound, 'README.txt': strToU8('Read') };
		expect(await outcome(await seal(zipSync(other)))).toBe('damaged');
		expect(await bad({}, { counts: { entry: 2 } })).toBe('damaged');
		expect(await bad({}, { counts: {} })).toBe('damaged');
		const again = { 'records/entry/again.json': JSON.stringify(record) };
		expect(await bad(again, { counts: { entry: 2 } })).toBe('damaged');
		const moved = { [recordPath]: null, 'records/target/x.json': JSON.stringify(record) };
		expect(await bad(moved)).toBe('damaged');
		const shown = { [recordPath]: null, 'private/entry/x.json': JSON.stringify(record) };
		expect(await bad(shown)).toBe('damaged');
		expect(await bad({ [recordPath]: '{' })).toBe('damaged');
		expect(await bad({ [recordPath]: JSON.stringify({ ...record, id: idOf('e2') }) })).toBe(
			'damaged'
		);
		expect(await bad({ [recordPath]: JSON.stringify({ ...record, rev: 0 }) })).toBe('damaged');
	});

	it('500 with any one field of any record made into something else', async () => {
		const records = wholeJournal(1);
		const junk = fc.constantFrom<unknown>(null, 7, -1, 'x', [], {}, true, [[]], { is: 'zap' });
		const sound = unzipSync(await openAgeFile(await backupOf(records), phrase));
		expect(Object.keys(sound).length).toBeGreaterThan(8);
		let tried = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.nat(records.length - 1),
				fc.nat(999),
				junk,
				async (which, where, value) => {
					const copy: unknown = structuredClone(records[which]);
					const spots: [Record<string, unknown>, string][] = [];
					const walk = (one: unknown): void => {
						if (typeof one !== 'object' || one === null) return;
						for (const key of Object.keys(one)) {
							spots.push([one as Record<string, unknown>, key]);
							walk((one as Record<string, unknown>)[key]);
						}
					};
					walk(copy);
					const spot = spots[where % spots.length];
					if (!spot) return;
					const [owner, key] = spot;
					// the same sort of thing is a change of words, which a seal forbids and a shape cannot
					const sort = (one: unknown): string =>
						one === null ? 'null' : Array.isArray(one) ? 'list' : typeof one;
					if (sort(owner[key]) === sort(value) || owner[key] === null || value === null) return;
					owner[key] = value;
					tried++;
					const kind = records[which]?.kind ?? '';
					const place = ['watchlist', 'namenote'].includes(kind) ? 'private' : 'records';
					const path = `${place}/${kind}/x.json`;
					const change = { [recordPath]: null, [path]: JSON.stringify(copy) };
					await bad(change, { counts: { [kind]: 1 } });
				}
			),
			{ numRuns: 800 }
		);
		expect(tried).toBeGreaterThan(400);
	}, 120_000);
});
