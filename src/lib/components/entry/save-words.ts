import { dayOf, sayShortDay, sayTime } from '$lib/domain/days';
import type { SaveState } from '$lib/state/save-state';

const oneCopy = ', one copy';
const copies = (state: SaveState & { is: 'saved' }): string => (state.copies === 1 ? oneCopy : '');

/** Where the words are, as the top of the editor says it. Begins with "Saved", "Saving" or "Not saved". */
export function saveWords(state: SaveState, now: Date): string {
	switch (state.is) {
		case 'untouched':
			return 'Saving starts with your first word';
		case 'saving':
			return 'Saving';
		case 'saved': {
			const day = dayOf(new Date(state.at));
			const when = day === dayOf(now) ? '' : `, ${sayShortDay(day)},`;
			return `Saved ${sayTime(state.at)}${when} on this device${copies(state)}`;
		}
		case 'failed':
			return `Not saved: ${state.why}`;
	}
}

/**
 * What a screen reader hears: only when the kind of state changes, so not at every pause in the typing.
 * `before` is what it heard last; the same words again mean silence.
 */
export function spokenWords(before: string, state: SaveState): string {
	switch (state.is) {
		case 'untouched':
		case 'saving':
			return before;
		case 'saved': {
			if (before.startsWith('Not saved')) return `Saved again on this device${copies(state)}`;
			const isNews = before === '' || before.endsWith(oneCopy) !== (state.copies === 1);
			return isNews ? `Saved on this device${copies(state)}` : before;
		}
		case 'failed':
			return `Not saved: ${state.why}`;
	}
}
