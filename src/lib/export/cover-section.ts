import { coverWords, type PartCover } from '$lib/domain/coverage';
import { sayDate, saySpan } from '$lib/domain/days';
import { totalHours } from '$lib/domain/hours';
import { sayCount } from '$lib/domain/numbers';
import { ringShapes } from '$lib/domain/ring';
import type { Placement } from '$lib/domain/settings';
import type { Block, Figure, Section } from './document';
import type { PackContext } from './pack-context';
import type { PackInput } from './pack-input';
import { primitives } from './primitives';

/** The title to offer: the one chosen criterion's, else the unit's. */
export function defaultTitle(input: Pick<PackInput, 'set' | 'criteria'>): string {
	const { set, criteria } = input;
	if (criteria === 'all' || criteria.length !== 1) return set.title;
	const all = set.outcomes.flatMap((outcome) => outcome.criteria);
	return all.find((one) => one.id === criteria[0])?.title ?? set.title;
}

/**
 * How the learner is called on the cover and on every page: what she chose and nothing in its place.
 * "Learner" when that is empty.
 */
export function learnerOf({ profile, cover }: Pick<PackInput, 'profile' | 'cover'>): string {
	const name = profile.name.trim();
	const number = profile.number.trim();
	const chosen = { name: [name], number: [number], both: [name, number] }[cover.learner];
	return chosen.filter((one) => one).join(', ') || 'Learner';
}

/** The statements of the authenticity declaration (DOMAIN B6), in our words. */
export const declaration = [
	'This is my own work.',
	'I have said where other people’s ideas and words come from.',
	'I have not handed it in for anything else.',
	'Children, families and colleagues are not named.',
	'Help and tools I used: prompts on my device, made by rules. No text was written for me.',
	'I know that a false declaration is malpractice.'
] as const;

/** The front sheet: title, ring of the criteria with its words, facts, declaration and signatures. */
export function coverSection(context: PackContext, title: string): Section {
	const kicker = 'Evidence of reflective practice';
	return {
		id: 'cover',
		title: '',
		blocks: [
			{ is: 'cover', kicker, title, subtitle: subtitleOf(context) },
			...keyBlocks(context.covers),
			{ is: 'facts', rows: factsOf(context) },
			...declarationBlocks(context.input)
		]
	};
}

function declarationBlocks({ declared }: PackInput): readonly Block[] {
	const agreed = declared
		? `Agreed to on screen on ${sayDate(declared)}.`
		: 'Not yet agreed to on screen.';
	return [
		{
			is: 'paragraph',
			look: 'plain',
			runs: [{ text: 'Declaration. ', bold: true }, { text: declaration.join(' ') }]
		},
		{ is: 'paragraph', look: 'quiet', runs: [{ text: agreed }] },
		{
			is: 'signatures',
			lines: ['Learner’s signature and date', 'Assessor’s signature and date']
		}
	];
}

function subtitleOf({ spokenOf }: PackContext): string {
	const first = spokenOf[0];
	const last = spokenOf.at(-1);
	const plan = 'with a personal development plan';
	if (!first || !last) return `No entries yet, ${plan}`;
	const count = sayCount(spokenOf.length, 'entry', 'entries');
	const said = count.charAt(0).toUpperCase() + count.slice(1);
	return `${said} from practice, ${saySpan(first.day, last.day)}, ${plan}`;
}

/** Up to this many parts, or criteria, are named beside the ring; more would crowd the page. */
const mostLines = 6;

function keyBlocks(covers: readonly PartCover[]): readonly Block[] {
	const codes = [...new Set(covers.map((one) => one.criterion.code))];
	if (covers.length === 0) return [];
	const figure = ringFigure(covers, 132);
	if (covers.length <= mostLines) {
		const title = `${codes.join(', ')} part by part`;
		const lines = covers.map((one) => ({
			figure: ringFigure([one], 16),
			words: `${one.part.title}. ${coverWords(one)}`
		}));
		return [{ is: 'key', figure, title, lines }];
	}
	const groups =
		codes.length <= mostLines
			? codes.map((code) => covers.filter((one) => one.criterion.code === code))
			: [covers];
	const name = ({ criterion }: PartCover): string => `${criterion.code} ${criterion.title}`;
	const lines = groups.map((group) => ({
		figure: ringFigure(group, 16),
		words: `${group[0] && groups.length > 1 ? name(group[0]) : 'All together'}: ${sayGaps(group)}`
	}));
	return [{ is: 'key', figure, title: 'The criteria', lines }];
}

function sayGaps(covers: readonly PartCover[]): string {
	const missing = covers.filter((one) => one.cover === 'missing').length;
	return missing === 0 ? 'every part has evidence' : `${sayCount(missing, 'part')} to come`;
}

function ringFigure(covers: readonly PartCover[], size: number): Figure {
	const groups = [...new Set(covers.map((one) => one.outcome))];
	const parts = covers.map((one) =>
		groups.length > 1
			? { cover: one.cover, group: groups.indexOf(one.outcome) }
			: { cover: one.cover }
	);
	return { alt: '', width: size, height: size, shapes: primitives(ringShapes(parts, size), size) };
}

function factsOf(context: PackContext): readonly { label: string; words: string }[] {
	const { input } = context;
	const { profile, cover } = input;
	const codes = [...new Set(context.evidence.map((one) => one.criterion.code))].join(', ');
	const dates = [
		cover.issued ? `issued ${sayDate(cover.issued)}` : '',
		cover.submitted ? `handed in ${sayDate(cover.submitted)}` : ''
	].filter((one) => one);
	const said = dates.join(', ');
	return [
		{ label: 'Learner', words: learnerOf(input) === 'Learner' ? '' : learnerOf(input) },
		{ label: 'Programme', words: profile.programme.trim() || input.set.programme },
		{ label: 'Unit', words: [input.set.title, codes].filter((one) => one).join(', ') },
		{ label: 'Centre', words: profile.centre.trim() },
		{ label: 'Assessor', words: profile.assessor.trim() },
		{ label: 'Dates', words: said.charAt(0).toUpperCase() + said.slice(1) },
		...(cover.showsPlacement ? placementFacts(context) : [])
	];
}

function placementFacts({
	input,
	spokenOf
}: PackContext): readonly { label: string; words: string }[] {
	const used = input.placements.filter((one) =>
		spokenOf.some((entry) => entry.placement === one.id)
	);
	const shown = used.length > 0 ? used : input.placements;
	const hours = shown.flatMap((one) => one.hours);
	const last = hours
		.map((one) => one.day)
		.sort()
		.at(-1);
	return [
		{
			label: 'Placement',
			words: shown
				.map(typeAndAges)
				.filter((one) => one)
				.join('; ')
		},
		{
			label: 'Hours logged',
			words: last ? `${totalHours(hours).toLocaleString('en-GB')}, up to ${sayDate(last)}` : ''
		}
	];
}

const typeAndAges = ({ type, ages }: Placement): string =>
	[type.trim(), ages.trim()].filter((one) => one).join(', ');
