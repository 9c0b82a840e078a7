import { fits, isGapWord, type Node, type OneWord, type Sequence } from './patterns';
import type { Word } from './words';

/**
 * All patterns of all cues as one machine that reads a word once for all of them. Its states are made when
 * a text first leads there and kept, so that reading costs a few look-ups a word, however many patterns
 * there are.
 */
export class Automaton {
	readonly #states: State[] = [];
	readonly #start: number[] = [];
	readonly #made = new Map<string, Step>();
	#first: Step | null = null;
	#count = 0;

	/** Adds one pattern; `cue` is what is reported when it matches. */
	add(sequence: Sequence, cue: number): void {
		const accept = this.#state();
		accept.cue = cue;
		this.#start.push(this.#build(sequence, accept.id, true));
	}

	/**
	 * The cues that match from `from` on, each with the end of its longest match. A match reaches over a
	 * comma, but not over a stop.
	 */
	matchesAt(words: readonly Word[], from: number): ReadonlyMap<number, number> | null {
		let found: Map<number, number> | null = null;
		let step = this.#from();
		for (let at = from; at < words.length; at++) {
			const word = words[at];
			if (!word || (at > from && word.before === 'stop')) break;
			const next = this.#next(step, word, at > from && word.before === 'comma');
			if (!next) break;
			for (const cue of next.cues) (found ??= new Map()).set(cue, at + 1);
			step = next;
		}
		return found;
	}

	#from(): Step {
		return (this.#first ??= this.#step(new Set(this.#start)));
	}

	#next(step: Step, word: Word, isAfterComma: boolean): Step | null {
		const key = isAfterComma ? `${word.key},` : word.key;
		const known = step.next.get(key);
		if (known !== undefined) return known;
		const to = new Set<number>();
		for (const [place, targets] of step.places)
			if (fits(place, word)) for (const target of targets) to.add(target);
		if (!isAfterComma && isGapWord(word)) for (const target of step.gaps) to.add(target);
		const next = to.size > 0 ? this.#step(to) : null;
		if (++this.#count > mostKept) this.#forget();
		step.next.set(key, next);
		return next;
	}

	/** Everything it knows about texts, but not about patterns. */
	#forget(): void {
		for (const step of this.#made.values()) step.next.clear();
		this.#made.clear();
		this.#first = null;
		this.#count = 0;
	}

	#step(from: ReadonlySet<number>): Step {
		const all = new Set<number>();
		for (const id of from) this.#reach(id, all);
		const key = [...all].sort((a, b) => a - b).join();
		const known = this.#made.get(key);
		if (known) return known;
		const places = new Map<OneWord, number[]>();
		const gaps: number[] = [];
		const cues = new Set<number>();
		for (const id of all) {
			const { word, gap, to, cue } = this.#states[id] ?? none;
			if (cue !== null) cues.add(cue);
			if (gap !== null) gaps.push(gap);
			if (!word) continue;
			const targets = places.get(word);
			if (targets) targets.push(to);
			else places.set(word, [to]);
		}
		const step = { places, gaps, cues: [...cues], next: new Map<string, Step | null>() };
		this.#made.set(key, step);
		return step;
	}

	#reach(id: number, all: Set<number>): void {
		const open = [id];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (all.has(next)) continue;
			all.add(next);
			for (const one of this.#states[next]?.free ?? []) open.push(one);
		}
	}

	/** The state from which `sequence` leads to `to`. */
	#build(sequence: Sequence, to: number, isStart: boolean): number {
		let target = to;
		for (let at = sequence.length - 1; at >= 0; at--) {
			const node = sequence[at];
			if (node) target = this.#buildNode(node, target, isStart && at === 0);
		}
		return target;
	}

	#buildNode(node: Node, to: number, isStart: boolean): number {
		const state = this.#state();
		if (node.is === 'word') {
			state.word = node.word;
			state.to = to;
		} else if (node.is === 'choice') {
			for (const one of node.of) state.free.push(this.#build(one, to, isStart));
			if (node.optional) state.free.push(to);
		} else {
			let last = to;
			for (let more = 0; more < node.most; more++) {
				const gap = this.#state();
				gap.gap = last;
				gap.free.push(to);
				last = gap.id;
			}
			state.free.push(last);
		}
		return state.id;
	}

	#state(): State {
		const state: State = {
			id: this.#states.length,
			word: null,
			to: 0,
			gap: null,
			cue: null,
			free: []
		};
		this.#states.push(state);
		return state;
	}
}

/** So many transitions are kept before all are forgotten: a few megabytes. */
const mostKept = 60_000;

interface State {
	readonly id: number;
	word: OneWord | null;
	to: number;
	gap: number | null;
	cue: number | null;
	/** States one is in too, without a word. */
	readonly free: number[];
}
const none: State = { id: -1, word: null, to: 0, gap: null, cue: null, free: [] };

/** All states one can be in after some words, and where each next word leads; `null` is a dead end. */
interface Step {
	readonly places: ReadonlyMap<OneWord, readonly number[]>;
	readonly gaps: readonly number[];
	readonly cues: readonly number[];
	readonly next: Map<string, Step | null>;
}
