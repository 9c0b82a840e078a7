import * as fc from 'fast-check';
import { wholeOf } from '$lib/catalog/parse-outcomes';
import type { BuiltIn, PackFile } from '$lib/domain/pack-file';
import { concerns, roles, type Question } from '$lib/domain/template';

/** A little of what comes with the app. */
export const builtIn: BuiltIn = {
	templates: new Set(['gibbs', 'kolb']),
	sets: new Set(['partnership-hnd']),
	cards: new Set(['key-person'])
};

/** A pack as a tutor would write it by hand. */
export const packText = `format: 1
name: Unit 4, spring
from: The team at our college
sets:
  - id: unit-4
    version: 1
    title: Supporting children's communication
    short: Communication
    programme: Level 3, early years
    note: From the brief of our college.
    outcomes:
      - id: lo1
        code: LO1
        title: Understand how practitioners support communication
        concern: other
        criteria:
          - id: P1
            code: P1
            title: Everyday talk
            text: Explain two ways to support a child's talk.
            parts:
              - id: first-way
                title: A first way
                ask: What did you do?
                roles: [strength]
                template: our-check
          - id: P2
            code: P2
            title: Link to theory
            text: Link what you did to one theory of language.
templates:
  - id: our-check
    version: 1
    title: Our own check
    short: Our check
    minutes: 5
    concerns: [other]
    suits: [two-minutes]
    stages:
      - id: what
        title: What?
        questions:
          - id: happened
            kind: text
            role: strength
            prompt: What happened, in a few words?
            cards: [red-book, key-person]
      - id: now-what
        title: Now what?
        questions:
          - id: next
            kind: text
            role: action
            prompt: What will you do next time?
cards:
  - id: red-book
    kind: term
    title: The red book
    nations: [uk]
    status: current
    checkedOn: 2026-11-01
    says: The record of a child's health that parents keep.
    use: Say when you saw it used.
    limits: It is not a plan.
    cite:
      inText: (Royal College, 2019)
      reference: Royal College (2019) The record. London.
    concerns: [parents]
dates:
  - day: 2027-01-15
    title: Hand in unit 4
  - day: 2026-12-04
    title: Bring a draft
`;

/** Words as they may be typed: quotes, colons, hyphens, line ends, other scripts. */
const line = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
	.map((text) => `x ${text.replace(/[\p{C}<[\]{}\s]+/gu, ' ')}: - # x`.trim());
const words = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const optional = (arb: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arb);
const slugs = (most: number) =>
	fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{3,20}$/), { minLength: 1, maxLength: most });

const criteria = fc
	.tuple(slugs(4), optional(line), optional(words), optional(line))
	.map(([ids, title, text, ask]) =>
		ids.map((id, at) => ({
			...{ id, code: id.toUpperCase().slice(0, 9), title, text },
			parts:
				at % 2 === 0
					? [wholeOf({ title, text }, ask || undefined)]
					: [
							{
								id: 'part',
								title: 'One',
								ask,
								roles: [...roles].slice(0, at),
								template: 'kolb'
							}
						]
		}))
	);
const sets = fc
	.tuple(slugs(2), line, optional(line), optional(words), criteria)
	.map(([ids, title, programme, note, found]) =>
		ids.map((id) => ({
			...{ id: `set-${id}`, version: 3, title, short: title.slice(0, 20).trim(), programme, note },
			matches: [{ criterion: 'P1', is: 'exact' as const, to: title }],
			outcomes: [
				{
					id: 'lo1',
					code: 'LO1',
					title,
					verb: { word: 'Explain', means: title },
					concern: 'parents' as const,
					criteria: found
				},
				{ id: 'lo2', code: '', title: '', concern: 'other' as const, criteria: [] }
			]
		}))
	);

const prompt = fc.constantFrom(
	'What happened?',
	'Who else was there: and why?',
	'"Quoted", isn’t it?'
);
const question = fc
	.tuple(fc.nat(5), prompt, fc.constantFrom(...roles), line)
	.map(([kind, asked, role, word]): ((id: string) => Question) => (id) => {
		const base = { id, role, prompt: asked, stuck: kind % 2 ? [word] : [], hint: word };
		const options = [
			{ id: 'a', label: word },
			{ id: 'b', label: 'true' }
		];
		if (kind === 0) return { ...base, kind: 'text', words: 40 };
		if (kind === 1) return { ...base, kind: 'line', words: 15, example: word };
		if (kind === 2) return { ...base, kind: 'choices', options };
		if (kind === 3) return { ...base, kind: 'scale', steps: ['no', 'yes', '2.10'] };
		if (kind === 4) return { ...base, kind: 'date', cards: ['key-person'] };
		return { ...base, kind: 'grid', rows: options, columns: options, line: word, ordered: true };
	});
const templates = fc
	.tuple(slugs(2), fc.array(question, { minLength: 1, maxLength: 6 }), line)
	.map(([ids, made, word]) =>
		ids.map((id) => ({
			...{
				id: `own-${'aB3_-'.repeat(4)}xy-${id}`,
				version: 2,
				title: word.slice(0, 60).trim(),
				short: 'Short'
			},
			...{ summary: [word], minutes: 5, ring: 'arcs' as const, concerns: [...concerns], suits: [] },
			...{ anyStart: true, notices: [], sources: [{ cite: word }] },
			stages: made.map((one, at) => ({
				id: `s-${at}`,
				title: `Stage ${at}`,
				questions: [one(`q-${at}`)]
			}))
		}))
	);

/** Packs of every shape that the app itself could make. */
export const packs: fc.Arbitrary<PackFile> = fc.record({
	name: line,
	from: optional(line),
	sets,
	templates,
	cards: fc.constant([]),
	dates: fc.constant([{ day: '2027-01-15', title: 'Hand in: unit 4' }])
});
