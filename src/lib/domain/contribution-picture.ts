import { arcPath, pointAt, rayPath, round2, spokeAngle, turn } from './circle';
import { seenWords, type ShownContribution } from './contributions';
import type { Contribution } from './template';

/** What to draw of the nine contributions, in the order to draw it, in a picture of `pictureSize`. */
export type ContributionShape =
	| {
			readonly is: 'circle';
			/** `hub`: the dotted middle; `level`: one step out; `own` and `colleague`: the two views. */
			readonly look: 'hub' | 'level' | 'own' | 'colleague';
			readonly cx: number;
			readonly cy: number;
			readonly r: number;
	  }
	| {
			readonly is: 'path';
			/** `gap`: the pale bar between two views that differ. */
			readonly look: 'spoke' | 'cluster' | 'gap';
			/** SVG path data with M, L and A only. */
			readonly d: string;
	  }
	| {
			readonly is: 'label';
			/** One or two lines, `lineHeight` apart, the first on the baseline `y`. */
			readonly lines: readonly string[];
			readonly x: number;
			readonly y: number;
			readonly anchor: 'start' | 'middle' | 'end';
	  };

export const pictureSize = { width: 350, height: 322 } as const;
export const lineHeight = 15;

/** Anything that is about one contribution, in the order of the spokes. */
type About = readonly { readonly contribution: Contribution }[];

export const middle = { x: 175, y: 160 } as const;
/** Distance from the middle for not seen, once, often and a habit; neighbours on the hub just touch. */
const levels = [34, 56, 77, 98] as const;
export const hub = levels[0];
/** Where the spokes end and the clusters' arcs run. */
export const rim = levels[3] + 8;
const ownRadius = 5.5;
const colleagueRadius = 9;

/**
 * Nine spokes, four steps out from the hub: a filled dot is the learner's view, an open circle the
 * colleagues', a dot in a circle means the same, a pale bar joins two views that differ.
 */
export function contributionShapes(
	shown: readonly ShownContribution[]
): readonly ContributionShape[] {
	const angles = shown.map((_, i) => spokeAngle(i, shown.length));
	return [
		...levels.map((r) => {
			const look = r === hub ? 'hub' : 'level';
			return { is: 'circle', look, cx: middle.x, cy: middle.y, r } as const;
		}),
		...angles.map((angle) => {
			const d = rayPath(middle.x, middle.y, hub, rim, angle);
			return { is: 'path', look: 'spoke', d } as const;
		}),
		...clusterArcs(shown, angles),
		...shown.flatMap((one, i) => viewShapes(one, angles[i] ?? 0)),
		...labelShapes(shown, angles)
	];
}

/** An arc outside each run of neighbours of one cluster. */
export function clusterArcs(shown: About, angles: readonly number[]): readonly ContributionShape[] {
	const pad = Math.min((16 / 360) * turn, (turn / Math.max(1, shown.length)) * 0.4);
	const runs: { cluster: string; from: number; to: number }[] = [];
	shown.forEach(({ contribution: { cluster } }, i) => {
		const [angle, last] = [angles[i] ?? 0, runs.at(-1)];
		if (last?.cluster === cluster) last.to = angle;
		else runs.push({ cluster, from: angle, to: angle });
	});
	return runs.map(({ from, to }) => {
		const d = arcPath(middle.x, middle.y, rim, from - pad, to + pad);
		return { is: 'path', look: 'cluster', d };
	});
}

function viewShapes(shown: ShownContribution, angle: number): readonly ContributionShape[] {
	const at = (seen: number): readonly [number, number] =>
		pointAt(middle.x, middle.y, levels[seen] ?? hub, angle);
	const shapes: ContributionShape[] = [];
	const { mine, theirs } = shown;
	if (mine !== null && theirs !== null && mine !== theirs)
		shapes.push({ is: 'path', look: 'gap', d: `M${at(mine).join(' ')}L${at(theirs).join(' ')}` });
	if (theirs !== null) {
		const [cx, cy] = at(theirs);
		shapes.push({ is: 'circle', look: 'colleague', cx, cy, r: colleagueRadius });
	}
	if (mine !== null) {
		const [cx, cy] = at(mine);
		shapes.push({ is: 'circle', look: 'own', cx, cy, r: ownRadius });
	}
	return shapes;
}

/** The name of each contribution at the end of its spoke. */
export function labelShapes(shown: About, angles: readonly number[]): readonly ContributionShape[] {
	return shown.map((one, i) => labelShape(one.contribution.label, angles[i] ?? 0));
}

function labelShape(label: string, angle: number): ContributionShape {
	const [across, down] = [Math.cos(angle), Math.sin(angle)];
	const lines = linesOf(label);
	const more = lines.length - 1;
	// Above the middle a label grows upwards from its spoke, beside it both ways, below it downwards.
	const rise = down < -0.5 ? more * lineHeight - 3 : down > 0.7 ? -10 : more * 6.5 - 4.5;
	return {
		is: 'label',
		lines,
		x: round2(middle.x + (rim + 12) * across),
		y: round2(middle.y + (rim + 12) * down - rise),
		anchor: Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end'
	};
}

/** A label of several words broken where its longer line is shortest. */
function linesOf(label: string): readonly string[] {
	const words = label.split(' ');
	const breaks = words.slice(1).map((_, i) => {
		return [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
	});
	const widest = (lines: readonly string[]): number =>
		Math.max(...lines.map((line) => line.length));
	return breaks.reduce((best, pair) => (widest(pair) < widest(best) ? pair : best), [label]);
}

/** The picture in words, one sentence a contribution, for readers and for a list beside it. */
export function contributionWords(shown: readonly ShownContribution[]): readonly string[] {
	return shown.map(({ contribution, mine, theirs }) => {
		const own = mine === null ? 'not answered' : seenWords[mine];
		const other = theirs === null ? '' : `, colleagues: ${seenWords[theirs]}`;
		return `${contribution.label}. You: ${own}${other}.`;
	});
}
