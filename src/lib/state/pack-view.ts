import type { EvidenceCheck } from '$lib/domain/evidence-checks';
import type { Day } from '$lib/domain/days';
import type { Id } from '$lib/domain/ids';
import type { ContentsLine, PackDocument } from '$lib/export/document';
import type { PackFormat } from '$lib/export/pack-formats';
import type { CoverChoices } from '$lib/export/pack-input';

// What the evidence screen shows of a pack: export's own types, so that components need not know export.
export type {
	Block,
	Cell,
	Column,
	Figure,
	PackDocument,
	Primitive,
	Runs,
	Section
} from '$lib/export/document';
export type { PackFormat } from '$lib/export/pack-formats';

/** A way to hand a pack in, as its card says it. */
export interface FormatCard {
	readonly id: PackFormat;
	readonly label: string;
	readonly small: string;
}

/** What she chose to have in the pack. */
export interface PackChoices extends CoverChoices {
	/** The unit's id; `null` is the first of her units. */
	readonly unit: string | null;
	/** Ids of criteria, or all of the unit; `null` is the one a pack begins with. */
	readonly criteria: readonly string[] | 'all' | null;
	readonly from: Day | null;
	readonly to: Day | null;
	readonly withAppendix: boolean;
	/** The day she signed the declaration, or `null`. */
	readonly declared: Day | null;
	/** Answers to practice cases that she wants in it. */
	readonly practice: readonly Id[];
}

/** Where something was found, to go there. */
export interface FoundPlace {
	readonly is:
		'entry' | 'target' | 'placement' | 'unit' | 'template' | 'profile' | 'plan' | 'pack' | 'text';
	/** The item's; '' for the profile, the plan, the pack and any other text. */
	readonly id: Id;
	/** What lists call it. */
	readonly name: string;
	/** Which field of it: the question, "Title", "Why it counts". */
	readonly field: string;
}

/** Words in the pack that may identify somebody. */
export interface FoundWords {
	readonly text: string;
	/** Of what kind; what a note of the hand-in counts by. */
	readonly type: string;
	/** `stop` and `check` are identifiers; `think` only sets her thinking. */
	readonly severity: 'stop' | 'check' | 'think';
	readonly why: string;
	/** Why she keeps it, as she said before; '' when she has said nothing. */
	readonly kept: string;
	/** How often it stands in what she wrote. */
	readonly times: number;
	/** Each place once. */
	readonly places: readonly FoundPlace[];
}

/** One line of what she put on the cover herself. */
export interface CoverLine {
	readonly label: string;
	readonly words: string;
}

/** A pack put together, as the screen shows it. */
export interface CompiledPack {
	readonly doc: PackDocument;
	readonly contents: readonly ContentsLine[];
	/** How many entries are in it and their first and last day; `null` when there is none. */
	readonly span: { readonly count: number; readonly first: Day; readonly last: Day } | null;
	readonly cover: readonly CoverLine[];
	/** The list of references; it names authors, and the check leaves it out. */
	readonly references: readonly string[];
	readonly checks: readonly EvidenceCheck[];
	/** What she signs. */
	readonly statements: readonly string[];
}

/** What the confidentiality check found in a pack. */
export interface PackCheck {
	readonly found: readonly FoundWords[];
	/** The words to read once, with how often they are there. */
	readonly readOnce: readonly { readonly text: string; readonly times: number }[];
}
