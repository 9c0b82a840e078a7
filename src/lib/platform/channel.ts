/** Talks to the other tabs of one journal. Carries ids and revs, never words. */
export class TabChannel<Message> {
	readonly #channel: BroadcastChannel;
	#isClosed = false;

	/** `onmessage` hears what other tabs say, never one's own. */
	constructor(name: string, onmessage: (message: Message) => void) {
		this.#channel = new BroadcastChannel(name);
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => onmessage(data);
	}

	/** Tells the other tabs; nobody once it is closed, so that a late save stays a save. */
	tell(message: Message): void {
		if (!this.#isClosed) this.#channel.postMessage(message);
	}

	/** Stops listening. */
	close(): void {
		this.#isClosed = true;
		this.#channel.close();
	}
}
