import type { Shape } from '$lib/domain/ring';
import type { Primitive } from './document';

/** A ring's shapes as the writers' primitives; `size` is the width it was drawn for, in its own units. */
export function primitives(shapes: readonly Shape[], size: number): readonly Primitive[] {
	const hasRoundCaps = size >= 32; // below that the ring leaves no room for them
	return shapes.map((shape): Primitive => {
		if (shape.is === 'dot') {
			const { cx, cy, r } = shape;
			return { is: 'circle', cx, cy, r, tone: 'edge', width: null };
		}
		const { d, width, look } = shape;
		const tone = look === 'empty' || look === 'trough' ? 'edge' : look === 'bed' ? 'paper' : 'ink';
		return { is: 'path', d, width, tone, hasRoundCaps };
	});
}
