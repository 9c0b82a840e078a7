import { arcPath, noon, pointAt, rayPath, round2, spokeAngle, turn } from './circle';
import type { Cover } from './coverage';

/** One arc of a template's ring: a stage, inked by `fill` (0 to 1). */
export interface StagePart {
	readonly fill: number;
	/** The stage she is at. */
	readonly isActive?: boolean;
}
/** One arc of a unit's ring: a part of a criterion; parts of one outcome share a `group` number. */
export interface CoverPart {
	readonly cover: Cover;
	readonly group?: number;
}
export type RingPart = StagePart | CoverPart;

/** What to draw, as data: the screen, the Word, web and PDF writers each draw it their own way. */
export type Shape =
	| {
			readonly is: 'arc';
			/** SVG path data with M, L and A only. */
			readonly d: string;
			readonly width: number;
			readonly look: ArcLook;
			/** The place it belongs to in the parts given. */
			readonly part: number;
			readonly track?: Track;
	  }
	| {
			readonly is: 'dot';
			readonly cx: number;
			readonly cy: number;
			readonly r: number;
			readonly look: 'nib' | 'missing';
			readonly part: number;
	  };

type ArcLook = 'done' | 'empty' | 'thin' | 'trough' | 'bed';

/** The whole line an ink lies on and how much of it (0 to 1) is inked, for a screen to animate by. */
interface Track {
	readonly d: string;
	readonly inked: number;
}

/** Start and end angle. */
type Span = readonly [number, number];

interface Pen {
	readonly size: number;
	readonly c: number;
	readonly r: number;
	readonly width: number;
	readonly hairline: number;
}

/**
 * The ring of a template's stages or of a unit's criteria, clockwise from twelve o'clock, in a
 * square of `size` CSS pixels. Below 32 px the caps are square and the gaps relatively wider; from
 * 64 px the active stage is a trough, between them a nib. No parts, no shapes.
 */
export function ringShapes(parts: readonly RingPart[], size: number): readonly Shape[] {
	const pen = penFor(parts, size);
	const all = spans(parts, pen);
	return parts.flatMap((part, i) => {
		const span = all[i];
		if (!span) return [];
		return 'cover' in part
			? coverShapes(part.cover, span, pen, i, parts.length === 1)
			: stageShapes(part, span, pen, i);
	});
}

const isSmall = (size: number): boolean => size < 32;

function penFor(parts: readonly RingPart[], size: number): Pen {
	const share = isSmall(size) ? 0.15 : parts.length > 9 ? 0.052 : 0.078;
	const wanted = isSmall(size) ? size * share : Math.max(4, size * share);
	const inset = isSmall(size) ? 0.5 : size * 0.03;
	// Round caps need room: where parts crowd, the pen gets finer before the arcs run together.
	const crowded = groupsOf(parts).reduce((most, group) => Math.max(most, group.length), 1);
	const step = (Math.PI * (size - wanted)) / (groupsOf(parts).length * crowded || 1);
	const width = isSmall(size) ? wanted : Math.min(wanted, step * 0.36);
	const hairline = isSmall(size) ? 1.25 : Math.max(1.25, width * 0.22);
	return { size, c: size / 2, r: size / 2 - width / 2 - inset, width, hairline };
}

/** Indexes of the parts, group by group; parts without a group are each a group of their own. */
function groupsOf(parts: readonly RingPart[]): readonly (readonly number[])[] {
	const groups = new Map<number, number[]>();
	parts.forEach((part, i) => {
		const key = ('cover' in part ? part.group : undefined) ?? -1 - i;
		groups.set(key, [...(groups.get(key) ?? []), i]);
	});
	return [...groups.values()];
}

/** Every group gets an equal share of the circle, its parts split the share. */
function spans(parts: readonly RingPart[], pen: Pen): readonly (Span | undefined)[] {
	const { size, r, width } = pen;
	const groups = groupsOf(parts);
	const out: (Span | undefined)[] = [];
	if (parts.length === 1) return [[noon, noon + turn]];
	const isGrouped = parts.some((part) => 'cover' in part && part.group !== undefined);
	const cap = isSmall(size) ? 0 : width; // a round cap adds half a stroke at each end
	const many = parts.length > 9;
	const within = isSmall(size) ? 2 : size * (many ? 0.018 : 0.035) + cap;
	const between = isSmall(size) ? 3.4 : size * (many ? 0.06 : 0.075) + cap;
	const share = turn / groups.length;
	const outer = Math.min((isGrouped ? between : within) / r, share * 0.8);
	groups.forEach((ids, k) => {
		const start = noon + k * share + outer / 2;
		const each = (share - outer) / ids.length;
		const gap = ids.length > 1 ? Math.min(within / r, each * 0.8) : 0;
		const step = (share - outer - gap * (ids.length - 1)) / ids.length;
		ids.forEach((id, j) => {
			out[id] = [start + j * (step + gap), start + j * (step + gap) + step];
		});
	});
	return out;
}

function coverShapes(
	cover: Cover,
	[a0, a1]: Span,
	pen: Pen,
	part: number,
	isWhole: boolean
): readonly Shape[] {
	const { c, r, width } = pen;
	const d = arcPath(c, c, r, a0, a1);
	if (cover === 'covered') return [arc(part, 'done', d, width)];
	if (cover === 'thin') return [arc(part, 'thin', d, Math.max(1.6, width * 0.34))];
	const dot = Math.max(0.9, width * 0.2);
	const room = Math.floor(((a1 - a0) * r) / (dot * 2.5)) + 1;
	const count = isWhole ? 10 : Math.max(1, Math.min(4, room));
	const pitch = isWhole ? turn / count : count > 1 ? (a1 - a0) / (count - 1) : 0;
	const first = count === 1 ? (a0 + a1) / 2 : a0;
	return Array.from({ length: count }, (_, j) => {
		const [cx, cy] = pointAt(c, c, r, first + j * pitch);
		return { is: 'dot', cx, cy, r: round2(dot), look: 'missing', part };
	});
}

function stageShapes(stage: StagePart, [a0, a1]: Span, pen: Pen, part: number): readonly Shape[] {
	const { size, c, r, width, hairline } = pen;
	const whole = arcPath(c, c, r, a0, a1);
	const inked = inkOf(stage.fill, 0.16);
	const end = a0 + (a1 - a0) * inked;
	const hasTrough = stage.isActive === true && size >= 64;
	const track = { d: whole, inked };
	const inkWidth = hasTrough ? width * 0.62 : width;
	const ink = inked > 0 ? [arc(part, 'done', arcPath(c, c, r, a0, end), inkWidth, track)] : [];
	const empty = arc(part, 'empty', whole, hairline);
	if (hasTrough) {
		const bed = arc(part, 'bed', whole, width);
		return [arc(part, 'trough', whole, width + hairline * 2.4), bed, ...ink];
	}
	if (stage.isActive !== true || isSmall(size)) return inked < 1 ? [empty, ...ink] : ink;
	const [cx, cy] = pointAt(c, c, r, end);
	return [empty, ...ink, { is: 'dot', cx, cy, r: round2(width * 0.95), look: 'nib', part }];
}

/** Where the number of each of `count` outcomes stands inside a unit's ring of `size`, in order. */
export function outcomeAnchors(
	count: number,
	size: number
): readonly { readonly x: number; readonly y: number; readonly fontSize: number }[] {
	const fontSize = Math.max(10, round2(size * (count > 6 ? 0.085 : 0.1)));
	const r = count === 1 ? 0 : size * (count > 6 ? 0.275 : 0.255);
	return Array.from({ length: count }, (_, k) => {
		const [x, y] = pointAt(size / 2, size / 2, r, noon + ((k + 0.5) * turn) / count);
		return { x, y: round2(y + fontSize * 0.35), fontSize }; // the baseline, so that it looks centred
	});
}

/** Spokes for a template of equals (the nine contributions); each value 0 to 1, out from the hub. */
export function spokeShapes(values: readonly number[], size: number): readonly Shape[] {
	const c = size / 2;
	const width = isSmall(size) ? Math.max(1.5, size * 0.085) : Math.max(2.5, size * 0.06);
	const hairline = isSmall(size) ? Math.max(1, width * 0.5) : Math.max(1.25, width * 0.25);
	const [inner, outer] = [size * 0.17, c - width / 2 - 0.4];
	return values.flatMap((value, part) => {
		const angle = spokeAngle(part, values.length);
		const inked = inkOf(value, 0.34);
		const d = rayPath(c, c, inner, outer, angle);
		const tip = rayPath(c, c, inner, inner + (outer - inner) * inked, angle);
		return [
			...(inked < 1 ? [arc(part, 'empty', d, hairline)] : []),
			...(inked > 0 ? [arc(part, 'done', tip, width, { d, inked })] : [])
		];
	});
}

/** A fill of 0 to 1 as drawn: nothing stays nothing, but the first word already shows. */
function inkOf(fill: number, least: number): number {
	return fill > 0 ? Math.max(least, Math.min(1, fill)) : 0;
}

function arc(part: number, look: ArcLook, d: string, width: number, track?: Track): Shape {
	return { is: 'arc', d, width: round2(width), look, part, ...(track ? { track } : {}) };
}
