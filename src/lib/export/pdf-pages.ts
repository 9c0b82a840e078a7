import type { Anchor, Box, Item } from './pdf-boxes';
import type { Sheet } from './pdf-style';

/** An item where it stands on its page. */
export interface SetPage {
	readonly sheet: Sheet;
	readonly items: Item[];
	readonly anchors: (Anchor & { readonly y: number })[];
}

/** Lays boxes on pages, in order. A box that is to stay with the next goes to a new page with it. */
export class Pages {
	readonly pages: SetPage[] = [];
	#y = 0;

	/** Begins a page and lays the boxes of a section on it and on as many more as they need. */
	lay(sheet: Sheet, boxes: readonly Box[]): void {
		this.#turn(sheet);
		let from = 0;
		while (from < boxes.length) {
			let to = from + 1;
			while (to < boxes.length && boxes[to - 1]?.keep) to++;
			const group = boxes.slice(from, to);
			const height = group.reduce((sum, box) => sum + box.before + box.height, 0);
			const isFirst = this.#y === sheet.top;
			// A group taller than what is left goes over whole, if a page can hold it at all.
			if (!isFirst && this.#y + height > sheet.bottom && height <= sheet.bottom - sheet.top)
				this.#turn(sheet);
			for (const box of group) this.#put(sheet, box);
			from = to;
		}
	}

	#put(sheet: Sheet, box: Box): void {
		const isFirst = this.#y === sheet.top;
		if (!isFirst && this.#y + box.before + box.height > sheet.bottom) this.#turn(sheet);
		if (this.#y === sheet.top && box.again) this.#add(box.again);
		if (this.#y > sheet.top) this.#y += box.before;
		this.#add(box);
	}

	#add(box: Box): void {
		const page = this.pages.at(-1);
		if (!page) return;
		for (const item of box.items) page.items.push({ ...item, y: item.y + this.#y });
		if (box.anchor) page.anchors.push({ ...box.anchor, y: this.#y });
		this.#y += box.height;
	}

	#turn(sheet: Sheet): void {
		this.pages.push({ sheet, items: [], anchors: [] });
		this.#y = sheet.top;
	}
}
