const vowel = /[aeiou]/;

/** A verb with its regular endings: "notice" gives notices, noticed, noticing. British spelling. */
export function verbForms(verb: string): readonly string[] {
	if (verb.endsWith('e')) {
		const stem = verb.slice(0, -1);
		return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
	}
	if (/[^aeiou]y$/.test(verb)) {
		const stem = verb.slice(0, -1);
		return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
	}
	const plain = [`${verb}ed`, `${verb}ing`];
	const last = verb.at(-1) ?? '';
	const doubles =
		!vowel.test(last) && !'wxy'.includes(last) && vowel.test(verb.at(-2) ?? '')
			? [`${verb}${last}ed`, `${verb}${last}ing`]
			: [];
	const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
	return [verb, third, ...plain, ...doubles];
}
