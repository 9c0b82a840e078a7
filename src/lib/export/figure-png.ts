import type { Figure, Primitive } from './document';
import { toneInk } from './pdf-style';

/** A figure as a picture, drawn at three times its size so that it prints sharp. */
export interface Picture {
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const sharpness = 3;

/** Figures as PNG pictures. Empty where the browser has no canvas for workers. */
export async function picturesOf(
	figures: readonly Figure[]
): Promise<ReadonlyMap<Figure, Picture>> {
	const pictures = new Map<Figure, Picture>();
	if (typeof OffscreenCanvas === 'undefined') return pictures;
	for (const figure of figures) {
		const canvas = new OffscreenCanvas(figure.width * sharpness, figure.height * sharpness);
		const pen = canvas.getContext('2d');
		if (!pen) continue;
		pen.scale(sharpness, sharpness);
		for (const shape of figure.shapes) draw(pen, shape);
		const blob = await canvas.convertToBlob({ type: 'image/png' });
		pictures.set(figure, { bytes: new Uint8Array(await blob.arrayBuffer()) });
	}
	return pictures;
}

function draw(pen: OffscreenCanvasRenderingContext2D, shape: Primitive): void {
	const colour = toneInk[shape.tone];
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	switch (shape.is) {
		case 'path':
			pen.lineWidth = shape.width;
			pen.lineCap = shape.hasRoundCaps ? 'round' : 'butt';
			pen.stroke(new Path2D(shape.d));
			return;
		case 'circle':
			pen.beginPath();
			pen.arc(shape.cx, shape.cy, shape.r, 0, Math.PI * 2);
			if (shape.width === null) return pen.fill();
			pen.lineWidth = shape.width;
			return pen.stroke();
		case 'text':
			pen.font = `${shape.size}px Arial, Helvetica, sans-serif`;
			pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
			pen.fillText(shape.text, shape.x, shape.y);
	}
}
