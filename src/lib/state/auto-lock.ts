import { mustLock, untilLock, type LockTimes, type Presence } from '$lib/domain/auto-lock';
import { Cover } from '$lib/platform/cover';
import { isAway, watchPresence } from '$lib/platform/presence';
import { lockTimes } from './lock-times';

/** How often other windows are told that she is there, in ms. */
const tellEvery = 5_000;

/** What an automatic lock does. */
export interface AutoLockEvents {
	/** It is time: she was away, or gone from here alone. */
	onlock(why: 'idle' | 'hidden'): void;
	/** She is there; for the other windows. */
	onactive(): void;
}

/** Covers the journal whenever it is out of sight, and says when it is to be locked. */
export class AutoLock {
	readonly #cover = new Cover();
	readonly #events: AutoLockEvents;
	#presence: Presence;
	/** Read once: a key press must not wait for storage. */
	#times: LockTimes = lockTimes();
	#told = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #stop: () => void;

	/** Watches until `end`. */
	constructor(events: AutoLockEvents) {
		this.#events = events;
		const now = Date.now();
		this.#presence = { active: now, hiddenSince: isAway() ? now : null, latest: now };
		this.#stop = watchPresence({
			onaway: () => this.#away(),
			onback: () => this.#back(),
			onactive: () => this.#touched()
		});
		if (isAway()) this.#cover.draw();
		this.#schedule();
	}

	/** Times were changed, or another window said that she is there. */
	seen(): void {
		this.#times = lockTimes();
		this.#note({ active: Date.now() });
		this.#schedule();
	}

	/** Stops watching, because the journal is being locked; it is covered until `lift`. */
	end(): void {
		clearTimeout(this.#timer);
		this.#stop();
		this.#cover.draw();
	}

	/** Takes the cover away: there is nothing of hers below it any more. */
	lift(): void {
		this.#cover.lift();
	}

	#touched(): void {
		const now = Date.now();
		// a touch must not make good what was due before it
		if (this.#judge(now)) return;
		this.#note({ active: now });
		if (Math.abs(now - this.#told) < tellEvery) return;
		this.#told = now;
		this.#events.onactive();
	}

	#away(): void {
		this.#cover.draw();
		this.#note({ hiddenSince: this.#presence.hiddenSince ?? Date.now() });
		this.#schedule();
	}

	#back(): void {
		if (this.#judge(Date.now())) return;
		this.#note({ hiddenSince: null, active: Date.now() });
		this.#cover.lift();
		this.#schedule();
	}

	#note(seen: Partial<Presence>): void {
		const latest = Math.max(this.#presence.latest, Date.now());
		this.#presence = { ...this.#presence, latest, ...seen };
	}

	/** Whether it was time: then it is said, once, under the cover. */
	#judge(now: number): boolean {
		if (!mustLock(this.#presence, now, this.#times)) return false;
		this.end();
		const isIdle = now - this.#presence.active >= this.#times.idle * 60_000;
		this.#events.onlock(isIdle ? 'idle' : 'hidden');
		return true;
	}

	/** Timers may sleep longer than they were told: the wall clock judges when they wake. */
	#schedule(): void {
		clearTimeout(this.#timer);
		const wait = untilLock(this.#presence, Date.now(), this.#times);
		this.#timer = setTimeout(() => {
			if (!this.#judge(Date.now())) this.#schedule();
		}, wait + 50);
	}
}
