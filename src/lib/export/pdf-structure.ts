import type { Node } from './pdf-boxes';

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Left, top, right and lower edge on the page. */
export type Bounds = readonly [number, number, number, number];

/**
 * The structure tree while a PDF is painted: what is drawn belongs to the element turned to last.
 * Elements join the tree in the order they are first painted, and may go on over several pages.
 */
export class StructureTree {
	readonly #pdf: Pdf;
	readonly #elements = new Map<Node, Element>();
	readonly #roots: Element[] = [];
	#current: Node | 'decoration' | null = null;

	constructor(pdf: Pdf) {
		this.#pdf = pdf;
	}

	/** What is drawn from now on belongs to this element; `null` is decoration. */
	turnTo(node: Node | null, bounds?: Bounds): void {
		if (node === null) return this.decorate('Layout');
		if (this.#current === node) return;
		this.close();
		const element = this.#element(node, bounds);
		element.add(this.#pdf.markStructureContent(node.tag));
		this.#current = node;
	}

	/** What is drawn from now on is decoration, which readers pass over. */
	decorate(type: 'Layout' | 'Pagination'): void {
		if (this.#current === 'decoration') return;
		this.close();
		this.#pdf.markContent('Artifact', { type });
		this.#current = 'decoration';
	}

	/** Nothing is turned to: call it before a page ends. */
	close(): void {
		if (this.#current !== null) this.#pdf.endMarkedContent();
		this.#current = null;
	}

	/** The element of a node that was turned to before; `null` for decoration. */
	elementOf(node: Node | null): Element | null {
		return (node && this.#elements.get(node)) ?? null;
	}

	/** Closes every element; nothing can be added after it. */
	end(): void {
		for (const root of this.#roots) root.end();
	}

	#element(node: Node, bounds?: Bounds): Element {
		const known = this.#elements.get(node);
		if (known) return known;
		const { tag, parent, alt, scope } = node;
		const options = {
			...(alt === undefined ? {} : { alt }),
			...(scope === undefined ? {} : { scope }),
			...(bounds ? { bbox: [...bounds] } : {})
		};
		// PDFKit knows `scope` and `bbox`; its types do not
		const element = this.#pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
		this.#elements.set(node, element);
		if (parent) this.#element(parent).add(element);
		else {
			this.#pdf.addStructure(element);
			this.#roots.push(element);
		}
		return element;
	}
}
