import type { OwnSet } from '$lib/domain/own';
import { criterionKey, outcomeKey, partKey, type SetFile } from '$lib/domain/set-file';
import { readCase } from './case';
import { readMatrix } from './matrix';

/** The file a unit came from, read as it was when she imported it; `null` where there is none. Throws a `SetError`. */
export function readOrigin({ set, origin }: Pick<OwnSet, 'set' | 'origin'>): SetFile | null {
	if (!origin) return null;
	if (origin.format === 'case') return readCase(origin.text); // every item of it says an id
	const [now, before] = [readMatrix(origin.text), readMatrix(origin.text, 'words')];
	const keys = set.outcomes.flatMap(({ id, criteria }) => [
		outcomeKey(id),
		...criteria.flatMap((one) => [
			criterionKey(one.id),
			...one.parts.map((part) => partKey(one.id, part.id))
		])
	]);
	const known = ({ names }: SetFile): number => keys.filter((key) => names.has(key)).length;
	return known(before) > known(now) ? before : now;
}
