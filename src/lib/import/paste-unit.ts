import { concernNames, guessConcern } from '$lib/domain/guess-concern';
import { makeSet, type RoughOutcome, type SetBody } from '$lib/domain/make-set';
import { readLines, type PastedLine, type Section } from './paste-lines';
import { mostCharacters, SetError } from './set-error';

interface Item {
	code: string;
	text: string;
}
interface Found {
	readonly key: string;
	readonly code: string;
	text: string;
	readonly criteria: Item[];
	/** How it was marked: bullets under a numbered outcome are its criteria, bullets among bullets are not. */
	readonly isBullet: boolean;
}

/**
 * A unit out of a pasted page: a brief, a hand-out, a revision site. Outcomes and criteria are found by
 * headings, codes, numbers, bullets and "Award credit for…". Throws a `SetError` when there are none.
 */
export function parsePastedUnit(text: string): SetBody {
	if (!text.trim()) throw new SetError('There is nothing to read yet. Paste the page first.');
	if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text))
		throw new SetError(
			'This is the code of a web page. Open the page, mark the words you see, copy them and paste again.'
		);
	if (text.length > mostCharacters)
		throw new SetError('This is too long to be one unit. Paste only its outcomes and criteria.');
	const lines = readLines(text);
	const reader = new UnitReader();
	for (const line of lines) reader.take(line);
	const outcomes = reader.done();
	if (outcomes.length === 0)
		throw new SetError(
			'No learning outcomes or criteria were found in this. Copy the part of the page that lists them, with its numbers or bullets, and paste that.'
		);
	return makeSet({ ...namesIn(lines), note: '', outcomes });
}

/** Takes the lines of a page one by one and keeps what belongs to the unit. */
class UnitReader {
	readonly #outcomes: Found[] = [];
	/** Criteria that no line puts under an outcome. */
	readonly #loose: Item[] = [];
	#section: Section | null = null;
	#current: Found | null = null;
	/** Outcomes that came since criteria were last begun: just one has what follows. */
	#fresh = 0;
	/** Where a line that goes on belongs. */
	#last: Item | Found | null = null;

	take(line: PastedLine): void {
		switch (line.is) {
			case 'gap':
				if (this.#last?.text) this.#last = null;
				return;
			case 'section':
				return this.#begin(line.section);
			case 'outcome':
				return this.#explicit(line);
			case 'criterion':
				return this.#coded(line);
			case 'award':
				return this.#criterion('', line.text);
			case 'numbered':
			case 'bullet':
				return this.#item(line);
			case 'text':
				this.#goOn(line.text);
		}
	}

	#begin(section: Section): void {
		this.#last = null;
		if (section === 'criteria' && this.#fresh !== 1) this.#current = null;
		if (section === 'criteria') this.#fresh = 0;
		if (section === 'outcomes') this.#current = null;
		this.#section = section;
	}

	/** "LO1 …": a new outcome, or one that was named before and is gone back to. */
	#explicit({ key, code, text }: { key: string; code: string; text: string }): void {
		const known = this.#outcomes.find((one) => one.key === key);
		if (known) {
			known.text ||= text;
			this.#current = known;
			this.#fresh = 1;
			this.#last = null;
		} else this.#outcome({ key, code, text, criteria: [], isBullet: false });
	}

	#outcome(found: Found): void {
		this.#outcomes.push(found);
		this.#current = found;
		this.#fresh++;
		this.#last = found;
	}

	#coded({ key, code, text }: { key: string | null; code: string; text: string }): void {
		const isList = this.#section === 'other' && /^\d/.test(code);
		if (isList) return;
		const named = key && this.#outcomes.find((one) => one.key === key.toUpperCase());
		if (named) this.#current = named;
		this.#criterion(code, text);
	}

	#item(line: Extract<PastedLine, { is: 'numbered' | 'bullet' }>): void {
		if (this.#section === 'criteria') return this.#criterion('', line.text);
		const isNumbered = line.is === 'numbered' && /\d/.test(line.key);
		if (this.#section === 'outcomes') {
			if (this.#current && !this.#current.isBullet && !isNumbered)
				return this.#criterion('', line.text);
			const n = isNumbered ? line.key : String(this.#outcomes.length + 1);
			if (this.#outcomes.some(({ key }) => key === n)) return;
			return this.#outcome({
				...{ key: n, code: `LO${n}`, text: line.text },
				...{ criteria: [], isBullet: line.is === 'bullet' }
			});
		}
		if (this.#section === null && this.#current) this.#criterion('', line.text);
	}

	#criterion(code: string, text: string): void {
		const item = { code, text };
		const list = this.#current ? this.#current.criteria : this.#loose;
		list.push(item);
		this.#last = item;
	}

	/** A line without a mark goes on with the one before, or is the title of an outcome that has none yet. */
	#goOn(text: string): void {
		const last = this.#last;
		if (!last) return;
		const isDone = /[.;:!?]$/.test(last.text) && !/^\p{Ll}/u.test(text);
		if (last.text && isDone) this.#last = null;
		else last.text = `${last.text} ${text}`.trim();
	}

	/** All that was found, criteria under their outcomes. */
	done(): readonly RoughOutcome[] {
		if (this.#outcomes.length === 0) return byConcern(this.#loose);
		const isPairs =
			this.#loose.length === this.#outcomes.length &&
			this.#outcomes.every(({ criteria }) => criteria.length === 0);
		for (const [at, item] of this.#loose.entries()) {
			const home = isPairs ? this.#outcomes[at] : nearest(item.text, this.#outcomes);
			home?.criteria.push(item);
		}
		return this.#outcomes.map(({ code, text, criteria }) => ({
			code,
			title: text,
			criteria: criteria.length > 0 ? criteria : [{ code, text }]
		}));
	}
}

/** The outcome whose words a criterion shares most; the first where none does. */
function nearest(text: string, outcomes: readonly Found[]): Found | undefined {
	const words = wordsIn(text);
	const concern = guessConcern(text);
	const score = (one: Found): number =>
		[...wordsIn(one.text)].filter((word) => words.has(word)).length +
		(guessConcern(one.text) === concern ? 3 : 0);
	return [...outcomes].sort((a, b) => score(b) - score(a))[0];
}

const wordsIn = (text: string): ReadonlySet<string> =>
	new Set(text.toLowerCase().match(/\p{L}{5,}/gu));

/** A page that lists criteria alone: what they are about makes the outcomes. */
function byConcern(items: readonly Item[]): readonly RoughOutcome[] {
	const groups = new Map<keyof typeof concernNames, Item[]>();
	for (const item of items) {
		const concern = guessConcern(item.text);
		groups.set(concern, [...(groups.get(concern) ?? []), item]);
	}
	// codes follow the page, not the groups
	const codeOf = (item: Item): string => item.code || `AC${items.indexOf(item) + 1}`;
	return [...groups].map(([concern, criteria], at) => ({
		code: `LO${at + 1}`,
		title: concernNames[concern],
		concern,
		criteria: criteria.map((item) => ({ code: codeOf(item), text: item.text }))
	}));
}

const qualification =
	/\b(level \d|BTEC|diploma|certificate|T level|NVQ|foundation degree|degree|award)\b/i;

/** What the unit and its qualification are called, as far as the page says. */
function namesIn(lines: readonly PastedLine[]): { title: string; programme: string } {
	const texts = lines.flatMap((line) => (line.is === 'text' ? [line.text] : []));
	const names = texts.filter(
		(text) => text.length <= 120 && !/[.!?…,]$/.test(text) && text.length > 6
	);
	const unit = names.find((text) => /^unit\s+\w+\s*[:.–—-]?\s+\S/i.test(text));
	const programme = names.find((text) => qualification.test(text) && text !== unit) ?? '';
	const found = unit ?? names.find((text) => text !== programme && text.includes(' ')) ?? '';
	// a page may run its heading into what stands beside it, and have it alone further down
	const title =
		shortest(names.filter((text) => text.length > 15 && found.startsWith(text))) ?? found;
	return { title: title.replace(/^unit\s+\w+\s*[:.–—-]?\s+(?=\S)/i, '') || title, programme };
}

const shortest = (texts: readonly string[]): string | undefined =>
	[...texts].sort((a, b) => a.length - b.length)[0];
