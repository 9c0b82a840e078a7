import { Zip, ZipDeflate } from 'fflate';
import { manifestPath, type ManifestFile } from '$lib/domain/backup-format';

type Chunk = Uint8Array<ArrayBuffer>;

/*
 * fflate: MIT, no dependency, in the app already through pdfkit, and its plain streams start no worker from
 * a blob and need no `eval`, so the content security policy stays as it is. It counts files in 16 bits.
 */

/** A zip written file by file; whoever made it is given each piece of it. */
export class ZipWriter {
	readonly #zip: Zip;
	readonly #at: Date;
	readonly #write: (piece: Chunk) => Promise<void>;
	#pieces: Chunk[] = [];
	readonly #files: ManifestFile[] = [];
	readonly #paths = new Set<string>();

	/** `write` is given the pieces in order; `at` is the time that stands beside each file. */
	constructor(at: Date, write: (piece: Chunk) => Promise<void>) {
		this.#at = at;
		this.#write = write;
		this.#zip = new Zip((error, piece) => {
			if (error) throw error;
			this.#pieces.push(piece as Chunk); // fflate makes its own buffers
		});
	}

	/** What is in it so far, in order, but the manifest. */
	get files(): readonly ManifestFile[] {
		return this.#files;
	}

	/** Adds a text file and gives its place: another one where `path` is taken, so that no file hides another. */
	async add(path: string, text: string): Promise<string> {
		const own = this.#free(path);
		const bytes: Chunk = new TextEncoder().encode(text);
		if (own !== manifestPath)
			this.#files.push({ path: own, size: bytes.length, sha256: await sha256(bytes) });
		// a zip knows no year before 1980 and none after 2099, whatever the device's clock says
		const year = this.#at.getFullYear();
		const mtime = year >= 1980 && year <= 2099 ? this.#at : new Date(2000, 0, 1);
		const file = Object.assign(new ZipDeflate(own, { level: 6 }), { mtime });
		this.#zip.add(file);
		file.push(bytes, true);
		await this.#pass();
		return own;
	}

	/** Writes the end. */
	async end(): Promise<void> {
		this.#zip.end();
		await this.#pass();
	}

	#free(path: string): string {
		const [, stem = path, kind = ''] = /^(.*?)(\.\w+)?$/.exec(path) ?? [];
		let own = path;
		for (let n = 2; this.#paths.has(own.toLowerCase()); n++) own = `${stem}-${n}${kind}`;
		this.#paths.add(own.toLowerCase());
		return own;
	}

	async #pass(): Promise<void> {
		const pieces = this.#pieces;
		this.#pieces = [];
		for (const piece of pieces) await this.#write(piece);
	}
}

async function sha256(bytes: Chunk): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
