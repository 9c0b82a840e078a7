import { pointAt, rayPath, spokeAngle } from './circle';
import {
	clusterArcs,
	hub,
	labelShapes,
	middle,
	rim,
	type ContributionShape
} from './contribution-picture';
import type { OverTime } from './contributions-over-time';

/** A spoke she likes best is drawn like a `preferred` one, the others like the spokes of one check. */
export type OverTimeShape =
	ContributionShape | { readonly is: 'path'; readonly look: 'preferred'; readonly d: string };

/** More circles than these would touch each other: the newest occasions are drawn. */
export const mostDrawn = 5;

/**
 * Nine spokes and a circle for each occasion, the first in the middle: a filled dot is what she saw
 * often, an open circle what colleagues did. A thick spoke is one she likes best.
 */
export function overTimeShapes({ days, ways }: OverTime): readonly OverTimeShape[] {
	const angles = ways.map((_, i) => spokeAngle(i, ways.length));
	const drawn = Math.min(mostDrawn, days.length);
	const levels = Array.from({ length: drawn }, (_, i) => levelOf(i, drawn));
	return [
		...levels.map((r): OverTimeShape => {
			return { is: 'circle', look: 'level', cx: middle.x, cy: middle.y, r };
		}),
		...ways.map(({ isPreferred }, i): OverTimeShape => {
			const d = rayPath(middle.x, middle.y, hub - 12, rim, angles[i] ?? 0);
			return { is: 'path', look: isPreferred ? 'preferred' : 'spoke', d };
		}),
		...clusterArcs(ways, angles),
		...ways.flatMap(({ seen }, i) =>
			seen.slice(-drawn).flatMap((one, k) => dots(one, levels[k] ?? hub, angles[i] ?? 0))
		),
		...labelShapes(ways, angles)
	];
}

/** Evenly from the hub outwards; the last one stays clear of the clusters' arcs. */
function levelOf(i: number, drawn: number): number {
	const [first, last] = [hub, rim - 12];
	return Math.round(drawn === 1 ? last : first + ((last - first) * i) / (drawn - 1));
}

function dots(
	{ byHer, byOthers }: OverTime['ways'][number]['seen'][number],
	level: number,
	angle: number
): readonly OverTimeShape[] {
	const [cx, cy] = pointAt(middle.x, middle.y, level, angle);
	const others = { is: 'circle', look: 'colleague', cx, cy, r: 7 } as const;
	const own = { is: 'circle', look: 'own', cx, cy, r: 4.5 } as const;
	return [...(byOthers ? [others] : []), ...(byHer ? [own] : [])];
}
