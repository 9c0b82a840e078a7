import type { PortfolioFinding, PortfolioText } from '$lib/coach/portfolio';
import { answersAsText, type Entry } from '$lib/domain/entry';
import { findCriterion, type Outcome, type OutcomeSet } from '$lib/domain/outcomes';
import type { Concern } from '$lib/domain/template';
import { AcrossEntries, readInTurn } from './across-entries';
import type { Journal } from './journal.svelte';
import type { Lacks } from './portfolio-messages';

/** What the entries of each outcome of a unit lack together, read in a worker. */
export class Portfolio {
	readonly #journal: Journal;
	readonly #across = new AcrossEntries();
	#turn = 0;
	#lacks: Lacks = $state.raw({});

	/** Call `look` when the unit or its entries change, and `close` at the end. */
	constructor(journal: Journal) {
		this.#journal = journal;
	}

	/** What is not in the entries of this outcome yet, as far as rules can tell. */
	lacking({ concern }: Outcome): readonly PortfolioFinding[] {
		return this.#lacks[concern] ?? [];
	}

	/**
	 * Reads the entries tagged to the unit. Rejects as storage does, and when the reader cannot be loaded: nothing
	 * is said then, and what she tagged stands on the screen all the same.
	 */
	async look(set: OutcomeSet): Promise<void> {
		const turn = ++this.#turn;
		const heads = this.#journal.heads.filter(
			(head) => !head.practice && head.tags.some((tag) => tag.set === set.id)
		);
		const texts: PortfolioText[] = [];
		const ids = heads.map(({ id }) => id);
		const isRead = await readInTurn(this.#journal, ids, (entries) => {
			for (const entry of entries)
				texts.push({ text: answersAsText(entry), concerns: concernsOf(entry, set) });
			return turn === this.#turn;
		});
		if (!isRead) return;
		const concerns = [...new Set(set.outcomes.map(({ concern }) => concern))];
		const lacks = await this.#across.ask('lacks', { texts, concerns });
		if (turn === this.#turn) this.#lacks = lacks;
	}

	/** Ends the worker. */
	close(): void {
		this.#turn++;
		this.#across.close();
	}
}

function concernsOf(entry: Entry, set: OutcomeSet): readonly Concern[] {
	const standing = entry.highlights.filter((one) => !one.gone);
	return [...entry.tags, ...standing].flatMap(
		(ref) => findCriterion(set, ref)?.outcome.concern ?? []
	);
}
