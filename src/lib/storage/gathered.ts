import { isNewer, type Lying, type SafetyFile } from './safety-file';
import type { Bytes } from './seal';
import { isSameBytes, writeSlots, type KeySlots } from './slots';

/** A file that is open for a while. */
export interface Held {
	readonly name: string;
	readonly file: SafetyFile;
	/** Another window writes it; only its bytes of this moment are here. */
	readonly isForeign: boolean;
}

/** All that the files of one journal hold. */
export interface Gathered {
	/** The newest key slots among the files. */
	readonly slots: KeySlots;
	/** The newest version of each record, and the file it lies in. */
	readonly records: ReadonlyMap<string, { readonly file: SafetyFile; readonly lying: Lying }>;
	readonly seq: number;
	readonly files: readonly Held[];
}

/** The files that lead to the key `keyId`, as one; `null` when there are none. */
export function gathered(held: readonly Held[], keyId: Bytes | null): Gathered | null {
	const files = keyId ? held.filter(({ file }) => isSameBytes(file.slots.keyId, keyId)) : [];
	const [first] = files;
	if (!first) return null;
	const records = new Map<string, { readonly file: SafetyFile; readonly lying: Lying }>();
	let { slots } = first.file;
	for (const { file } of files) {
		if (file.slots.generation > slots.generation) slots = file.slots;
		for (const lying of file.records.values())
			if (isNewer(lying, records.get(lying.id)?.lying)) records.set(lying.id, { file, lying });
	}
	const seq = Math.max(...files.map(({ file }) => file.seq));
	return { slots, records, seq, files };
}

/** The key of the file with the most records; `null` when no file holds any. */
export function largest(held: readonly Held[]): Bytes | null {
	const [most] = [...held].sort((a, b) => b.file.records.size - a.file.records.size);
	return most && most.file.records.size > 0 ? most.file.slots.keyId : null;
}

/** Slots as bytes again, for the page. */
export const slotsOf = ({ slots }: Gathered): Bytes => writeSlots(slots);
