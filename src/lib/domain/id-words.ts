/** Fields that hold an id, in a unit, in a tag and in files from elsewhere ("elementid", "identifier"). */
const isIdField = (name: string): boolean =>
	/id$/i.test(name) || ['identifier', 'criterion', 'part', 'outcome', 'to'].includes(name);

/** What an id of ours begins with, and its random letters; a pack's own words may follow. */
const random = /^own-[\w-]{22}(-|$)/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The ids in a unit, a template, tags or a file, as words, each once on a line of its own: "zara-s-wish" is
 * "zara s wish". Units made before hold ids of her words. What is random is left out.
 */
export function idWordsIn(value: unknown): string {
	return [...new Set(idsIn(value, '').map(spelled))].filter(Boolean).join('\n');
}

function idsIn(value: unknown, field: string): readonly string[] {
	if (typeof value === 'string') {
		if (value.startsWith('id:')) return [value.slice(3)]; // a keyword of a CASE item
		return isIdField(field) ? [value] : [];
	}
	if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, field));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => idsIn(part, name));
}

function spelled(id: string): string {
	if (uuid.test(id)) return '';
	return id
		.replace(random, '')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.flatMap(wordsOf)
		.join(' ');
}

/** "Zara1" is a word and a figure; letters, figures and capitals in no order are random. */
function wordsOf(piece: string): readonly string[] {
	const [, letters = '', figures = ''] = /^([\p{L}\p{M}]*)(\d*)$/u.exec(piece) ?? [];
	const isWord = /^(\p{Lu}?[\p{Ll}\p{Lo}\p{M}]*|\p{Lu}+)$/u.test(letters);
	return isWord ? [letters, figures].filter(Boolean) : [];
}
