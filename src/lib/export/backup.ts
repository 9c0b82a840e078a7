import { Encrypter } from 'age-encryption';
import {
	backupFormat,
	backupKinds,
	backupLimits,
	backupVersion,
	manifestPath,
	readmePath,
	type BackupManifest,
	type BackupRecord
} from '$lib/domain/backup-format';
import type { Met } from '$lib/domain/backup-meeting';
import type { Instant } from '$lib/domain/days';
import type { Stored } from '$lib/domain/records';
import { entryFileName, entryMarkdown } from './entry-markdown';
import { readmeText } from './backup-readme';
import { ZipWriter } from './zip-writer';

/** scrypt's work factor: a quarter of a second, and 64 MB, which a phone has (age's own 18 takes 340). */
const workFactor = 16;

export interface BackupOptions {
	/** What opens it; as `tidyPhrase` gives it. */
	readonly passphrase: string;
	readonly made: Instant;
	/** The version of the app. */
	readonly app: string;
	/** The journal's name for itself. */
	readonly journal: string;
	/** What it knows of other journals' versions. */
	readonly met: Met;
	/** How many records will come, for the progress. */
	readonly count: number;
	/** Told along the way: how much is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
	/** Another work factor, for tests that make thousands. */
	readonly workFactor?: number;
}

/**
 * Writes a backup: an age file around a zip (see `readmeText` for what is in it). `records` come in batches
 * in the order of their ids, so that an entry's wordings stand together. Rejects as `records` does.
 */
export async function writeBackup(
	records: AsyncIterable<readonly BackupRecord[]>,
	options: BackupOptions
): Promise<Blob> {
	const age = new Encrypter();
	age.setPassphrase(options.passphrase);
	age.setScryptWorkFactor(options.workFactor ?? workFactor);
	const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
	const sealed = await age.encrypt(pipe.readable);
	const sink = pipe.writable.getWriter();
	const zip = new ZipWriter(new Date(options.made), (piece) => sink.write(piece));
	const write = async (): Promise<void> => {
		try {
			await writeZip(zip, records, options);
			await sink.close();
		} catch (error) {
			await sink.abort(error);
			throw error;
		}
	};
	// both at once: each waits for the other's piece
	const [blob] = await Promise.all([collect(sealed), write()]);
	return blob;
}

/** A stream as one file; the browser may keep it on the disk. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Blob> {
	const parts: BlobPart[] = [];
	const reader = stream.getReader();
	for (;;) {
		const { value, done } = await reader.read();
		if (value) parts.push(value as Uint8Array<ArrayBuffer>); // age makes its own buffers
		if (done) return new Blob(parts, { type: 'application/octet-stream' });
	}
}

async function writeZip(
	zip: ZipWriter,
	records: AsyncIterable<readonly BackupRecord[]>,
	{ made, app, journal, met, count, onprogress }: BackupOptions
): Promise<void> {
	await zip.add(readmePath, readmeText(made));
	const folder = new RecordFolder(zip);
	let done = 0;
	for await (const batch of records) {
		for (const record of batch) await folder.add(record);
		done += batch.length;
		onprogress?.(Math.min(1, done / Math.max(1, count)));
	}
	await folder.end();
	const manifest: BackupManifest = {
		format: backupFormat,
		version: backupVersion,
		made,
		app,
		journal,
		met,
		counts: Object.fromEntries([...folder.counts].sort()),
		files: zip.files
	};
	await zip.add(manifestPath, `${JSON.stringify(manifest, null, '\t')}\n`);
	await zip.end();
}

/** A zip counts in 16 bits, so an enormous journal leaves out what its records say anyway. */
const mostReadable = backupLimits.files - 5_000;

/** Puts records into their places in the zip. */
class RecordFolder {
	readonly #zip: ZipWriter;
	readonly counts = new Map<string, number>();
	/** Wordings of one entry lie in one file, deleted things in another: there can be very many. */
	#revisions: Stored<'revision'>[] = [];
	readonly #tombstones: Stored<'tombstone'>[] = [];

	constructor(zip: ZipWriter) {
		this.#zip = zip;
	}

	async add(record: BackupRecord): Promise<void> {
		this.counts.set(record.kind, (this.counts.get(record.kind) ?? 0) + 1);
		if (record.kind === 'tombstone') return void this.#tombstones.push(record);
		if (record.kind === 'revision') {
			if (this.#revisions[0]?.content.entry.id !== record.content.entry.id)
				await this.#endRevisions();
			return void this.#revisions.push(record);
		}
		await this.#put(record.kind, record.id, record);
		if (record.kind !== 'entry' || record.content.binned) return;
		if (this.#zip.files.length > mostReadable) return;
		const name = entryFileName(record.content);
		await this.#zip.add(`entries/${name}`, entryMarkdown(record.content));
	}

	/** Writes what was waiting for more of its kind. */
	async end(): Promise<void> {
		await this.#endRevisions();
		if (this.#tombstones.length > 0) await this.#put('tombstone', 'deleted', this.#tombstones);
	}

	async #endRevisions(): Promise<void> {
		const [first] = this.#revisions;
		if (!first) return;
		await this.#put('revision', first.content.entry.id, this.#revisions);
		this.#revisions = [];
	}

	async #put(kind: BackupRecord['kind'], name: string, content: unknown): Promise<void> {
		const place = `${backupKinds[kind]}/${kind}/${name.replace(/[^\w.-]/g, '_')}.json`;
		await this.#zip.add(place, `${JSON.stringify(content, null, '\t')}\n`);
	}
}
