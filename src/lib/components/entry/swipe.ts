import type { Attachment } from 'svelte/attachments';

/** Where and when a finger touched the screen, in CSS pixels and ms. */
export interface Touch {
	readonly x: number;
	readonly y: number;
	readonly at: number;
}

/** The way a finger went: 1 forward (leftwards), -1 back, or `null` when it was no quick sideways stroke. */
export function swipeWay(from: Touch, to: Touch): 1 | -1 | null {
	const [across, along] = [to.x - from.x, to.y - from.y];
	if (Math.abs(across) < 56 || Math.abs(across) < 2 * Math.abs(along)) return null;
	if (to.at - from.at > 700) return null;
	return across < 0 ? 1 : -1;
}

/** Listens for sideways strokes of one finger. Selecting words, a pen and a mouse are left alone. */
export function swipe(onswipe: (way: 1 | -1) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: (Touch & { readonly id: number }) | null = null;
		const down = (event: PointerEvent): void => {
			from = null;
			if (event.pointerType !== 'touch' || !event.isPrimary || isOwn(event.target)) return;
			from = { ...touchOf(event), id: event.pointerId };
		};
		const up = (event: PointerEvent): void => {
			const way = from?.id === event.pointerId ? swipeWay(from, touchOf(event)) : null;
			from = null;
			if (way && !isSelecting()) onswipe(way);
		};
		const cancel = (): void => void (from = null);
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}

const touchOf = (event: PointerEvent): Touch => ({
	x: event.clientX,
	y: event.clientY,
	at: event.timeStamp
});

/** Controls that are themselves moved sideways. */
function isOwn(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, select, dialog, .scroll') !== null;
}

/** Whether words are selected, in a field or on the page. */
function isSelecting(): boolean {
	const field = document.activeElement;
	if (field instanceof HTMLTextAreaElement) return field.selectionStart !== field.selectionEnd;
	return document.getSelection()?.isCollapsed === false;
}
