import { unzipSync } from 'fflate';
import { CatalogError } from '$lib/catalog/catalog-error';
import { parsePack, type PackText } from '$lib/catalog/parse-pack';
import type { BuiltIn, PackFile } from '$lib/domain/pack-file';

/** Far above what a pack holds, in bytes, packed or not. */
const mostBytes = 4 * 2 ** 20;
/** The most files in a zip. */
const mostFiles = 40;

/**
 * A pack from the bytes of a `.afterword.yaml` file, or of a zip of such files; `name` is the file's, for
 * messages. Throws a `CatalogError` with a sentence for each thing that is wrong; nothing of it runs or is kept.
 */
export function openPack(name: string, bytes: Uint8Array, builtIn: BuiltIn): PackFile {
	if (bytes.length > mostBytes) throw refused(name, tooLarge);
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	const texts = isZip ? unpack(name, bytes) : [{ file: name, text: decode(name, bytes) }];
	return parsePack(texts, builtIn);
}

const tooLarge = 'the file is too large to be a pack. A pack is text, without pictures.';

const refused = (name: string, reason: string): CatalogError =>
	new CatalogError([`${name}: ${reason}`]);

/** Every YAML file of a zip. What the zip says of itself is checked before a byte is unpacked. */
function unpack(name: string, zip: Uint8Array): readonly PackText[] {
	let [files, total] = [0, 0];
	const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
		files += 1;
		total += file.originalSize;
		if (files > mostFiles || total > mostBytes) throw refused(name, tooLarge);
		return isPart(file.name);
	};
	let found: Readonly<Record<string, Uint8Array>>;
	try {
		found = unzipSync(zip, { filter });
	} catch (error) {
		if (error instanceof CatalogError) throw error;
		throw refused(name, 'this zip is damaged and cannot be opened. Ask for it again.');
	}
	const parts = Object.entries(found).sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
	if (parts.length === 0)
		throw refused(name, 'there is no file in this zip whose name ends in ".afterword.yaml".');
	return parts.map(([file, bytes]) => ({ file, text: decode(file, bytes) }));
}

/** Some systems put files of their own beside the real ones. */
const isPart = (path: string): boolean =>
	/\.afterword\.ya?ml$/i.test(path) && !/(^|\/)(__MACOSX|\.)/.test(path);

function decode(file: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw refused(file, 'this is not a text file (UTF-8), so it cannot be a pack.');
	}
}
