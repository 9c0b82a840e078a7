import BookMarked from '@lucide/svelte/icons/book-marked';
import BookOpen from '@lucide/svelte/icons/book-open';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Highlighter from '@lucide/svelte/icons/highlighter';
import Pencil from '@lucide/svelte/icons/pencil';
import TagIcon from '@lucide/svelte/icons/tag';
import Trash from '@lucide/svelte/icons/trash-2';
import type { Entry } from '$lib/domain/entry';
import type { MenuItem } from '$lib/ui/Menu.svelte';
import type { OpenDialog } from './EditorDialogs.svelte';

interface Deeds {
	onopen(dialog: OpenDialog): void;
	ondone(done: boolean): void;
	onlookback(): void;
	onthrowaway(): void;
}

/** The lines of the editor's menu. What is not begun yet can be neither finished nor thrown away. */
export function editorMenu(entry: Entry, isBegun: boolean, deeds: Deeds): readonly MenuItem[] {
	const line = (label: string, icon: typeof Pencil, onchoose: () => void): MenuItem => ({
		is: 'deed',
		label,
		icon,
		onchoose
	});
	const always = [
		line('Details', Pencil, () => deeds.onopen({ is: 'details' })),
		line('Tag a criterion', TagIcon, () => deeds.onopen({ is: 'tag', tag: null })),
		line('Evidence in this entry', Highlighter, () =>
			deeds.onopen({ is: 'highlights', isHint: false })
		),
		line('Sources', BookMarked, () => deeds.onopen({ is: 'sources' })),
		line('Look back with me', BookOpen, deeds.onlookback)
	];
	if (!isBegun) return always;
	const done = entry.done ? 'Mark as a draft again' : 'Mark finished';
	return [
		...always,
		line(done, CircleCheck, () => deeds.ondone(!entry.done)),
		line('Throw away', Trash, deeds.onthrowaway)
	];
}
