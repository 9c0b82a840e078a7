/** How it lies: over all, also over what the browser itself puts on top. Set by script, so no style sheet has to be there first. */
const style: Readonly<Record<string, string>> = {
	position: 'fixed',
	inset: '0',
	width: '100vw',
	height: '100lvh',
	'max-width': 'none',
	'max-height': 'none',
	margin: '0',
	padding: '0',
	border: '0',
	'z-index': '2147483647',
	background: 'var(--cover, #5b2250)',
	'forced-color-adjust': 'none'
};

/** An empty, opaque sheet over the whole window, so that nothing is read over her shoulder or in a list of apps. */
export class Cover {
	#sheet: HTMLElement | null = null;

	get isDrawn(): boolean {
		return this.#sheet !== null;
	}

	/** Draws it, at once; the caret and the focus stay where they are. */
	draw(): void {
		if (this.#sheet) return;
		const sheet = document.createElement('div');
		sheet.dataset['cover'] = '';
		for (const [name, value] of Object.entries(style)) sheet.style.setProperty(name, value);
		document.body.append(sheet);
		// a popover lies above open dialogs; browsers without them have no menu that lies higher than this does
		if (typeof sheet.showPopover === 'function') {
			sheet.popover = 'manual';
			sheet.showPopover();
		}
		this.#sheet = sheet;
	}

	/** Takes it away. */
	lift(): void {
		this.#sheet?.remove();
		this.#sheet = null;
	}
}
