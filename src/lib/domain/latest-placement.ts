import type { Placement } from './settings';

/** The placement she was at last: by its hours, else the newest. `null` when there is none. */
export function latestPlacement(placements: readonly Placement[]): Placement | null {
	const last = ({ hours, created }: Placement): string =>
		hours.reduce((latest, { day }) => (day > latest ? day : latest), created);
	let found: Placement | null = null;
	for (const one of placements) if (!found || last(one) > last(found)) found = one;
	return found;
}
