import { instant } from '$lib/domain/days';
import { copyOf } from '$lib/domain/edit-set';
import { idWordsIn } from '$lib/domain/id-words';
import { nameElsewhere } from '$lib/domain/matches';
import type { SetBody } from '$lib/domain/make-set';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { newOwnId, type OwnSet, type SetOrigin } from '$lib/domain/own';
import type { SetFile } from '$lib/domain/set-file';
import { newProfile } from '$lib/domain/settings';
import { wordsInFile } from '$lib/domain/words-in';
import { downloadFile } from '$lib/platform/save-file';
import type { Journal } from './journal.svelte';
import { unitsOf } from './units';

/** What a unit can be written as. */
export type SetFormat = 'matrix' | 'case' | 'csv';

/** Larger than any unit; what is larger is not even read. In bytes. */
const mostBytes = 8_000_000;

/** A unit read out of words or a file, or the sentence that says why there is none. Never rejects. */
export type ReadUnit =
	{ readonly set: SetBody; readonly origin?: SetOrigin } | { readonly problem: string };

/** Reads pasted words. */
export function readWords(text: string): Promise<ReadUnit> {
	return read(() => Promise.resolve(text), '');
}

/** Reads a file she chose: `.matrix`, CASE, a table, or words. */
export function readUnitFile(file: File): Promise<ReadUnit> {
	if (file.size > mostBytes)
		return Promise.resolve({
			problem: 'This file is too large to be one unit. Nothing was changed.'
		});
	return read(() => file.text(), file.name);
}

async function read(words: () => Promise<string>, name: string): Promise<ReadUnit> {
	try {
		const [text, { readSet }] = await Promise.all([words(), import('$lib/import/read-set')]);
		return readSet(text, name);
	} catch (error) {
		const isOurs = error instanceof Error && error.name === 'SetError';
		return {
			problem: isOurs
				? error.message
				: 'This could not be read. Nothing was changed. Try once more.'
		};
	}
}

/** Keeps a unit in the journal; gives its id. Rejects as storage does. */
export async function keepUnit(
	journal: Journal,
	{ set, origin }: { readonly set: SetBody; readonly origin?: SetOrigin }
): Promise<string> {
	const id = newOwnId();
	const at = instant();
	await journal.own.setShelf.put(id, () => ({
		...{ id, created: at, updated: at, pack: null, set: { id, ...set } },
		...(origin ? { origin } : {})
	}));
	return id;
}

/** A unit with nothing in it but a name. */
export const emptyUnit: SetBody = {
	...{ version: 1, title: 'My unit', short: 'My unit', programme: '', note: '' },
	outcomes: [{ id: 'first', code: 'LO1', title: '', concern: 'other', criteria: [] }]
};

/** A copy of a unit, to change. */
export const copyUnit = (set: OutcomeSet): SetBody =>
	copyOf(set, (criterion) => nameElsewhere(set.id, criterion));

/** Whether she works on a unit. */
export const worksOn = (journal: Journal, id: string): boolean => unitsOf(journal).includes(id);

/** She works on a unit from now on, and it is shown first. Rejects as storage does. */
export async function workOn(journal: Journal, id: string): Promise<void> {
	const units = [id, ...unitsOf(journal).filter((one) => one !== id)];
	await journal.profiles.put('profile', (now) => ({ ...(now ?? newProfile(id)), units }));
}

/** Deletes a unit. Entries keep their tags. Rejects as storage does. */
export async function deleteUnit(journal: Journal, id: string): Promise<void> {
	const profile = journal.profiles.get('profile');
	if (profile?.units.includes(id))
		await journal.profiles.put('profile', (now) => {
			const was = now ?? profile;
			return { ...was, units: was.units.filter((one) => one !== id) };
		});
	await journal.own.setShelf.remove(id, instant());
}

/** A unit written as a file that can leave. */
export interface UnitFile {
	/** Everything readable in it, for the check before it leaves: what its origin brought along too. */
	readonly texts: Readonly<Record<string, string>>;
	/** Saves it through the browser. Call it from a press. */
	save(): void;
}

/** Writes a unit as a file. Rejects when that part of the app could not be loaded. */
export async function unitFile(own: OwnSet, format: SetFormat): Promise<UnitFile> {
	const { set, updated } = own;
	const origin =
		own.origin?.format === format
			? (await import('$lib/import/read-origin')).readOrigin(own)
			: null;
	const text = await written(set, updated, format, origin);
	const name = set.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unit';
	const type = format === 'csv' ? 'text/csv' : 'application/json';
	const ending = format === 'case' ? 'case.json' : format;
	const bytes = new Blob([text], { type });
	return {
		texts: {
			'The file': format === 'csv' ? `${text}\n${idWordsIn(set)}` : wordsInFile(JSON.parse(text))
		},
		save: () => downloadFile({ name: `${name.slice(0, 60)}.${ending}`, type, bytes })
	};
}

async function written(
	set: OutcomeSet,
	updated: string,
	format: SetFormat,
	origin: SetFile | null
): Promise<string> {
	switch (format) {
		case 'matrix':
			return (await import('$lib/export/write-matrix')).writeMatrix(set, origin);
		case 'case':
			return (await import('$lib/export/write-case')).writeCase(set, updated, origin);
		case 'csv':
			return (await import('$lib/export/write-csv')).writeCsv(set);
	}
}
