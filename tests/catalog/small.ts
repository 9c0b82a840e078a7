/** The smallest catalog that holds one of everything, for tests that break it in one place. */
export const small = {
	'reflections/check.yaml': `version: 2
title: Check
short: Check
minutes: 5
ring: spokes
concerns: [own-contribution]
suits: [meeting]
stages:
  - id: first
    title: First
    questions:
      - { id: happened, kind: text, role: description, prompt: What happened? }
      - id: mood
        kind: choice
        role: feeling
        prompt: How was it?
        options: [{ id: good, label: Good }, { id: hard, label: Hard }]
  - id: last
    title: Last
    questions:
      - { id: sure, kind: scale, role: other, prompt: How sure?, steps: [not yet, partly, yes] }
      - id: seen
        kind: behaviours
        role: contribution
        prompt: How often?
        contributions:
          - { id: asks, label: Asks, cluster: people, belbin: Co-ordinator, brings: B, cost: C }
        behaviours:
          - { id: asks-one, contribution: asks, text: Asks one }
          - { id: asks-all, contribution: asks, text: Asks all }
`,
	'reflections/jot.yaml': `version: 1
title: Jot
short: Jot
minutes: 1
concerns: []
stages:
  - id: jot
    title: Jot
    questions: [{ id: words, kind: text, role: description, prompt: What happened? }]
`,
	'outcomes/unit.yaml': `version: 1
title: Unit
short: Unit
programme: Level 5
note: Not affiliated.
outcomes:
  - id: lo1
    code: LO1
    title: Examine it
    concern: own-contribution
    criteria:
      - id: AC1
        code: AC1
        title: Own part
        text: Appraise it.
        parts:
          - { id: growth, title: Growth, ask: What next?, roles: [growth], template: check }
`,
	'example/journal.yaml': `note: All made up.
profile:
  number: Learner 1
  units: [unit]
placements:
  - key: nursery
    alias: Setting 1
    hours: [{ daysAgo: 9, hours: 4.5 }]
entries:
  - key: first
    template: jot
    daysAgo: 9
    placement: nursery
    answers:
      words: Got lost twice.
    expandedInto: second
  - key: second
    template: check
    title: Getting lost
    daysAgo: 9
    stage: 1
    answers:
      happened: >-
        I got lost, and Child A took my sleeve and
        showed me the way.
      mood: { chosen: [good] }
      sure: { scale: 2 }
      seen:
        behaviours:
          mine: { asks-one: 3 }
          evidence: { asks-one: Asked Child A. }
          colleagues: [{ number: 1, seen: { asks-all: 1 }, keep: Asking }]
    tags: [{ set: unit, criterion: AC1, part: growth, why: It shows a gap. }]
    highlights:
      - { question: happened, quote: took my sleeve and showed, set: unit, criterion: AC1, why: Help. }
    links: [{ is: jot, entry: first }]
  - key: today
    template: jot
    daysAgo: 0
    done: false
    answers: { words: Still here. }
targets:
  - key: map
    title: Learn the way round
    startDaysAgo: 9
    dueInDays: 5
    reviewInDays: 2
    status: under-way
    reviews: [{ daysAgo: 4, words: Half of it. }]
    sources: [{ entry: second, question: happened, quote: I got lost }]
    criterion: { set: unit, criterion: AC1, part: growth }
planLines:
  - { entry: second, question: happened, words: I let a child lead. }
  - { entry: first, question: words, words: null }
`
} as const;

/** The small catalog's files, with the first `from` in one of them replaced by `to`. */
export function smallFiles(
	file?: keyof typeof small,
	from = '',
	to = ''
): ReadonlyMap<string, string> {
	const files = new Map<string, string>(Object.entries(small));
	if (file) {
		if (!small[file].includes(from)) throw new Error(`"${from}" is not in ${file}`);
		files.set(file, small[file].replace(from, to));
	}
	return files;
}
