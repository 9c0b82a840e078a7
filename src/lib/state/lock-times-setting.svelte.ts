import type { LockTimes } from '$lib/domain/auto-lock';
import { chooseTimes } from '$lib/platform/lock-times';
import { lockTimes } from './lock-times';

/** When the lock closes by itself on this device. */
export class LockTimesSetting {
	#times: LockTimes = $state.raw(lockTimes());

	get times(): LockTimes {
		return this.#times;
	}

	choose(times: LockTimes): void {
		chooseTimes(times);
		this.#times = times;
	}
}
