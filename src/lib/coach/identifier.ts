/** What a passage may give away (DOMAIN D2, D3). */
export type IdentifierType =
	| 'personName'
	| 'dateOfBirth'
	| 'address'
	| 'postcode'
	| 'phone'
	| 'email'
	| 'socialHandle'
	| 'url'
	| 'nhsNumber'
	| 'upn'
	| 'niNumber'
	| 'settingName'
	| 'schoolName'
	| 'organisation'
	| 'vehicle'
	| 'ofstedNumber'
	| 'quasiIdentifier';

/**
 * `stop`: names somebody, as surely as a rule can tell. `check`: very likely does, or looks like a number
 * that was never issued. `think`: could single somebody out where few people live or work.
 */
export type Severity = 'stop' | 'check' | 'think';

/** A passage that may identify somebody. Offsets are UTF-16, end exclusive. */
export interface Identifier {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly type: IdentifierType;
	readonly severity: Severity;
	/** Why it was marked, as a sentence for the writer. */
	readonly why: string;
}

const whys: Readonly<Record<IdentifierType, string>> = {
	personName: 'This looks like somebody’s name.',
	dateOfBirth: 'This looks like a date of birth.',
	address: 'This looks like an address.',
	postcode: 'This looks like a postcode.',
	phone: 'This looks like a phone number.',
	email: 'This looks like an email address.',
	socialHandle: 'This looks like an account name.',
	url: 'A web address can lead to the setting or to a person.',
	nhsNumber: 'This looks like an NHS number.',
	upn: 'This looks like a pupil number.',
	niNumber: 'This looks like a National Insurance number.',
	settingName: 'This looks like the name of a setting.',
	schoolName: 'This looks like the name of a school or college.',
	organisation: 'This looks like the name of a service or organisation.',
	vehicle: 'This looks like a car’s number plate.',
	ofstedNumber: 'This looks like an Ofsted number, which names the setting.',
	quasiIdentifier: 'In a small place this could tell people who is meant.'
};

/** The identifier `text` has from `start` to `end`. */
export function identifier(
	text: string,
	span: readonly [start: number, end: number],
	type: IdentifierType,
	severity: Severity,
	why = whys[type]
): Identifier {
	const [start, end] = span;
	return { start, end, text: text.slice(start, end), type, severity, why };
}

/** Looks for one kind of thing; the rules of each are in its file. */
export type Finder = (text: string) => readonly Identifier[];

/**
 * What `make` says of each match of a global pattern. With the `d` flag and a group `id`, `span` is that
 * group's, else the whole match's. `null` drops the match.
 */
export function scan(
	text: string,
	pattern: RegExp,
	make: (found: string, span: readonly [number, number]) => Identifier | null
): readonly Identifier[] {
	const found: Identifier[] = [];
	for (const match of text.matchAll(pattern)) {
		const span = match.indices?.groups?.id ?? [match.index, match.index + match[0].length];
		const one = make(text.slice(...span), span);
		if (one) found.push(one);
	}
	return found;
}

/** Not after, and not before, a letter or digit: for the edges of patterns. */
export const edge = {
	before: String.raw`(?<![A-Za-zª-ÿ\d])`,
	after: String.raw`(?![A-Za-zª-ÿ\d])`
} as const;
