import { dayOf, sayDate } from '$lib/domain/days';
import type { PutAside } from '$lib/domain/put-aside';
import { downloadFile } from '$lib/platform/save-file';

/** What she put aside as a file that can leave. */
export interface PutAsideFile {
	readonly name: string;
	/** Her sentences in it, by day, for the check before it leaves; none unless they go in. */
	readonly texts: Readonly<Record<string, string>>;
	/** Saves it through the browser. Call it from a press. */
	save(): void;
}

/**
 * Writes what she put aside as a file for whoever betters the rules. `app` is the version that asked. Rejects
 * when that part of the app could not be loaded.
 */
export async function putAsideFile(
	all: readonly PutAside[],
	{ app, hasSentences }: { readonly app: string; readonly hasSentences: boolean }
): Promise<PutAsideFile> {
	const [{ writePutAside }, { putAsideFileName }] = await Promise.all([
		import('$lib/export/write-put-aside'),
		import('$lib/export/backup-name')
	]);
	const made = dayOf();
	const name = putAsideFileName(made);
	const bytes = new Blob([writePutAside(all, { made, app, hasSentences })], {
		type: 'application/json'
	});
	return {
		...{ name, texts: hasSentences ? textsOf(all) : {} },
		save: () => downloadFile({ name, type: 'application/json', bytes })
	};
}

/** By the day of the entry, which tells her where to look. */
function textsOf(all: readonly PutAside[]): PutAsideFile['texts'] {
	const texts: Record<string, string> = {};
	for (const { day, quotes } of all)
		for (const quote of quotes) texts[sayDate(day)] = `${texts[sayDate(day)] ?? ''}${quote}\n`;
	return texts;
}
