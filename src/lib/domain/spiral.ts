import { noon, pointAt, round2, turn } from './circle';
import type { Shape } from './ring';

/** One turn of a spiral: an entry's stages as they are filled, 0 to 1 each. */
export interface Round {
	readonly fills: readonly number[];
	/** The entry that is open. */
	readonly isHere: boolean;
}

/** A point every so many radians: smooth enough at the size of a thumb. */
const stepAngle = turn / 48;

/**
 * Entries that lead on from one another as one line that goes round once for each and outwards with it,
 * the first in the middle; a dot marks the end of the open one. In a square of `size` CSS pixels.
 */
export function spiralShapes(rounds: readonly Round[], size: number): readonly Shape[] {
	const inner = size * 0.1;
	const pitch = (size * 0.46 - inner) / Math.max(1, rounds.length);
	const width = round2(Math.min(size * 0.06, pitch * 0.42));
	const hairline = Math.max(1.25, round2(width * 0.3));
	const at = (turns: number): readonly [number, number] =>
		pointAt(size / 2, size / 2, inner + pitch * turns, noon + turns * turn);
	let part = 0;
	return rounds.flatMap(({ fills, isHere }, k) => {
		const share = 1 / Math.max(1, fills.length);
		// a gap of the same length on every turn, whatever its radius
		const gap = Math.min(share / 3, (width * 1.4) / (turn * (inner + pitch * (k + 0.5))));
		const arcs = fills.flatMap((fill, i): Shape[] => {
			const [from, to] = [k + i * share + gap / 2, k + (i + 1) * share - gap / 2];
			const mid = from + (to - from) * (fill > 0 ? Math.max(0.16, Math.min(1, fill)) : 0);
			const line = (end: number, look: 'empty' | 'done', thick: number): Shape => {
				return { is: 'arc', d: linePath(from, end, at), width: thick, look, part: part++ };
			};
			const ink = mid > from ? [line(mid, 'done', width)] : [];
			return mid < to ? [line(to, 'empty', hairline), ...ink] : ink;
		});
		if (!isHere) return arcs;
		const [cx, cy] = at(k + 1 - gap / 2);
		return [...arcs, { is: 'dot', cx, cy, r: round2(width * 0.95), look: 'nib', part: part++ }];
	});
}

/** SVG path data (M and L) along the spiral, counted in turns from its beginning. */
function linePath(
	from: number,
	to: number,
	at: (turns: number) => readonly [number, number]
): string {
	const steps = Math.max(1, Math.ceil(((to - from) * turn) / stepAngle));
	const points = Array.from({ length: steps + 1 }, (_, i) => at(from + ((to - from) * i) / steps));
	return `M${points.map((point) => point.join(' ')).join('L')}`;
}
