import type { Drawn, Item } from './pdf-boxes';
import type { SetPage } from './pdf-pages';
import { ink, toneInk } from './pdf-style';
import { StructureTree, type Bounds } from './pdf-structure';

type Pdf = PDFKit.PDFDocument;

/** Where each heading is: its page from 0 and its height on it. */
export type Whereabouts = ReadonlyMap<string, { readonly page: number; readonly y: number }>;

/** Paints set pages into a PDF, in reading order, with their structure. */
export class Painter {
	readonly #pdf: Pdf;
	readonly #tree: StructureTree;
	readonly #where: Whereabouts;
	readonly #names: ReadonlyMap<string, string>;

	constructor(pdf: Pdf, where: Whereabouts) {
		this.#pdf = pdf;
		this.#tree = new StructureTree(pdf);
		this.#where = where;
		// Names in the order of their bytes, as readers look them up.
		this.#names = new Map([...where.keys()].map((id, i) => [id, `h${String(i).padStart(6, '0')}`]));
	}

	/** One page: the margin rule, then everything on it in reading order. */
	page({ sheet, items, anchors }: SetPage): void {
		const { width, height } = sheet;
		this.#pdf.addPage({ size: [width, height], margin: 0 });
		this.#tree.decorate('Layout');
		this.#line(sheet.rule, 0, sheet.rule, height, 0.75, ink.rule);
		for (const { id, y } of anchors) {
			const name = this.#names.get(id);
			if (name) this.#pdf.addNamedDestination(name, 'XYZ', 0, Math.max(0, y - 12), null);
		}
		for (const item of items) {
			this.#tree.turnTo(item.node, boundsOf(item));
			this.#item(item);
		}
		this.#tree.close();
	}

	/** Closes the structure tree; nothing can be painted after it. */
	end(): void {
		this.#tree.end();
	}

	#item(item: Item): void {
		const pdf = this.#pdf;
		switch (item.is) {
			case 'words':
				return this.#words(item);
			case 'page-of': {
				const page = this.#where.get(item.target)?.page;
				if (page === undefined) return;
				pdf.font('regular-0', item.size).fillColor(item.colour);
				const label = String(page + 1);
				const x = item.x - pdf.widthOfString(label);
				pdf.text(label, x, item.y, { lineBreak: false, baseline: 'alphabetic' });
				return;
			}
			case 'bar':
				pdf.roundedRect(item.x, item.y, item.width, item.height, item.radius).fill(item.colour);
				return;
			case 'rule':
				return this.#line(item.x, item.y, item.x + item.width, item.y, 0.6, item.colour);
			case 'frame':
				pdf.lineWidth(0.75).roundedRect(item.x, item.y, item.width, item.height, 4);
				pdf.stroke(item.colour);
				return;
			case 'drawing':
				return this.#drawing(item);
			case 'link':
				return this.#link(item);
		}
	}

	#words(item: Extract<Item, { is: 'words' }>): void {
		const pdf = this.#pdf;
		// A screen reader and a copy get what the drawn sign stands for.
		if (item.actual !== undefined) pdf.markContent('Span', { actual: item.actual });
		const inset = item.isBoxed ? item.size * 0.15 : 0;
		pdf.font(item.font, item.size).fillColor(item.colour);
		pdf.text(item.text, item.x + inset, item.y, {
			lineBreak: false,
			baseline: 'alphabetic',
			// PDFKit would measure again; it needs these for links and underlines only
			...{ textWidth: item.width, wordCount: 1 },
			...(item.tight > 0 ? { characterSpacing: -item.tight } : {})
		});
		if (item.isBoxed) {
			const [width, height] = [item.width - item.size * 0.1, item.size * 0.95];
			pdf.lineWidth(0.5).rect(item.x + item.size * 0.05, item.y - item.size * 0.8, width, height);
			pdf.stroke(item.colour);
		}
		if (item.actual !== undefined) pdf.endMarkedContent();
	}

	#link(item: Extract<Item, { is: 'link' }>): void {
		const name = this.#names.get(item.target);
		const structParent = this.#tree.elementOf(item.node);
		if (!name || !structParent) return;
		// PDFKit takes these; its types know neither the parent nor a text that is an object
		const options = { structParent, Contents: new String(item.says) } as object;
		this.#pdf.goTo(item.x, item.y, item.width, item.height, name, options);
	}

	#drawing({ x, y, scale, shapes }: Extract<Item, { is: 'drawing' }>): void {
		this.#pdf.save().translate(x, y).scale(scale);
		for (const shape of shapes) this.#shape(shape);
		this.#pdf.restore();
	}

	#shape(shape: Drawn): void {
		const pdf = this.#pdf;
		const colour = toneInk[shape.tone];
		switch (shape.is) {
			case 'path':
				pdf.lineWidth(shape.width).lineCap(shape.hasRoundCaps ? 'round' : 'butt');
				pdf.path(shape.d).stroke(colour);
				return;
			case 'circle':
				pdf.circle(shape.cx, shape.cy, shape.r);
				if (shape.width === null) pdf.fill(colour);
				else pdf.lineWidth(shape.width).stroke(colour);
				return;
		}
	}

	#line(x1: number, y1: number, x2: number, y2: number, width: number, colour: string): void {
		this.#pdf.lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke(colour);
	}
}

function boundsOf(item: Item): Bounds | undefined {
	if (item.is !== 'drawing') return undefined;
	return [item.x, item.y, item.x + item.width, item.y + item.height];
}
