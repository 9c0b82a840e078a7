/** Does one thing at a time: each begins when the one before has settled, well or badly. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();

	/** Does `deed` when its turn comes; gives what it gives, rejects as it does. */
	do<T>(deed: () => Promise<T>): Promise<T> {
		const done = this.#last.then(deed, deed);
		this.#last = done;
		return done;
	}

	/** Resolves when all that was asked for until now has settled. */
	async settled(): Promise<void> {
		await Promise.allSettled([this.#last]);
	}
}
