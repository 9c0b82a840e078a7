import { readFileSync } from 'node:fs';
import { findingNames, indicators, type FindingName, type Indicator } from '$lib/domain/coach';
import type { Concern } from '$lib/domain/template';
import type { Reflection } from './development/reflections';
import type { Labelled } from './development/sentences';

/*
 * Five sets written without sight of the rules. Each text says what it surely shows (+) and what it surely does
 * not (-); of all else a fair reader could think either way. They were used afterwards to better the rules:
 * what they read like at first sight is kept in `print-measure.ts`.
 */

/** One of the sets. */
export interface Blind {
	readonly sentences: readonly Labelled[];
	readonly reflections: readonly Reflection[];
}

/** The sets by their letter. Throws when a label names nothing there is. */
export const blind: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e', Blind>> = {
	a: setOf('a'),
	b: setOf('b'),
	c: setOf('c'),
	d: setOf('d'),
	e: setOf('e')
};

/**
 * Sentences made with the rules in sight: for each class of things to say some that say it, and some that come
 * near without saying it. Each is labelled only with what its class is about.
 */
export const classes: readonly Labelled[] = sentencesIn('classes-sentences.txt');

function setOf(letter: string): Blind {
	return {
		sentences: sentencesIn(`blind-${letter}-sentences.txt`),
		reflections: blocksIn(`blind-${letter}-reflections.txt`).map(
			([name = '', about = '', labels = '', text = '']) => {
				const [concerns = '', template = '', question] = about.split(' / ');
				const { is: finds, may } = labelled<FindingName>(labels, findingNames);
				const asked = question === undefined ? {} : { question };
				// typed by hand; a concern that is none would ask for nothing, and be missed
				return {
					name,
					concerns: concerns.split(' ') as Concern[],
					template,
					...asked,
					text,
					finds,
					may
				};
			}
		)
	};
}

function blocksIn(file: string): readonly (readonly string[])[] {
	return readFileSync(new URL(`development/${file}`, import.meta.url), 'utf8')
		.split('\n\n')
		.map((block) => block.trim().split('\n'));
}

function sentencesIn(file: string): readonly Labelled[] {
	return blocksIn(file).map(([labels = '', text = '']) => {
		const { is: marks, may: maybe } = labelled<Indicator>(labels, indicators);
		return { text, marks, maybe };
	});
}

function labelled<Name extends string>(
	labels: string,
	names: readonly Name[]
): { readonly is: readonly Name[]; readonly may: readonly Name[] } {
	const of = (sign: string): readonly Name[] =>
		labels
			.split(' ')
			.filter((label) => label.startsWith(sign))
			.map((label) => {
				const found = names.find((name) => name === label.slice(1));
				if (!found) throw new Error(`"${label}" is no label.`);
				return found;
			});
	const [is, not] = [of('+'), of('-')];
	return { is, may: names.filter((name) => !is.includes(name) && !not.includes(name)) };
}
