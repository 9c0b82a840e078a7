import { countTypes } from './exit-notes';
import type { Journal } from './journal.svelte';
import { PackDesk } from './pack-desk.svelte';
import { PackMaker } from './pack-maker.svelte';
import type { FormatCard, FoundWords, PackCheck, PackChoices, PackFormat } from './pack-view';

/** Where the press of "Make the file" waits: for the check to be through, or for her answer to it. */
export type Gate = 'waiting' | 'found' | 'unread' | null;

/** A pack being handed in: put together, checked, written, saved. */
export class HandIn {
	/** What is in the pack. */
	readonly desk: PackDesk;
	/** The file it becomes. */
	readonly maker: PackMaker;
	/** The ways to hand it in. Rejects when that part of the app could not be loaded. */
	readonly formats: Promise<readonly FormatCard[]> = import('$lib/export/pack-formats').then(
		({ packFormats }) => packFormats.map(({ id, label, small }) => ({ id, label, small }))
	);
	#format: PackFormat = $state('docx');
	#wantsFile = $state(false);
	/** The list she said she has read, as one text: another list is unread again. */
	#readList: string | null = $state(null);

	/** Call `desk.follow` in an effect, and `close` when the screen goes. */
	constructor(journal: Journal) {
		this.desk = new PackDesk(journal, {
			onchecked: () => {
				if (this.#wantsFile) this.make();
			},
			onfailed: () => (this.#wantsFile = false)
		});
		this.maker = new PackMaker(journal);
	}

	get format(): PackFormat {
		return this.#format;
	}
	set format(format: PackFormat) {
		this.#format = format;
	}

	/** What names somebody, as far as rules can tell. */
	get identifiers(): readonly FoundWords[] {
		return (this.desk.check?.found ?? []).filter(({ severity }) => severity !== 'think');
	}

	/** What could single somebody out. */
	get hints(): readonly FoundWords[] {
		return (this.desk.check?.found ?? []).filter(({ severity }) => severity === 'think');
	}

	/** She has read the list as it is now; an empty list needs no reading. */
	get hasRead(): boolean {
		const list = this.desk.check?.readOnce;
		return list !== undefined && (list.length === 0 || this.#readList === keyOf(list));
	}

	/** What stands between her press and the file; `null` when nothing does, or she has not pressed. */
	get gate(): Gate {
		if (!this.#wantsFile) return null;
		if (!this.desk.check) return 'waiting';
		return this.identifiers.length > 0 ? 'found' : 'unread';
	}

	/** Changes what is in the pack: the list is to be read again. */
	choose(choices: Partial<PackChoices>): void {
		this.desk.choose(choices);
		this.#readList = null;
	}

	/** She has read the list, or takes that back. */
	setRead(isRead: boolean): void {
		this.#readList = isRead && this.desk.check ? keyOf(this.desk.check.readOnce) : null;
	}

	/** She pressed the button: the file is made at once, or `gate` says what comes first. */
	make(): void {
		this.#wantsFile = true;
		if (this.desk.problem) this.desk.follow();
		if (this.desk.check && this.identifiers.length === 0 && this.hasRead) this.goOn('');
	}

	/** She goes on; `reason` says why where identifiers were found, and is kept with what was found. */
	goOn(reason: string): void {
		const { pack, check } = this.desk;
		this.#wantsFile = false;
		if (!pack || !check) return;
		const found = countTypes(check.found);
		void this.maker.make(pack.doc, this.#format, { found, reason });
	}

	/** Back to the screen; whatever was being made is dropped. */
	cancel(): void {
		this.#wantsFile = false;
		this.maker.cancel();
	}

	/** Ends all work. */
	close(): void {
		this.desk.close();
		this.maker.cancel();
	}
}

const keyOf = (list: PackCheck['readOnce']): string =>
	list.map(({ text, times }) => `${text} ${times}`).join('\n');
