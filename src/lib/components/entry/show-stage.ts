/** From this width on all stages stand below one another (DESIGN §6). */
export const isWide = (): boolean => matchMedia('(min-width: 56.25rem)').matches;

/** Puts a stage before her and the focus on its heading: a leaf of its own on a phone, further down on a desktop. */
export function showStage(editor: HTMLElement, stage: number): void {
	if (isWide()) {
		const heading = editor.querySelector<HTMLElement>(`[data-stage="${stage}"] h2`);
		heading?.focus({ preventScroll: true });
		heading?.parentElement?.scrollIntoView();
	} else {
		editor.querySelector('h1')?.focus({ preventScroll: true });
		scrollTo(0, 0);
	}
}

/** The stage that holds an element, or `null`. */
export function stageOf(target: EventTarget | null): number | null {
	const stage = target instanceof Element ? target.closest<HTMLElement>('[data-stage]') : null;
	return stage ? Number(stage.dataset.stage) : null;
}

/** Puts the caret behind the last word of an answer. */
export function writeOn(editor: HTMLElement, question: string): void {
	const field = editor.querySelector<HTMLTextAreaElement>(
		`textarea[data-question="${CSS.escape(question)}"]`
	);
	field?.focus();
	field?.setSelectionRange(field.value.length, field.value.length);
}
