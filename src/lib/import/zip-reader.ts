import { unzipSync } from 'fflate';
import { backupLimits, manifestPath, readmePath } from '$lib/domain/backup-format';
import { BackupError } from './backup-error';

type Bytes = Uint8Array<ArrayBuffer>;

/** Every place that a backup of this version has. Nothing else is looked at, so no path leads anywhere. */
const places = /^(entries|records|private)\/(?:[^/\\:\0]{1,100}\/)?[^/\\:\0]{1,200}$/;
/** Less than this can be unpacked whatever the ratio. */
const small = 2 ** 20;

/** The files of a zip in memory, read a few at a time. What it says of itself is checked before a byte is unpacked. */
export class ZipReader {
	readonly #zip: Bytes;
	/** Sizes when unpacked, by path. */
	readonly files: ReadonlyMap<string, number>;

	/** Throws BackupError: no zip, too many files, too large, a path that is not a backup's, one path twice. */
	constructor(zip: Bytes) {
		this.#zip = zip;
		this.files = listOf(zip);
	}

	/** Unpacks some files. Throws BackupError when one does not come out as large as it said. */
	read(paths: ReadonlySet<string>): ReadonlyMap<string, Bytes> {
		const found = asDamaged(() => unzipSync(this.#zip, { filter: ({ name }) => paths.has(name) }));
		const files = new Map(Object.entries(found));
		for (const path of paths)
			if (files.get(path)?.length !== this.files.get(path)) throw new BackupError('damaged', path);
		return files as Map<string, Bytes>; // fflate makes its own buffers
	}
}

function listOf(zip: Bytes): ReadonlyMap<string, number> {
	if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new BackupError('not-a-backup', 'no zip inside');
	const files = new Map<string, number>();
	let total = 0;
	const look = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
		if (files.has(name)) throw new BackupError('damaged', `${name} is there twice`);
		checkPath(name);
		files.set(name, originalSize);
		total += originalSize;
		const { files: most, fileBytes, bytes, ratio } = backupLimits;
		if (files.size > most || originalSize > fileBytes || total > bytes)
			throw new BackupError('too-large', name);
		if (total > small && total > zip.length * ratio) throw new BackupError('too-large', 'ratio');
		return false;
	};
	asDamaged(() => unzipSync(zip, { filter: look }));
	return files;
}

function checkPath(name: string): void {
	if (name === manifestPath || name === readmePath) return;
	const isBelow = name.split('/').some((step) => step === '..' || step === '.');
	if (isBelow || !places.test(name))
		throw new BackupError('damaged', `place ${name.slice(0, 100)}`);
}

function asDamaged<T>(deed: () => T): T {
	try {
		return deed();
	} catch (error) {
		throw error instanceof BackupError ? error : new BackupError('damaged', String(error));
	}
}
