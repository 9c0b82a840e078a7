import type { Criterion, Outcome, OutcomeSet, Part } from '$lib/domain/outcomes';
import {
	criterionKey,
	hasParts,
	isItself,
	outcomeKey,
	partKey,
	type SetFile
} from '$lib/domain/set-file';
import { fieldsOf, listOf, patched, type Fields } from './json-fields';

const newFramework = {
	institution: 'all',
	selfassess: true,
	evidencestatuses: [
		{ begun: 'Begun' },
		{ incomplete: 'Not met yet' },
		{ partialcomplete: 'Partly met' },
		{ completed: 'Met' }
	]
};

/** An outcome set as a Mahara `.matrix` file; with the file it came from, all else in that file stays. */
export function writeMatrix(set: OutcomeSet, origin: SetFile | null): string {
	return `${JSON.stringify({ framework: new MatrixWriter(set, origin).framework }, null, '\t')}\n`;
}

class MatrixWriter {
	readonly framework: Fields;
	readonly #set: OutcomeSet;
	readonly #origin: SetFile | null;
	readonly #standards: readonly Fields[];
	/** Those nested in standards last, as the reader counts them. */
	readonly #elements: readonly Fields[];
	readonly #taken: Set<string>;
	readonly #written: Fields[] = [];

	constructor(set: OutcomeSet, origin: SetFile | null) {
		this.#set = set;
		this.#origin = origin;
		const old = fieldsOf(fieldsOf(origin?.file)['framework']);
		this.#standards = listOf(old['standards']);
		this.#elements = [
			...listOf(old['standardelements']),
			...this.#standards.flatMap((one) => listOf(one['standardelement']))
		];
		this.#taken = new Set(this.#elements.map((one) => String(one['elementid'])));
		const head = origin ? patched(old, headOf(origin.set), headOf(set)) : headOf(set);
		const standards = set.outcomes.map((outcome, at) => this.#standard(outcome, at));
		const rest = origin ? {} : newFramework;
		this.framework = { ...rest, ...head, standards, standardelements: this.#written };
	}

	#standard(outcome: Outcome, at: number): Fields {
		const was = this.#origin?.set.outcomes.find(({ id }) => id === outcome.id);
		const original = this.#originalOf(outcomeKey(outcome.id), 'standard', this.#standards);
		const line = patched(original, was ? standardOf(was) : {}, standardOf(outcome));
		const standardid = original?.['standardid'] ?? this.#freeStandard(at + 1);
		for (const criterion of outcome.criteria)
			if (!isItself(criterion, outcome)) this.#criterion(criterion, outcome, standardid);
		const { standardelement, ...flat } = line; // nested ones stand in the list of their own
		return standardelement === undefined ? { ...line, standardid } : { ...flat, standardid };
	}

	#criterion(criterion: Criterion, outcome: Outcome, standardid: unknown): void {
		const before = this.#origin?.set.outcomes.flatMap(({ criteria }) => criteria);
		const was = before?.find(({ id }) => id === criterion.id);
		const original = this.#originalOf(criterionKey(criterion.id), 'element', this.#elements);
		const line = patched(original, was ? elementOf(was) : {}, elementOf(criterion));
		const elementid = original?.['elementid'] ?? this.#freeElement(criterion.code);
		this.#written.push({ ...line, standardid, elementid });
		if (!hasParts(criterion, outcome)) return;
		for (const [at, part] of criterion.parts.entries()) {
			const old = this.#originalOf(partKey(criterion.id, part.id), 'element', this.#elements);
			const oldPart = was?.parts.find(({ id }) => id === part.id);
			const now = partOf(part, `${criterion.code}${letter(at)}`);
			const words = patched(
				old,
				oldPart ? partOf(oldPart, `${criterion.code}${letter(at)}`) : {},
				now
			);
			const id = old?.['elementid'] ?? this.#freeElement(`${String(elementid)}.${at + 1}`);
			const above = this.#above(old) ?? elementid;
			const places = { standardid, elementid: id, parentelementid: above, parentid: above };
			this.#written.push({ ...words, ...places });
		}
	}

	/** What an old part lay in, while that is still there. */
	#above(old: Fields | null): unknown {
		const above = old?.['parentelementid'] ?? old?.['parentid'];
		return this.#written.some(({ elementid }) => elementid === above) ? above : null;
	}

	#originalOf(key: string, kind: string, lines: readonly Fields[]): Fields | null {
		const [is, at] = this.#origin?.names.get(key)?.split(' ') ?? [];
		return is === kind ? (lines[Number(at)] ?? null) : null;
	}

	#freeStandard(wanted: number): number {
		let id = wanted;
		while (this.#standards.some(({ standardid }) => Number(standardid) === id)) id++;
		return id;
	}

	#freeElement(wanted: string): string {
		let id = wanted;
		for (let n = 2; this.#taken.has(id); n++) id = `${wanted}-${n}`;
		this.#taken.add(id);
		return id;
	}
}

type Body = Pick<OutcomeSet, 'title' | 'note' | 'short' | 'programme' | 'matches'>;
const headOf = ({ title, note, short, programme, matches }: Body): Fields => ({
	...{ name: title, description: note },
	afterword: { short, programme, ...(matches ? { matches } : {}) }
});

/** Mahara keeps 100 and 255 characters of a line's two names. */
function standardOf({ id, code, title, concern, verb }: Outcome): Fields {
	const long = title.length > 255 ? { title } : {};
	return {
		...{ shortname: code.slice(0, 100), name: title.slice(0, 255), description: '' },
		afterword: { id, ...long, concern, ...(verb ? { verb } : {}) }
	};
}

const elementOf = ({ id, code, title, text }: Criterion): Fields => ({
	...{ shortname: code.slice(0, 100), name: title.slice(0, 255), description: text },
	afterword: { id }
});

const partOf = ({ id, title, ask, roles, template }: Part, code: string): Fields => ({
	...{ shortname: code.slice(0, 100), name: title.slice(0, 255), description: ask },
	afterword: { id, roles, template }
});

/** a, b, …, z, aa, ab, … */
function letter(at: number): string {
	const last = String.fromCharCode(97 + (at % 26));
	return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}
