/** What a question is for: the plan, the pack and the coach work by role, never by template id. */
export const roles = [
	'description',
	'feeling',
	'strength',
	'growth',
	'challenge',
	'analysis',
	'perspective',
	'learning',
	'team-impact',
	'child-impact',
	'action',
	'contribution',
	'other'
] as const;
export type Role = (typeof roles)[number];

/** What an outcome is about, so that no rule depends on a code such as "LO4". */
export const concerns = [
	'approaches',
	'benefits',
	'parents',
	'own-contribution',
	'information-sharing',
	'other'
] as const;
export type Concern = (typeof concerns)[number];

/** What a learner has in hand when she comes to write; the picker suggests templates by it. */
export const moments = [
	'two-minutes',
	'meeting',
	'difficult-moment',
	'improvement',
	'parent',
	'team-task'
] as const;
export type Moment = (typeof moments)[number];

export const questionKinds = [
	'text',
	'line',
	'choice',
	'choices',
	'scale',
	'date',
	'grid',
	'behaviours'
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Option {
	readonly id: string;
	readonly label: string;
}

/** One observable way of helping a team; `contribution` names the Contribution it belongs to. */
export interface Behaviour {
	readonly id: string;
	readonly contribution: string;
	/** What one sees someone do, in the third person without a subject: "asks the quiet person". */
	readonly text: string;
}

/** A thought that is easy to have, and what is closer to it; shown as worth a second look, never as an error. */
export interface Misconception {
	readonly thought: string;
	readonly correction: string;
}

interface QuestionBase {
	/** Unique inside the template and never used again for another question. */
	readonly id: string;
	readonly role: Role;
	/** The question itself, at most 30 words. */
	readonly prompt: string;
	/** One line of help under the prompt. */
	readonly hint?: string;
	/** Smaller questions shown on "Stuck?". */
	readonly stuck: readonly string[];
	/** A short made-up answer, shown when she asks for one. */
	readonly example?: string;
	/** What is often got wrong at this question; left out when there is nothing. */
	readonly misconceptions?: readonly Misconception[];
	/** Library cards that may help with it, by id. */
	readonly cards?: readonly string[];
}
export interface WordsQuestion extends QuestionBase {
	readonly kind: 'text' | 'line';
	/** About how many words fill the ring; a hint, never a limit. */
	readonly words: number;
}
export interface ChoiceQuestion extends QuestionBase {
	readonly kind: 'choice' | 'choices';
	readonly options: readonly Option[];
}
export interface ScaleQuestion extends QuestionBase {
	readonly kind: 'scale';
	/** The steps in words, lowest first. */
	readonly steps: readonly string[];
}
export interface DateQuestion extends QuestionBase {
	readonly kind: 'date';
}
export interface GridQuestion extends QuestionBase {
	readonly kind: 'grid';
	readonly rows: readonly Option[];
	readonly columns: readonly Option[];
	/** What the line under each row is called, such as "The evidence". */
	readonly line?: string;
	/** The columns run from one end to the other, so each row is drawn as a line of steps. */
	readonly ordered?: boolean;
}
export interface BehavioursQuestion extends QuestionBase {
	readonly kind: 'behaviours';
	readonly behaviours: readonly Behaviour[];
	readonly contributions: readonly Contribution[];
}
export type Question =
	WordsQuestion | ChoiceQuestion | ScaleQuestion | DateQuestion | GridQuestion | BehavioursQuestion;

export interface Stage {
	readonly id: string;
	readonly title: string;
	/** One or two sentences at the top of the stage. */
	readonly intro?: string;
	readonly questions: readonly Question[];
}

/** One of nine ways of helping a team, in our words; `belbin` is the name Belbin gives the nearest role. */
export interface Contribution {
	readonly id: string;
	readonly label: string;
	readonly cluster: 'action' | 'people' | 'thought';
	readonly belbin: string;
	readonly brings: string;
	readonly cost: string;
}

export interface Source {
	/** Harvard reference. */
	readonly cite: string;
	readonly note?: string;
}

/** A guided structure for one reflection; the file name is its id. */
export interface Template {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	/** Short name for lists: "Gibbs". */
	readonly short: string;
	/** What it is for, in up to three lines. */
	readonly summary: readonly string[];
	readonly minutes: number;
	readonly ring: 'arcs' | 'spokes';
	readonly concerns: readonly Concern[];
	/** When it is suggested. */
	readonly suits: readonly Moment[];
	/** She may begin at any stage (Kolb). */
	readonly anyStart: boolean;
	/** What is written with it is practice: it counts nowhere until she chooses it for a pack. */
	readonly isPractice?: boolean;
	/** The last stage can lead on to a new entry of the same template (Kolb's next experience): the label of that button. */
	readonly leadsOn?: string;
	/** Shown once with the result or at the end: trade mark and limits of the model. */
	readonly notices: readonly string[];
	readonly sources: readonly Source[];
	readonly stages: readonly Stage[];
}

/** What every list needs to know about a template without loading it. */
export interface TemplateName extends Pick<
	Template,
	'id' | 'version' | 'title' | 'short' | 'ring'
> {
	/** How many arcs or spokes its ring has. */
	readonly parts: number;
}

/** What one needs to know to choose a template: more than a list of entries does. */
export interface TemplateAbout
	extends TemplateName, Pick<Template, 'summary' | 'minutes' | 'concerns' | 'suits'> {
	readonly stages: readonly string[];
}

/** What lists need of a template. */
export function nameOf({ id, version, title, short, ring, stages }: Template): TemplateName {
	const spokes = stages
		.flatMap(({ questions }) => questions)
		.flatMap((one) => (one.kind === 'behaviours' ? one.contributions : []));
	const parts = ring === 'spokes' ? spokes.length : stages.length;
	return { id, version, title, short, ring, parts };
}

/** What there is to say of a template to whoever chooses one. */
export function aboutOf(template: Template): TemplateAbout {
	const { summary, minutes, concerns, suits } = template;
	const stages = template.stages.map((stage) => stage.title);
	return { ...nameOf(template), summary, minutes, concerns, suits, stages };
}

/** All questions of a template in order, each with its stage. */
export function questionsOf(
	template: Template
): readonly { readonly stage: Stage; readonly question: Question }[] {
	return template.stages.flatMap((stage) =>
		stage.questions.map((question) => ({ stage, question }))
	);
}
