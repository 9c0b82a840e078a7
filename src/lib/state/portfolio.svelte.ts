import type { PortfolioFinding } from '$lib/coach/portfolio';
import { textOf, type Entry } from '$lib/domain/entry';
import { findCriterion, type Outcome, type OutcomeSet } from '$lib/domain/outcomes';
import type { Concern } from '$lib/domain/template';
import { startWorker } from '$lib/platform/worker-url';
import type { Journal } from './journal.svelte';
import type { PortfolioAnswer, PortfolioAsk } from './portfolio-messages';
import workerUrl from './portfolio.worker?worker&url';

/** How many entries are read at once, so that a key press never waits long. */
const batch = 40;

/** What the entries of each outcome of a unit lack together, read in a worker. */
export class Portfolio {
	readonly #journal: Journal;
	#worker: Worker | null = null;
	#turn = 0;
	#lacks: PortfolioAnswer = $state.raw({});

	/** Call `look` when the unit or its entries change, and `close` at the end. */
	constructor(journal: Journal) {
		this.#journal = journal;
	}

	/** What is not in the entries of this outcome yet, as far as rules can tell. */
	lacking({ concern }: Outcome): readonly PortfolioFinding[] {
		return this.#lacks[concern] ?? [];
	}

	/** Reads the entries tagged to the unit. Rejects as storage does. */
	async look(set: OutcomeSet): Promise<void> {
		const turn = ++this.#turn;
		const heads = this.#journal.heads.filter(
			(head) => !head.practice && head.tags.some((tag) => tag.set === set.id)
		);
		const ids = heads.map(({ id }) => id);
		const texts: PortfolioAsk['texts'][number][] = [];
		for (let at = 0; at < ids.length; at += batch) {
			const entries = await this.#journal.entries(ids.slice(at, at + batch));
			if (turn !== this.#turn) return;
			texts.push(
				...entries.map((entry) => ({ text: allWords(entry), concerns: concernsOf(entry, set) }))
			);
			await new Promise((resolve) => setTimeout(resolve)); // a key press goes first
		}
		const concerns = [...new Set(set.outcomes.map(({ concern }) => concern))];
		this.#worker ??= this.#start();
		const ask: PortfolioAsk = { texts, concerns };
		this.#worker.postMessage(ask);
	}

	/** Ends the worker. */
	close(): void {
		this.#turn++;
		this.#worker?.terminate();
		this.#worker = null;
	}

	#start(): Worker {
		const worker = startWorker(workerUrl);
		worker.onmessage = ({ data }: MessageEvent<PortfolioAnswer>) => (this.#lacks = data);
		// nothing is said then; what she tagged stands on the screen all the same
		worker.onerror = () => this.close();
		return worker;
	}
}

const allWords = (entry: Entry): string =>
	entry.asked.map(({ question }) => textOf(entry, question.id)).join('\n\n');

function concernsOf(entry: Entry, set: OutcomeSet): readonly Concern[] {
	const standing = entry.highlights.filter((one) => !one.gone);
	return [...entry.tags, ...standing].flatMap(
		(ref) => findCriterion(set, ref)?.outcome.concern ?? []
	);
}
