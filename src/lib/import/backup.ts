import * as v from 'valibot';
import {
	backupFormat,
	backupKinds,
	backupLimits,
	backupVersion,
	manifestPath,
	type BackupManifest,
	type BackupRecord
} from '$lib/domain/backup-format';
import { openAgeFile } from './age-file';
import { BackupError } from './backup-error';
import { count, id, instant, label, named } from './field-schemas';
import { parseRecord } from './record-schemas';
import { ZipReader } from './zip-reader';

type Bytes = Uint8Array<ArrayBuffer>;

/** How many files are unpacked at once: few enough to fit beside the rest in a phone's memory. */
const batchSize = 400;

const manifestSchema = v.strictObject({
	format: v.literal(backupFormat),
	version: v.literal(backupVersion),
	made: instant,
	app: label,
	journal: id,
	met: v.record(id, v.record(id, count)),
	counts: named(count),
	files: v.pipe(
		v.array(
			v.strictObject({
				path: v.string(),
				size: count,
				sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
			})
		),
		v.maxLength(backupLimits.files)
	)
});

/** What is heard while a backup is read. */
export interface BackupEvents {
	/** Checked records, batch by batch; nothing may be done with them before all of it is read. */
	onrecords(records: readonly BackupRecord[]): void;
	/** How much is done, 0 to 1. */
	onprogress?(share: number): void;
}

/**
 * Opens a backup with the words as she typed them, and checks all of it: the seal, the list of files with each
 * one's hash, the shape of each record. Gives what it says of itself. Rejects with BackupError, whose message is
 * for her; then what was heard is to be forgotten.
 */
export async function readBackup(
	file: Bytes,
	typed: string,
	events: BackupEvents
): Promise<BackupManifest> {
	const zip = new ZipReader(await openAgeFile(file, typed));
	const manifest = readManifest(zip);
	const listed = new Map(manifest.files.map((one) => [one.path, one]));
	if (listed.size !== manifest.files.length || listed.size + 1 !== zip.files.size)
		throw new BackupError('damaged', 'the list of files');
	const ids = new Set<string>();
	const counts: Record<string, number> = {};
	for (let at = 0; at < manifest.files.length; at += batchSize) {
		events.onprogress?.(at / manifest.files.length);
		const batch = manifest.files.slice(at, at + batchSize);
		const found = zip.read(new Set(batch.map(({ path }) => path)));
		const records: BackupRecord[] = [];
		for (const { path, size, sha256 } of batch) {
			const bytes = found.get(path);
			if (bytes?.length !== size || (await hashOf(bytes)) !== sha256)
				throw new BackupError('damaged', path);
			records.push(...recordsIn(path, bytes));
		}
		for (const { kind, id } of records) {
			if (ids.has(id)) throw new BackupError('damaged', `${id} is there twice`);
			ids.add(id);
			counts[kind] = (counts[kind] ?? 0) + 1;
		}
		events.onrecords(records);
	}
	checkCounts(counts, manifest);
	events.onprogress?.(1);
	return manifest;
}

function readManifest(zip: ZipReader): BackupManifest {
	if (!zip.files.has(manifestPath)) throw new BackupError('not-a-backup', 'no manifest');
	const bytes = zip.read(new Set([manifestPath])).get(manifestPath);
	const value = jsonOf(bytes ?? new Uint8Array(), manifestPath);
	if (typeof value !== 'object' || value === null || Reflect.get(value, 'format') !== backupFormat)
		throw new BackupError('not-a-backup', 'format');
	const version: unknown = Reflect.get(value, 'version');
	// the version first: a newer list may look different in every other way
	if (typeof version === 'number' && version > backupVersion)
		throw new BackupError('newer', `version ${version}`);
	const result = v.safeParse(manifestSchema, value, { abortEarly: true });
	if (!result.success)
		throw new BackupError('damaged', `manifest ${v.getDotPath(result.issues[0]) ?? ''}`);
	return result.output;
}

/** The records in one file, one or a list; [] for what is there to be read by people. */
function recordsIn(path: string, bytes: Bytes): readonly BackupRecord[] {
	const [, folder, kind] = /^(records|private)\/([^/]+)\/[^/]+\.json$/.exec(path) ?? [];
	if (!folder) return [];
	const value = jsonOf(bytes, path);
	const records = (Array.isArray(value) ? value : [value]).map((one) => parseRecord(one, path));
	for (const record of records)
		if (record.kind !== kind || backupKinds[record.kind] !== folder)
			throw new BackupError('damaged', `${path}: kind`);
	return records;
}

function jsonOf(bytes: Bytes, path: string): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new BackupError('damaged', `${path}: ${String(error)}`);
	}
}

async function hashOf(bytes: Bytes): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function checkCounts(
	counts: Readonly<Record<string, number>>,
	{ counts: said }: BackupManifest
): void {
	for (const kind of new Set([...Object.keys(counts), ...Object.keys(said)]))
		if ((counts[kind] ?? 0) !== (said[kind] ?? 0))
			throw new BackupError('damaged', `count of ${kind}`);
}
