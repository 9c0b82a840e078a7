import type { OutFile } from './save-file';

/** What Chromium's desktop has and TypeScript's DOM does not know yet. */
interface SavePicker {
	readonly showSaveFilePicker?: (options: {
		readonly suggestedName: string;
	}) => Promise<FileSystemFileHandle>;
}
// typed by hand: the name is in no standard library yet
const browser = globalThis as SavePicker;

/** Whether she can choose where a file goes, so that it can be read again. */
export function canPickPlace(): boolean {
	return browser.showSaveFilePicker !== undefined;
}

/** Asks where the file goes. `null` when she closed the question. Call it from a press; rejects when refused. */
export async function pickPlace(name: string): Promise<FileSystemFileHandle | null> {
	try {
		return (await browser.showSaveFilePicker?.({ suggestedName: name })) ?? null;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	}
}

/** Writes the file to its place and gives it back as it lies there. Rejects when the disk does. */
export async function writeTo(place: FileSystemFileHandle, out: OutFile): Promise<File> {
	const stream = await place.createWritable();
	await stream.write(out.bytes);
	await stream.close();
	return place.getFile();
}
