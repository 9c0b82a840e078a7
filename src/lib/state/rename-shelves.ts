import { renameInPlanLine, renameInTarget, type Renaming } from '$lib/coach/rename';
import { renameInOwnSet, renameInOwnTemplate, renameInPlacement } from '$lib/coach/rename-own';
import { instant } from '$lib/domain/days';
import type { Contents } from '$lib/domain/records';
import { takenBack } from '$lib/domain/take-back';
import type { Journal } from './journal.svelte';
import type { Shelf } from './shelf.svelte';

/** The small kinds with words of hers that others may read one day. */
type Renamed = 'target' | 'planline' | 'placement' | 'outcomeset' | 'owntemplate';

/** Takes one replacement back; what was written since stays, and so does a record that was deleted since. */
export type TakeBack = () => Promise<void>;

/**
 * Puts the pseudonym in her targets, her lines of the plan, her placements, and her own units and ways to write.
 * Gives for each record that was changed how to take that back. Rejects as storage does; what was written by then
 * stays.
 *
 * Left alone on purpose: a tutor's pack with what it brought, which is not hers; her list of names, her key and
 * her reasons, which are private and go by the name; the cover, where she says who she is; and what was handed in,
 * which left as it was.
 */
export async function renameOnShelves(
	{ targets, planLines, placements, own }: Journal,
	renaming: Renaming
): Promise<readonly TakeBack[]> {
	const othersThan = (id: string): readonly string[] =>
		placements.all.filter((one) => one.id !== id).map(({ alias }) => alias);
	return [
		...(await change(targets, (one) => renameInTarget(one, renaming))),
		...(await change(planLines, (one) => renameInPlanLine(one, renaming))),
		...(await change(placements, (one) => renameInPlacement(one, renaming, othersThan(one.id)))),
		...(await change(own.setShelf, (one) => touched(one, renameInOwnSet(one, renaming)))),
		...(await change(own.templateShelf, (one) => touched(one, renameInOwnTemplate(one, renaming))))
	];
}

/** The ways to write that came with a tutor's pack, by id. */
export async function tutorsTemplates({ own }: Journal): Promise<ReadonlySet<string>> {
	await own.templateShelf.load();
	return new Set(own.templateShelf.all.filter(({ pack }) => pack !== null).map(({ id }) => id));
}

/** A file or a backup made of it then says when it was last changed. */
const touched = <T extends { readonly updated: string }>(before: T, after: T): T =>
	after === before ? before : { ...after, updated: instant() };

/** Changes what there is to change on a shelf, each record as it stands by the time it is written. */
async function change<K extends Renamed>(
	shelf: Shelf<K>,
	how: (content: Contents[K]) => Contents[K]
): Promise<readonly TakeBack[]> {
	await shelf.load();
	const made: TakeBack[] = [];
	for (const found of shelf.all) {
		if (how(found) === found) continue;
		const { id } = found;
		let before: Contents[K] = found;
		let after: Contents[K] = found;
		await shelf.put(id, (now) => {
			before = now ?? found;
			after = how(before);
			return after;
		});
		made.push(() => putBack(shelf, before, after));
	}
	return made;
}

async function putBack<K extends Renamed>(
	shelf: Shelf<K>,
	before: Contents[K],
	after: Contents[K]
): Promise<void> {
	await shelf.load();
	if (!shelf.get(before.id)) return;
	await shelf.put(before.id, (now) => takenBack(before, after, now ?? after));
}
