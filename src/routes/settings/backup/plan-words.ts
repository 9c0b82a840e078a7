import type { MergeCounts, MergePlan } from '$lib/domain/merge-plan';
import { sayCount } from '$lib/domain/numbers';

/** "12 new, 3 merged, 0 lost" */
export function sayPlan({ counts }: MergePlan): string {
	const say = (count: number): string => count.toLocaleString('en-GB');
	return `${say(counts.new)} new, ${say(counts.merged)} merged, ${say(counts.lost)} lost`;
}

const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sayEntries = (count: number): string => sayCount(count, 'entry', 'entries');
const sayItems = (count: number): string => sayCount(count, 'item');

/** Entries and the rest of the plan apart, as "two entries and three other items"; '' when there is nothing. */
function sayBoth(plan: MergePlan, key: keyof MergeCounts): string {
	const entries = plan.entries[key];
	const rest = plan.counts[key] - entries;
	const said = [
		...(entries > 0 ? [sayEntries(entries)] : []),
		...(rest > 0 ? [entries > 0 ? sayCount(rest, 'other item') : sayItems(rest)] : [])
	];
	return said.join(' and ');
}

/** What would become of everything in the backup, a sentence each. */
export function planLines(plan: MergePlan): readonly string[] {
	const { counts, changes } = plan;
	const lines = [
		counts.new > 0 && `New here: ${sayBoth(plan, 'new')}.`,
		counts.merged > 0 &&
			`In another wording here: ${sayBoth(plan, 'merged')}. They are joined, and no wording goes.`,
		counts.same > 0 && `Here already: ${sayBoth(plan, 'same')}.`,
		counts.deleted > 0 &&
			`Deleted here for good by you: ${sayBoth(plan, 'deleted')}. What you deleted stays deleted.`,
		counts.binned > 0 &&
			`Deleted for good where the backup was made: ${sayBoth(plan, 'binned')}. Here it goes to the bin.`
	].filter((line) => line !== false);
	if (changes.length === 0) return [...lines, 'There is nothing to put in.'];
	const isQuiet = counts.new + counts.merged + counts.binned === 0;
	return isQuiet ? [...lines, 'Some earlier wordings are new here.'] : lines;
}

/** What came, once it is in. */
export function sayCame(plan: MergePlan): string {
	const { counts } = plan;
	const came = [
		counts.new > 0 && `${sayBoth(plan, 'new')} came in`,
		counts.merged > 0 && `${sayBoth(plan, 'merged')} joined with what was here`,
		counts.binned > 0 && `${sayBoth(plan, 'binned')} went to the bin`
	].filter((part) => part !== false);
	const said = came.length > 0 ? came.join(', ') : 'Earlier wordings came in';
	return `${first(said)}. Nothing was replaced and nothing was lost.`;
}
