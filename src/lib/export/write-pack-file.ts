import { stringify } from 'yaml';
import { wholeOf } from '$lib/catalog/parse-outcomes';
import type { Card } from '$lib/domain/library';
import type { Criterion, OutcomeSet } from '$lib/domain/outcomes';
import { packEnding, packFormat, type PackFile } from '$lib/domain/pack-file';
import type { Question, Template } from '$lib/domain/template';

/** The words of a pack's file, to be read by people and by `parsePack`, which gives the same pack again. */
export function writePackFile({ name, from, sets, templates, cards, dates }: PackFile): string {
	const pack = spare({
		...{ format: packFormat, name, from },
		sets: sets.map(setLines),
		templates: templates.map(templateLines),
		cards: cards.map(cardLines),
		dates
	});
	return `# A pack for Afterword: open it in Settings, "Packs from your tutor".\n${stringify(
		plain(pack),
		{ lineWidth: 100, aliasDuplicateObjects: false }
	)}`;
}

/** The name of a pack's file: "Unit 4, spring" is 'unit-4-spring.afterword.yaml'. */
export function packFileName(name: string): string {
	const words = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${words || 'pack'}${packEnding}`;
}

function setLines({ id, outcomes, ...rest }: OutcomeSet): unknown {
	return spare({
		id,
		...rest,
		outcomes: outcomes.map(({ criteria, ...outcome }) => ({
			...spare(outcome),
			criteria: criteria.map(criterionLines)
		}))
	});
}

/** A criterion without countable parts has none in the file either. */
function criterionLines({ parts, ...rest }: Criterion): unknown {
	const [only] = parts;
	const standard = wholeOf(rest);
	const isWhole =
		parts.length === 1 &&
		only?.id === standard.id &&
		only.title === standard.title &&
		only.template === standard.template &&
		only.roles.length === 0;
	if (!isWhole)
		return spare({ ...rest, parts: parts.map((part) => ({ ...spare(part), roles: part.roles })) });
	return spare({ ...rest, ask: only.ask === standard.ask ? '' : only.ask });
}

function templateLines({ stages, concerns, ring, anyStart, ...rest }: Template): unknown {
	return {
		...spare(rest),
		concerns,
		...(ring === 'arcs' ? {} : { ring }),
		...(anyStart ? { anyStart } : {}),
		stages: stages.map((stage) => ({ ...stage, questions: stage.questions.map(questionLines) }))
	};
}

const questionLines = (question: Question): unknown => spare({ ...question });

const cardLines = ({ concerns, ...card }: Card): unknown => ({ ...spare(card), concerns });

/** Without the fields that are empty, so that the file shows what there is. */
function spare(fields: object): Record<string, unknown> {
	const isThere = (value: unknown): boolean =>
		value !== '' &&
		value !== null &&
		value !== undefined &&
		!(Array.isArray(value) && value.length === 0);
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => isThere(value)));
}

/** Words as a pack holds them: one kind of line end, no signs that cannot be seen, no space around them. */
function plain(value: unknown): unknown {
	if (typeof value === 'string')
		return value
			.replace(/\r\n?/g, '\n')

			.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
			.trim();
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
