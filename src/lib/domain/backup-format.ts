import type { Met } from './backup-meeting';
import type { Instant } from './days';
import type { Id } from './ids';
import type { Kind, Stored } from './records';

/** What every backup calls itself inside; never changed. */
export const backupFormat = 'afterword-backup';
/** Raised when an older build could not read what is written now. */
export const backupVersion = 1;

/** What is true of this device alone stays on it: a restored journal is a new device. */
export type BackupKind = Exclude<Kind, 'backup'>;
/** One record as it lies in a backup. */
export type BackupRecord = { [K in BackupKind]: Stored<K> }[BackupKind];

/** Each kind that a backup holds, and whether it lies in the part that is in no readable export. */
export const backupKinds = {
	entry: 'records',
	revision: 'records',
	tombstone: 'records',
	target: 'records',
	planline: 'records',
	placement: 'records',
	profile: 'records',
	use: 'records',
	handin: 'records',
	outcomeset: 'records',
	owntemplate: 'records',
	tutorpack: 'records',
	watchlist: 'private',
	namenote: 'private'
} as const satisfies Readonly<Record<BackupKind, 'records' | 'private'>>;

/** Whether a record goes into a backup. */
export function isBackedUp(record: { readonly kind: Kind }): record is BackupRecord {
	return record.kind in backupKinds;
}

/** Whether records of a kind leave the device inside a locked backup only. */
export function isPrivate(kind: Kind): boolean {
	return kind !== 'backup' && backupKinds[kind] === 'private';
}

/** One file of a backup, so that it can be checked byte for byte. */
export interface ManifestFile {
	readonly path: string;
	/** In bytes, unpacked. */
	readonly size: number;
	/** In lower-case hex. */
	readonly sha256: string;
}

/** What a backup says of itself, in `manifest.json`. */
export interface BackupManifest {
	readonly format: typeof backupFormat;
	readonly version: number;
	readonly made: Instant;
	/** The version of the app that made it. */
	readonly app: string;
	/** The journal it was made of: a random id that each device gives itself. */
	readonly journal: Id;
	/** Which versions of other journals' records are in it, see `Met`. */
	readonly met: Met;
	/** How many records of each kind. */
	readonly counts: Readonly<Record<string, number>>;
	/** Every file but the manifest itself. */
	readonly files: readonly ManifestFile[];
}

/** The manifest's place in the backup. */
export const manifestPath = 'manifest.json';
/** The place of the words for whoever opens the backup without the app. */
export const readmePath = 'README.txt';

/** More than any journal needs; a file that says it holds more is not opened. */
export const backupLimits = {
	/** What a zip without its extensions can count. */
	files: 65_535,
	/** One file, unpacked, in bytes. */
	fileBytes: 64 * 2 ** 20,
	/** All files, unpacked, in bytes. */
	bytes: 2 ** 30,
	/** Unpacked bytes to packed ones, for all files together, once there is anything to speak of. */
	ratio: 200,
	/** The file as it lies on the disk, in bytes. */
	sealedBytes: 2 ** 30
} as const;
