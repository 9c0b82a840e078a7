/** A full turn in radians. Angles run clockwise from three o'clock, as in SVG. */
export const turn = Math.PI * 2;
/** Twelve o'clock. */
export const noon = -turn / 4;

/** A length or coordinate rounded to a hundredth, as drawings carry it; never minus zero. */
export const round2 = (x: number): number => Math.round(x * 100) / 100 + 0;

/** The point at angle `a` and distance `r` from (`cx`, `cy`), rounded to hundredths. */
export function pointAt(cx: number, cy: number, r: number, a: number): readonly [number, number] {
	return [round2(cx + r * Math.cos(a)), round2(cy + r * Math.sin(a))];
}

/** SVG path data (M and A) of a clockwise arc from `a0` to `a1`; a full turn is two half circles. */
export function arcPath(cx: number, cy: number, r: number, a0: number, a1: number): string {
	const radius = `A${round2(r)} ${round2(r)} 0`;
	if (a1 - a0 > turn - 0.01) {
		const [x, high, low] = [round2(cx), round2(cy - r), round2(cy + r)];
		return `M${x} ${high}${radius} 1 1 ${x} ${low}${radius} 1 1 ${x} ${high}`;
	}
	const [x0, y0] = pointAt(cx, cy, r, a0);
	const [x1, y1] = pointAt(cx, cy, r, a1);
	return `M${x0} ${y0}${radius} ${a1 - a0 > Math.PI ? 1 : 0} 1 ${x1} ${y1}`;
}

/** SVG path data (M and L) of the line at angle `a` from distance `from` to distance `to`. */
export function rayPath(cx: number, cy: number, from: number, to: number, a: number): string {
	return `M${pointAt(cx, cy, from, a).join(' ')}L${pointAt(cx, cy, to, a).join(' ')}`;
}

/**
 * Direction of spoke `i` of `n`. Nine spokes stand in three clusters, 34 degrees apart inside a
 * cluster and 52 between clusters; other counts in even steps.
 */
export function spokeAngle(i: number, n = 9): number {
	if (n !== 9) return noon + (i * turn) / n;
	return noon + Math.floor(i / 3) * (turn / 3) + ((i % 3) - 1) * ((34 / 360) * turn);
}
