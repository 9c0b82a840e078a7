import { instant } from '$lib/domain/days';
import { plainly, type SaveState } from './save-state';

/** Quiet time after the last key before a save, in ms. */
const debounce = 350;
/** The longest a word waits while she types without a pause, in ms. */
const longest = 1500;
/** How long after a failed save the next try comes by itself, in ms. */
const tryAgain = 5_000;

/** Decides when to save and says truly whether it is: soon after the last key, and often while she types. */
export class Saver {
	readonly #save: () => Promise<1 | 2>;
	#state: SaveState = $state.raw({ is: 'untouched' });
	/** When the first unsaved change was made; 0 when all is saved. */
	#dirtySince = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<void> | null = null;
	#isStopped = false;

	/** `save` writes what stands now, all of it, and gives in how many copies; it rejects when it could not. */
	constructor(save: () => Promise<1 | 2>, state: SaveState = { is: 'untouched' }) {
		this.#save = save;
		this.#state = state;
	}

	get state(): SaveState {
		return this.#state;
	}

	/** Something changed: it is saved in a moment. */
	touch(): void {
		if (this.#state.is !== 'failed') this.#state = { is: 'saving' };
		const now = Date.now();
		this.#dirtySince ||= now;
		clearTimeout(this.#timer);
		const wait = Math.max(0, Math.min(debounce, this.#dirtySince + longest - now));
		this.#timer = setTimeout(() => void this.flush(), wait);
	}

	/** Saves what is not saved yet; resolves when it is, or when saving failed and `state` says why. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		while (this.#saving) await this.#saving;
		if (!this.#dirtySince || this.#isStopped) return;
		this.#saving = this.#run();
		await this.#saving;
	}

	/** Tries no more: another saver goes on with what is not saved, or it waits for one. */
	stop(): void {
		this.#isStopped = true;
		clearTimeout(this.#timer);
	}

	async #run(): Promise<void> {
		this.#dirtySince = 0;
		try {
			const copies = await this.#save();
			this.#state = this.#dirtySince ? { is: 'saving' } : { is: 'saved', at: instant(), copies };
		} catch (error) {
			this.#dirtySince ||= Date.now(); // still unsaved: the next key or flush tries again
			this.#state = { is: 'failed', why: plainly(error) };
			if (!this.#isStopped) this.#timer = setTimeout(() => void this.flush(), tryAgain);
		} finally {
			this.#saving = null;
		}
	}
}
