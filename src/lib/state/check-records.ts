import { isPrivate } from '$lib/domain/backup-format';
import type { Contents, Kind, Stored } from '$lib/domain/records';
import type { ReadableJournal } from '$lib/export/readable';
import { startWorker } from '$lib/platform/worker-url';
import { listsOf, type NameLists } from './name-lists';
import type { CopyWords } from './pack-pieces';
import type { FoundWords } from './pack-view';
import type { ReadableAnswer, ReadableAsk } from './readable-messages';
import workerUrl from './readable.worker?worker&url';

/**
 * What names somebody in records that are to leave as they are, earlier versions and the bin among them. Goes by
 * her lists, or by those that lie among the records. Rejects when the check cannot be loaded.
 */
export async function checkRecords(
	records: readonly Stored[],
	lists: NameLists = listsIn(records)
): Promise<readonly FoundWords[]> {
	const worker = startWorker(workerUrl);
	const answer = new Promise<ReadableAnswer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<ReadableAnswer>) => resolve(data);
		worker.onerror = () => reject(new Error('The check could not be loaded'));
		const ask: ReadableAsk = { is: 'check', journal: wordsOf(records), lists };
		worker.postMessage(ask);
	});
	const said = await answer.finally(() => worker.terminate());
	if (said.is !== 'checked') throw new Error('The check did not read it');
	return said.check.found.filter(({ severity }) => severity !== 'think');
}

/** What anyone may read of the records: her watch-list and her key stay in locked backups. */
export const readableOf = (records: readonly Stored[]): readonly Stored[] =>
	records.filter(({ kind }) => !isPrivate(kind));

function listsIn(records: readonly Stored[]): NameLists {
	const [watchlist = null] = contents(records, 'watchlist');
	return listsOf(watchlist, contents(records, 'namenote'));
}

function wordsOf(records: readonly Stored[]): ReadableJournal & CopyWords {
	const [profile = null] = contents(records, 'profile');
	const earlier = contents(records, 'revision').map(({ entry }) => entry);
	return {
		entries: [...contents(records, 'entry'), ...earlier],
		targets: contents(records, 'target'),
		planLines: contents(records, 'planline'),
		placements: contents(records, 'placement'),
		outcomeSets: contents(records, 'outcomeset'),
		ownTemplates: contents(records, 'owntemplate'),
		tutorPacks: contents(records, 'tutorpack'),
		handIns: contents(records, 'handin'),
		profile
	};
}

function contents<K extends Kind>(records: readonly Stored[], kind: K): readonly Contents[K][] {
	// a record's content is of its kind
	return records.filter((one) => one.kind === kind).map(({ content }) => content as Contents[K]);
}
