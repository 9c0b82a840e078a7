import { hiddenChoices, idleChoices, usualTimes, type LockTimes } from '$lib/domain/auto-lock';
import { chosenTimes } from '$lib/platform/lock-times';

/** When the lock closes by itself on this device: what she chose, else the usual. */
export function lockTimes(): LockTimes {
	const { idle, hidden } = chosenTimes();
	return {
		idle: idleChoices.find((choice) => choice === idle) ?? usualTimes.idle,
		hidden: hiddenChoices.find((choice) => choice === hidden) ?? usualTimes.hidden
	};
}
