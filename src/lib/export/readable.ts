import { sayDay, type Instant } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import type { OwnSet, OwnTemplate, TutorPack } from '$lib/domain/own';
import type { PlanLine, Target } from '$lib/domain/plan';
import type { Placement, Profile } from '$lib/domain/settings';
import { readableReadme } from './backup-readme';
import { entryFileName, entryMarkdown } from './entry-markdown';
import { escapeMd } from './write-markdown';
import { ZipWriter } from './zip-writer';

/** What an open copy holds: her words as they are now, and nothing of her watch-list, the bin or earlier wordings. */
export interface ReadableJournal {
	readonly entries: readonly Entry[];
	readonly targets: readonly Target[];
	readonly planLines: readonly PlanLine[];
	readonly placements: readonly Placement[];
	readonly profile: Profile | null;
	readonly outcomeSets: readonly OwnSet[];
	readonly ownTemplates: readonly OwnTemplate[];
	readonly tutorPacks: readonly TutorPack[];
}

export interface ReadableOptions {
	readonly made: Instant;
	/** How much is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
}

/** An open zip that any program reads: each entry in Markdown, and everything as JSON. */
export async function writeReadable(
	journal: ReadableJournal,
	{ made, onprogress }: ReadableOptions
): Promise<Blob> {
	const parts: BlobPart[] = [];
	const zip = new ZipWriter(new Date(made), (piece) => {
		parts.push(piece);
		return Promise.resolve();
	});
	await zip.add('README.txt', readableReadme(made));
	for (const [n, entry] of journal.entries.entries()) {
		await zip.add(`entries/${entryFileName(entry)}`, entryMarkdown(entry));
		if (n % 20 === 0) onprogress?.(n / journal.entries.length);
	}
	if (journal.targets.length > 0) await zip.add('plan.md', planMarkdown(journal.targets));
	for (const [name, content] of Object.entries(journal))
		await zip.add(`json/${name}.json`, `${JSON.stringify(content, null, '\t')}\n`);
	await zip.end();
	return new Blob(parts, { type: 'application/zip' });
}

function planMarkdown(targets: readonly Target[]): string {
	return `${['# Plan', ...targets.flatMap(targetMd)].join('\n\n')}\n`;
}

function targetMd(target: Target): readonly string[] {
	const lines = [
		['Why', target.why],
		['Steps', target.actions],
		['Support', target.support],
		['How I will know', target.measureMe],
		['What others will notice', target.measureOthers],
		['Start', target.start && sayDay(target.start)],
		['Due', target.due && sayDay(target.due)],
		['What changed', target.changed],
		...target.reviews.map(({ day, words }) => [`Review, ${sayDay(day)}`, words] as const)
	] as const;
	return [
		`## ${escapeMd(target.title.trim() || 'A target')}`,
		...lines.flatMap(([label, words]) =>
			words?.trim() ? [`**${label}:** ${escapeMd(words.trim()).replace(/\n/g, '  \n')}`] : []
		)
	];
}
