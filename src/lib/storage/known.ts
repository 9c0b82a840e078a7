import type { Tables } from './schema';
import type { Bytes } from './seal';
import { readSlots, type KeySlots } from './slots';

/** What an open database knows of itself. */
export interface Known {
	/** `null`: none, or they do not read. */
	readonly slots: KeySlots | null;
	readonly seq: number;
	readonly records: number;
}

export async function known(tables: Tables): Promise<Known> {
	const [slots, seq] = await tables.meta.bulkGet(['slots', 'seq']);
	return {
		slots: slots?.key === 'slots' ? whole(slots.value) : null,
		seq: seq?.key === 'seq' ? seq.value : 0,
		records: await tables.records.count()
	};
}

function whole(bytes: Bytes): KeySlots | null {
	try {
		return readSlots(bytes);
	} catch {
		return null; // garbled: the safety copy carries them too
	}
}
