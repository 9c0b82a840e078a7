import { lineHeight, pictureSize } from '$lib/domain/contribution-picture';
import {
	contributionsOverTime,
	type ContributionOverTime,
	type OverTime
} from '$lib/domain/contributions-over-time';
import { sayDay } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import { sayCount } from '$lib/domain/numbers';
import { mostDrawn, overTimeShapes } from '$lib/domain/over-time-picture';
import { primitivesOf, words } from './contribution-figure';
import type { Block, Cell, Figure } from './document';

/** Her team checks laid over each other, as a picture and in words; nothing with fewer than two of them. */
export function overTimeBlocks(entries: readonly Entry[]): readonly Block[] {
	const overTime = contributionsOverTime(entries);
	if (!overTime) return [];
	const { days } = overTime;
	const from = sayDay(days[0] ?? '');
	const to = sayDay(days.at(-1) ?? '');
	return [
		{ is: 'heading', level: 2, id: 'contributions-over-time', text: 'Over time' },
		{
			is: 'paragraph',
			look: 'quiet',
			runs: [{ text: `${sayCount(days.length, 'occasion')}, from ${from} to ${to}.` }]
		},
		{ is: 'figure', figure: figureOf(overTime) },
		tableOf(overTime)
	];
}

const legendTop = pictureSize.height + 14;

function figureOf(overTime: OverTime): Figure {
	const drawn = Math.min(mostDrawn, overTime.days.length);
	const seen = overTime.ways.map(
		(way) => `${way.contribution.label}: ${saying(overTime, way).join(', ')}.`
	);
	const lines = [
		`A circle for each of ${drawn < overTime.days.length ? 'the newest ' : ''}${sayCount(drawn, 'occasion')}, the first in the middle`,
		'Filled: I saw it often. Open: colleagues did',
		...(overTime.hasPreferred ? ['A thick spoke: I like it best'] : [])
	];
	return {
		alt: `Nine ways of helping as spokes. ${lines.join('. ')}. ${seen.join(' ')}`,
		width: pictureSize.width,
		height: legendTop + lines.length * (lineHeight + 4),
		shapes: [
			...overTimeShapes(overTime).flatMap(primitivesOf),
			...lines.map((text, i) =>
				words(text, pictureSize.width / 2, legendTop + i * (lineHeight + 4), 'middle')
			)
		]
	};
}

function saying(overTime: OverTime, way: ContributionOverTime): readonly string[] {
	return [
		...(way.isPreferred ? ['I like it best'] : []),
		`I saw it often ${daysOf(overTime, way, 'byHer')}`,
		`colleagues did ${daysOf(overTime, way, 'byOthers')}`
	];
}

/** The days on which one side saw it often or as a habit. */
function daysOf(
	{ days }: OverTime,
	{ seen }: ContributionOverTime,
	who: 'byHer' | 'byOthers'
): string {
	return (
		days
			.filter((_, i) => seen[i]?.[who])
			.map(sayDay)
			.join(', ') || 'not yet'
	);
}

function tableOf(overTime: OverTime): Block {
	const cell = (text: string): Cell => [[{ text }]];
	return {
		is: 'table',
		caption: 'The same in words: what I like best, and the days on which it was seen often',
		columns: [
			{ title: 'Way of helping', share: 30, isRowHeader: true },
			...(overTime.hasPreferred ? [{ title: 'I like it best', share: 16 }] : []),
			{ title: 'I saw it often', share: 27 },
			{ title: 'Colleagues did', share: 27 }
		],
		rows: overTime.ways.map((way) => [
			[[{ text: way.contribution.label, bold: true }]],
			...(overTime.hasPreferred ? [cell(way.isPreferred ? 'yes' : '')] : []),
			cell(daysOf(overTime, way, 'byHer')),
			cell(daysOf(overTime, way, 'byOthers'))
		])
	};
}
