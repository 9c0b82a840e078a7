import type { Entry } from '$lib/domain/entry';
import type { PackInput } from '$lib/export/pack-input';
import type { NameLists } from './name-lists';
import type { CompiledPack, PackCheck } from './pack-view';

/** All of a pack's input but its entries, which are sent before. */
export type PackOrder = Omit<PackInput, 'entries'>;

/** What the page asks of the hand-in worker. */
export type HandInAsk =
	| { readonly is: 'begin'; readonly lists: NameLists }
	| { readonly is: 'entries'; readonly entries: readonly Entry[] }
	| { readonly is: 'compile'; readonly ask: number; readonly order: PackOrder };

/** What it answers. */
export type HandInAnswer =
	| { readonly is: 'compiled'; readonly ask: number; readonly pack: CompiledPack }
	| { readonly is: 'checked'; readonly ask: number; readonly check: PackCheck }
	| { readonly is: 'failed'; readonly ask: number; readonly why: string };
