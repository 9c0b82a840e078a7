import type { Instant } from '$lib/domain/days';
import type { Criterion, Outcome, OutcomeSet, Part } from '$lib/domain/outcomes';
import {
	criterionKey,
	hasParts,
	isItself,
	outcomeKey,
	partKey,
	uuidOf,
	type SetFile
} from '$lib/domain/set-file';
import { fieldsOf, listOf, patched, type Fields } from './json-fields';

/**
 * An outcome set as a 1EdTech CASE package, as versions 1.0 and 1.1 both have it. With the package it came from,
 * everything else in that stays: other items, rubrics, what matches what. `changed` is when the set was last changed.
 */
export function writeCase(set: OutcomeSet, changed: Instant, origin: SetFile | null): string {
	const written = new CaseWriter(set, changed, origin).package;
	const file = fieldsOf(origin?.file);
	const whole = 'CFPackage' in file ? { ...file, CFPackage: written } : written;
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

interface Link {
	readonly identifier: string;
	readonly title: string;
	readonly uri: string;
}

class CaseWriter {
	readonly #set: OutcomeSet;
	readonly #changed: Instant;
	readonly #origin: SetFile | null;
	readonly #old: Fields;
	readonly #oldItems: ReadonlyMap<string, Fields>;
	readonly #document: Fields;
	readonly #items = new Map<string, Fields>();
	readonly #links: Fields[] = [];

	constructor(set: OutcomeSet, changed: Instant, origin: SetFile | null) {
		this.#set = set;
		this.#changed = changed;
		this.#origin = origin;
		const file = fieldsOf(origin?.file);
		this.#old = 'CFPackage' in file ? fieldsOf(file['CFPackage']) : file;
		this.#oldItems = new Map(
			listOf(this.#old['CFItems']).map((one) => [String(one['identifier']), one])
		);
		this.#document = this.#documentOf();
		this.#walk();
	}

	/** Old items keep their places; those she took out are gone, and what hung on them. */
	get package(): Fields {
		const known = new Set(this.#origin?.names.values());
		const kept = [...this.#oldItems].filter(([id]) => this.#items.has(id) || !known.has(id));
		const old = kept.map(([id, one]) => this.#items.get(id) ?? one);
		const fresh = [...this.#items].filter(([id]) => !this.#oldItems.has(id)).map(([, one]) => one);
		const isGone = (end: unknown): boolean => {
			const id = String(fieldsOf(end)['identifier']);
			return known.has(id) && !this.#items.has(id);
		};
		const links = listOf(this.#old['CFAssociations']).filter(
			(one) => !isGone(one['originNodeURI']) && !isGone(one['destinationNodeURI'])
		);
		return {
			...this.#old,
			CFDocument: this.#document,
			CFItems: [...old, ...fresh],
			CFAssociations: [...links, ...this.#links]
		};
	}

	#documentOf(): Fields {
		const was = this.#origin?.set;
		const original = this.#origin ? fieldsOf(this.#old['CFDocument']) : null;
		const now = patched(original, was ? documentFields(was) : {}, documentFields(this.#set));
		if (original) return now === original ? now : { ...now, lastChangeDateTime: this.#changed };
		const identifier = uuidOf(this.#set.id);
		const { title } = this.#set;
		return {
			...{ identifier, uri: uriOf(identifier), creator: 'Afterword', ...now, language: 'en' },
			...{ lastChangeDateTime: this.#changed, adoptionStatus: 'Draft' },
			CFPackageURI: { title, identifier, uri: uriOf(identifier) }
		};
	}

	#walk(): void {
		const before = this.#origin?.set.outcomes ?? [];
		const criteriaBefore = before.flatMap(({ criteria }) => criteria);
		const top = this.#top();
		for (const [o, outcome] of this.#set.outcomes.entries()) {
			const was = before.find(({ id }) => id === outcome.id);
			const above = this.#item(outcomeKey(outcome.id), outcome.id, outcomeFields, was, outcome);
			this.#hang(outcomeKey(outcome.id), above, top, o);
			for (const [c, criterion] of outcome.criteria.entries()) {
				if (isItself(criterion, outcome)) continue;
				const old = criteriaBefore.find(({ id }) => id === criterion.id);
				const key = criterionKey(criterion.id);
				const link = this.#item(key, criterion.id, criterionFields, old, criterion);
				this.#hang(key, link, above, c);
				this.#match(criterion, link);
				if (hasParts(criterion, outcome)) this.#parts(criterion, old, link);
			}
		}
	}

	#parts(criterion: Criterion, was: Criterion | undefined, above: Link): void {
		for (const [at, part] of criterion.parts.entries()) {
			const old = was?.parts.find(({ id }) => id === part.id);
			const key = partKey(criterion.id, part.id);
			this.#hang(
				key,
				this.#item(key, `${criterion.id}/${part.id}`, partFields, old, part),
				above,
				at
			);
		}
	}

	/** Notes an item as it is now; gives the way to link to it. */
	#item<T>(key: string, id: string, fields: (one: T) => Fields, was: T | undefined, now: T): Link {
		const identifier =
			this.#origin?.names.get(key) ?? (isUuid(id) ? id : uuidOf(`${this.#set.id}/${id}`));
		const original = this.#oldItems.get(identifier) ?? null;
		const words = patched(original, was ? fields(was) : {}, fields(now));
		const uri = String(words['uri'] ?? uriOf(identifier));
		const fresh = { identifier, uri, CFDocumentURI: this.#documentLink() };
		const changed = { lastChangeDateTime: this.#changed };
		const item =
			words === original ? original : { ...(original ? {} : fresh), ...words, ...changed };
		this.#items.set(identifier, item);
		const title = String(item['humanCodingScheme'] || item['fullStatement']);
		return { title: title.slice(0, 255), identifier, uri };
	}

	/** A new item is hung below another; an old one hangs where it did. */
	#hang(key: string, link: Link, above: Link, at: number): void {
		if (this.#origin?.names.has(key)) return;
		const identifier = uuidOf(`${link.identifier} in ${above.identifier}`);
		this.#links.push({
			...{ identifier, uri: uriOf(identifier), associationType: 'isChildOf' },
			...{ sequenceNumber: at + 1, originNodeURI: link, destinationNodeURI: above },
			...{ lastChangeDateTime: this.#changed, CFDocumentURI: this.#documentLink() }
		});
	}

	/** A package that was not there before says what matches; an old one says so already. */
	#match(criterion: Criterion, link: Link): void {
		if (this.#origin) return;
		for (const { is, to } of this.#set.matches?.filter((one) => one.criterion === criterion.id) ??
			[]) {
			const identifier = uuidOf(`${link.identifier} ${is} ${to}`);
			const there = { title: criterion.code, identifier: to, uri: uriOf(to) };
			this.#links.push({
				...{ identifier, uri: uriOf(identifier), originNodeURI: link, destinationNodeURI: there },
				associationType: is === 'exact' ? 'exactMatchOf' : 'isRelatedTo',
				lastChangeDateTime: this.#changed
			});
		}
	}

	/** What outcomes hang on: the document, or the unit around them in the package. */
	#top(): Link {
		const [first = ''] = (this.#origin?.set.outcomes ?? []).map(
			({ id }) => this.#origin?.names.get(outcomeKey(id)) ?? ''
		);
		const association = listOf(this.#old['CFAssociations']).find(
			(one) =>
				one['associationType'] === 'isChildOf' &&
				fieldsOf(one['originNodeURI'])['identifier'] === first
		);
		const above = association && fieldsOf(association['destinationNodeURI']);
		if (!above) return this.#documentLink();
		const { identifier, title, uri } = above;
		const id = String(identifier);
		return { identifier: id, title: String(title ?? ''), uri: String(uri ?? uriOf(id)) };
	}

	#documentLink(): Link {
		const { identifier, title, uri } = this.#document;
		return { title: String(title), identifier: String(identifier), uri: String(uri) };
	}
}

type Body = Pick<OutcomeSet, 'title' | 'note' | 'short' | 'programme'>;
const documentFields = ({ title, note, short, programme }: Body): Fields => ({
	...{ title, ...(note ? { description: note } : {}), subject: [short] },
	...(programme ? { notes: programme } : {})
});

const outcomeFields = ({ id, code, title, concern, verb }: Outcome): Fields => ({
	...{ fullStatement: title, humanCodingScheme: code, CFItemType: 'Learning Outcome' },
	conceptKeywords: [`id:${id}`, `concern:${concern}`, ...(verb ? [`verb:${verb.word}`] : [])],
	...(verb ? { notes: verb.means } : {})
});

const criterionFields = ({ id, code, title, text }: Criterion): Fields => ({
	...{ fullStatement: text, abbreviatedStatement: title, humanCodingScheme: code },
	...{ CFItemType: 'Assessment Criterion', conceptKeywords: [`id:${id}`] }
});

const partFields = ({ id, title, ask, roles, template }: Part): Fields => ({
	...{ fullStatement: title, notes: ask, CFItemType: 'Indicator' },
	conceptKeywords: [`id:${id}`, ...roles.map((role) => `role:${role}`), `template:${template}`]
});

const uriOf = (identifier: string): string => `urn:uuid:${identifier}`;
const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
