import { forgetSentinel } from '$lib/storage/sentinel';
import type { Place } from '$lib/storage/place';
import { dropDatabase, openSafety, surveySafety } from '$lib/storage/rescue';
import { saveRecords } from './aside-file';
import { startSafety } from './start-safety';

/** What can be done for a journal that did not open. */
export type RescueState =
	| { readonly is: 'looking' }
	/** The safety copy holds so many items. */
	| { readonly is: 'can-restore'; readonly records: number }
	| { readonly is: 'nothing' }
	| { readonly is: 'busy' }
	/** Another window holds the database. */
	| { readonly is: 'blocked' };

/** Looks after a journal that did not open: nothing is deleted that the safety copy does not have. */
export class Rescue {
	readonly #place: Place;
	#state = $state.raw<RescueState>({ is: 'looking' });

	constructor(place: Place) {
		this.#place = place;
	}

	get state(): RescueState {
		return this.#state;
	}

	/** Looks for the safety copy. Never rejects. */
	async look(): Promise<void> {
		const found = await surveySafety(this.#place, startSafety);
		this.#state =
			found && found.records > 0
				? { is: 'can-restore', records: found.records }
				: { is: 'nothing' };
	}

	/** Puts the safety copy in the place of the database that does not open; the page is then to be loaded again. */
	async restore(): Promise<boolean> {
		const before = this.#state;
		if (before.is !== 'can-restore' && before.is !== 'blocked') return false;
		this.#state = { is: 'busy' };
		const isGone = await dropDatabase(this.#place);
		if (!isGone) this.#state = { is: 'blocked' };
		return isGone;
	}

	/** Saves all that the safety copy holds as a file that anyone can read. Gives whether that could be done. */
	async export(): Promise<boolean> {
		try {
			saveRecords('as found', await openSafety(this.#place, startSafety));
			return true;
		} catch {
			return false; // locked, or it does not read: said on the screen
		}
	}

	/** She begins anew where a journal was lost. */
	startAnew(): void {
		forgetSentinel(this.#place);
	}
}
