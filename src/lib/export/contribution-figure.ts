import {
	contributionShapes,
	contributionWords,
	lineHeight,
	pictureSize,
	type ContributionShape
} from '$lib/domain/contribution-picture';
import type { OverTimeShape } from '$lib/domain/over-time-picture';
import type { ShownContribution } from '$lib/domain/contributions';
import type { Figure, Primitive } from './document';

/** Below the picture: what a filled dot, an open circle and both together mean. */
const legendTop = pictureSize.height + 14;

/** The picture of nine contributions with its legend; its words name every value. */
export function contributionFigure(shown: readonly ShownContribution[]): Figure {
	const hasColleagues = shown.some((one) => one.theirs !== null);
	const words = contributionWords(shown).map((line) => line.replace('. You: ', '. I said: '));
	return {
		alt: `Nine ways of helping as spokes, from the middle out: not seen, once, often, a habit. ${words.join(' ')}`,
		width: pictureSize.width,
		height: legendTop + (hasColleagues ? 40 : 22),
		shapes: [...contributionShapes(shown).flatMap(primitivesOf), ...legend(hasColleagues)]
	};
}

/** One shape of a picture of contributions as a pack draws it. */
export function primitivesOf(shape: ContributionShape | OverTimeShape): readonly Primitive[] {
	switch (shape.is) {
		case 'circle':
			return circles(shape);
		case 'path': {
			const { d, look } = shape;
			if (look === 'preferred') return [stroke(d, 5, 'edge')];
			if (look === 'spoke') return [stroke(d, 1, 'edge')];
			if (look === 'cluster') return [stroke(d, 2.4, 'words')];
			return [stroke(d, 9, 'wash')];
		}
		case 'label': {
			const { lines, x, y, anchor } = shape;
			return lines.map((text, i) => words(text, x, y + i * lineHeight, anchor));
		}
	}
}

function circles(shape: Extract<ContributionShape, { is: 'circle' }>): readonly Primitive[] {
	const { look, cx, cy, r } = shape;
	switch (look) {
		case 'hub':
			return [{ is: 'circle', cx, cy, r, tone: 'edge', width: 1 }];
		case 'level':
			return [{ is: 'circle', cx, cy, r, tone: 'hairline', width: 1 }];
		case 'own':
			return [{ is: 'circle', cx, cy, r, tone: 'ink', width: null }];
		case 'colleague':
			return [
				{ is: 'circle', cx, cy, r, tone: 'paper', width: null },
				{ is: 'circle', cx, cy, r, tone: 'words', width: 2 }
			];
	}
}

function legend(hasColleagues: boolean): readonly Primitive[] {
	const y = legendTop;
	const scale = words('From the middle out: not seen, once, often, a habit', 175, y, 'middle');
	if (!hasColleagues) return [scale];
	const row = y + 22;
	const dot = (cx: number): Primitive => {
		return { is: 'circle', cx, cy: row - 4, r: 5.5, tone: 'ink', width: null };
	};
	const ring = (cx: number): Primitive => {
		return { is: 'circle', cx, cy: row - 4, r: 9, tone: 'words', width: 2 };
	};
	return [
		scale,
		dot(62),
		words('I said', 74, row, 'start'),
		ring(140),
		words('Colleagues said', 156, row, 'start'),
		ring(266),
		dot(266),
		words('The same', 282, row, 'start')
	];
}

const stroke = (d: string, width: number, tone: 'edge' | 'words' | 'wash'): Primitive => {
	return { is: 'path', d, width, tone, hasRoundCaps: true };
};

export const words = (
	text: string,
	x: number,
	y: number,
	anchor: 'start' | 'middle' | 'end'
): Primitive => {
	return { is: 'text', x, y, text, size: 12.5, anchor, tone: 'words' };
};
