import type { Concern, Role } from './template';

/** What a reader can notice in a sentence of a reflection (DOMAIN C4). */
export const indicators = [
	'description',
	'selfReference',
	'feeling',
	'theory',
	'partnershipModel',
	'legislation',
	'analysis',
	'benefit',
	'challenge',
	'perspective',
	'learning',
	'action',
	'datedAction',
	'outcomeForChild',
	'coProduction',
	'professionalKnowsBest',
	'confidentialityAbsolute',
	'infoSharingJustified'
] as const;
export type Indicator = (typeof indicators)[number];

/** What the coach can ask about one text. */
export const findingNames = [
	'mostly-descriptive',
	'no-theory',
	'generic-partnership',
	'benefits-only',
	'challenges-only',
	'power-imbalance-ignored',
	'confidentiality-absolute',
	'no-feeling',
	'no-perspective',
	'no-learning',
	'no-action',
	'undated-action',
	'no-impact',
	'sharing-without-roles',
	'verbal-only',
	'carers-all-alike',
	'vague-example',
	'ac1-three-models',
	'ac2-two-outcomes'
] as const;
export type FindingName = (typeof findingNames)[number];

/** `firm`: the words say it. `tentative`: they may; an absence is always no more than that. */
export type Confidence = 'firm' | 'tentative';

/** Words of the text that show something. Offsets are UTF-16 in the text as passed, end exclusive. */
export interface Evidence {
	readonly indicator: Indicator;
	readonly start: number;
	readonly end: number;
	/** The id of the cue in `templates/coach` that fired. */
	readonly rule: string;
	readonly confidence: Confidence;
}

/** One question to the writer, why it is asked, and the words it rests on (none for an absence). */
export interface Finding {
	/** A built-in name, or the id of a question that somebody added to `templates/coach`. */
	readonly rule: FindingName | (string & {});
	readonly ask: string;
	readonly why: string;
	readonly evidence: readonly Evidence[];
}

/** What the coach noticed, everything it could ask, most useful first, and what is good already. */
export interface Review {
	readonly indicators: Evidence[];
	readonly findings: Finding[];
	readonly strengths: Evidence[];
}

/** A sentence, or a part of one, in which somebody does something. */
export interface Deed {
	readonly start: number;
	readonly end: number;
}
/** Who does something: the writer, the team as one, somebody else, or nobody who is named. */
export type Doer = 'me' | 'team' | 'others' | 'nobody';
/** Who does what in a text, in its order. */
export type DoneBy = Readonly<Record<Doer, readonly Deed[]>>;

/** Why she put a question aside: it is there and was missed, or it does not suit this entry. */
export type SetAside = 'missed' | 'not-here';

/** What an entry is, as far as the coach must know. */
export interface ReviewContext {
	/** The concerns of the outcomes the entry is tagged to; without tags, those of its template. */
	readonly concerns: readonly Concern[];
	/** The template's id; one that is not built in is taken to ask for everything. */
	readonly template: string;
	/** The id of the one question whose answer this is; left out for a whole entry. */
	readonly question?: string;
}

/** Words that mark a sentence with an indicator, or with a signal that only other rules use. */
export interface Cue {
	readonly id: string;
	/** An `Indicator`, or the name of a signal. */
	readonly marks: string;
	readonly firm: boolean;
	readonly words: readonly string[];
	/** Only at the beginning of a sentence. */
	readonly opens: boolean;
	/** Counts inside quotation marks too. */
	readonly quoted: boolean;
	/** Cancelled by these words right before, or right after. */
	readonly notAfter: readonly string[];
	readonly notBefore: readonly string[];
	/** Cancelled by these signals in the same clause, the same sentence, or that and both beside it. */
	readonly unlessClause: readonly string[];
	readonly unlessSentence: readonly string[];
	readonly unlessNear: readonly string[];
	/** Counts only with one of these signals in the same clause or sentence. */
	readonly needsClause: readonly string[];
	readonly needsSentence: readonly string[];
}

/** A sentence with one mark and a second one near it has a third: an action with a day. */
export interface Pair {
	readonly id: string;
	readonly marks: string;
	readonly of: string;
	/** Anywhere in the same sentence. */
	readonly same: readonly string[];
	/** In the same clause. */
	readonly clause: readonly string[];
	/** Behind it in the same sentence. */
	readonly behind: readonly string[];
	/** In the next sentence, unless that one shows a signal of `nextUnless`. */
	readonly next: readonly string[];
	readonly nextUnless: readonly string[];
}

/** What must hold of a text for a question to be asked. Counts are of sentences. */
export interface Condition {
	readonly words: number;
	readonly sentences: number;
	/** None of these, not even tentatively. */
	readonly none: readonly string[];
	/** None of these firmly. */
	readonly noFirm: readonly string[];
	/** At least so many, firm ones only. */
	readonly some: Readonly<Record<string, number>>;
	/** At least so many, tentative ones too. */
	readonly perhaps: Readonly<Record<string, number>>;
	/** So many times more of the first than of the second. */
	readonly outweighs: { readonly of: string; readonly than: string; readonly times: number } | null;
	/** At least this share of sentences, from 0 to 1. */
	readonly share: Readonly<Record<string, number>>;
	/** Fewer than so many of these are there at all. */
	readonly fewKinds: { readonly of: readonly string[]; readonly fewer: number } | null;
	/** These together are at most this share. */
	readonly atMost: { readonly of: readonly string[]; readonly share: number } | null;
}

/** One question the coach can ask. */
export interface CoachQuestion {
	readonly id: string;
	/** The name of the finding it gives, where it is another question's; `null`: its own id. */
	readonly finding: string | null;
	/** The lower, the more useful. */
	readonly rank: number;
	/** Asked of all entries of an outcome together, not of one. */
	readonly across: boolean;
	/** Asked if the entry has one of these concerns or templates; always, if both are empty. */
	readonly concerns: readonly Concern[];
	readonly templates: readonly string[];
	/** Asked only if the template asks for one of these roles. */
	readonly asks: readonly Role[];
	/** Answers it is also asked about when looked at alone, by the role of their question. */
	readonly boxes: readonly Role[];
	readonly when: readonly Condition[];
	/** Parts of a whole: those not found are named. */
	readonly lacks: readonly string[];
	/** The marks whose sentences are shown as evidence. */
	readonly shows: readonly string[];
	readonly ask: string;
	readonly why: string;
	/** The criterion or source the rule comes from. */
	readonly source: string;
	/** Smaller questions to choose from. */
	readonly chips: readonly string[];
	/** Where a line about it belongs, the best first. */
	readonly goes: readonly Role[];
}

/** What to say when a text shows this; the earlier in the list, the rather. */
export interface Praise {
	readonly marks: string;
	readonly says: string;
}

/** A thing often heard that is worth a second look: what to say of it, and where that comes from. */
export interface SecondLook {
	readonly marks: string;
	readonly says: string;
	readonly source: string;
}

/** Everything below `templates/coach`, joined. */
export interface CoachRules {
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly spellings: Readonly<Record<string, string>>;
	readonly cues: readonly Cue[];
	readonly pairs: readonly Pair[];
	readonly questions: readonly CoachQuestion[];
	readonly praise: readonly Praise[];
	readonly looks: readonly SecondLook[];
	/** The names of marks as words on the screen. */
	readonly names: Readonly<Record<string, string>>;
	/** What each built-in template asks for. */
	readonly templates: Readonly<Record<string, TemplateRoles>>;
}
export interface TemplateRoles {
	readonly concerns: readonly Concern[];
	/** Role by question id. */
	readonly questions: Readonly<Record<string, Role>>;
	/** The roles asked for in a stage, by its id. */
	readonly stages: Readonly<Record<string, readonly Role[]>>;
}
