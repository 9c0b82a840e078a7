import { lanes, type Lane, type Moment } from './library';

/** Where the years, the bars and the points of the timeline's picture stand, in its own units. */
export interface TimelineShapes {
	readonly width: number;
	readonly height: number;
	/** The first year. */
	readonly from: number;
	readonly decades: readonly { readonly year: number; readonly x: number }[];
	/** What lasted, one above the other where they meet. */
	readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number }[];
	readonly points: readonly { readonly x: number; readonly y: number; readonly lane: Lane }[];
}

const width = 320;
const inset = 6;
const top = 24;
const step = 11;

/** The picture of the timeline from the decade of its first moment up to `thisYear`. Pure. */
export function timelineShapes(moments: readonly Moment[], thisYear: number): TimelineShapes {
	const first = Math.min(thisYear, ...moments.map(({ year }) => year));
	const from = Math.floor(first / 10) * 10;
	const xOf = (year: number): number =>
		inset + ((year - from) / Math.max(1, thisYear - from)) * (width - 2 * inset);
	const bars: TimelineShapes['bars'][number][] = [];
	const points: TimelineShapes['points'][number][] = [];
	let y = top;
	for (const lane of lanes) {
		const rows = rowsOf(
			moments.filter((one) => one.lane === lane),
			thisYear
		);
		for (const [row, list] of rows.entries())
			for (const one of list) {
				const x = xOf(one.year);
				const at = y + row * step;
				if (lane !== 'programme') points.push({ x, y: at, lane });
				else bars.push({ x, y: at, width: Math.max(6, xOf(endOf(one, thisYear)) - x) });
			}
		y += Math.max(1, rows.length) * step + 10;
	}
	const years = Array.from(
		{ length: Math.floor((thisYear - from) / 10) + 1 },
		(_, i) => from + i * 10
	);
	return {
		width,
		height: y - 4,
		from,
		decades: years.map((year) => ({ year, x: xOf(year) })),
		bars,
		points
	};
}

/** What goes on reaches to today; a moment takes about two years of room. */
function endOf({ lane, year, until }: Moment, thisYear: number): number {
	return until ?? (lane === 'programme' ? thisYear : Math.min(thisYear, year + 1));
}

/** The moments of one lane in as few rows as keep them apart. */
function rowsOf(moments: readonly Moment[], thisYear: number): readonly (readonly Moment[])[] {
	const rows: Moment[][] = [];
	for (const one of moments) {
		const isFree = (row: Moment[]): boolean => {
			const last = row.at(-1);
			return !last || endOf(last, thisYear) < one.year;
		};
		const row = rows.find(isFree);
		if (row) row.push(one);
		else rows.push([one]);
	}
	return rows;
}
