// Journals of any size to measure with: the same words for every program, and the same in every run.

/** @typedef {{ title: string, day: string, texts: string[] }} SeedEntry */

const vocabulary = (
	'afternoon agreed already asked aside because before began behind block blocks breakfast build ' +
	'calm careful carried child children circle clay clear colleague coat corner counted decided ' +
	'different door early easel family felt finished floor garden gave gentle group handed happened ' +
	'help idea indoors inside instead invited kept kind later laughed leader learned left listened ' +
	'lunch manager meeting missed morning mother moved named nearby needed next noticed nursery offered ' +
	'outside paint parent paused plan planned play practitioner question quiet rain reached ready ' +
	'register room said sand saw shared shelf shoes showed shy slowly snack sorry spoke started stayed ' +
	'story suggested swap table taking team thanked thought tidy together told toward tray tried turn ' +
	'unsure voice waited walked water week window wondered work worried would wrote yard'
).split(' ');

const sections = 6;
const wordsEach = 42;

/** A small random source that gives the same numbers in every run. @param {number} seed */
function dice(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** @param {() => number} random @param {number} count */
function sentences(random, count) {
	const words = Array.from(
		{ length: count },
		() => vocabulary[Math.floor(random() * vocabulary.length)]
	);
	return words.map((word, at) => (at % 11 === 10 ? `${word}.` : word)).join(' ');
}

/**
 * @param {number} count
 * @returns {SeedEntry[]} about 250 words each, over the last years, newest last
 */
export function seedEntries(count) {
	const random = dice(count);
	const lastDay = Date.UTC(2026, 10, 20);
	return Array.from({ length: count }, (_, at) => ({
		title: sentences(random, 5),
		day: new Date(lastDay - Math.floor((count - at) / 3) * 86_400_000).toISOString().slice(0, 10),
		texts: Array.from({ length: sections }, () => sentences(random, wordsEach))
	}));
}
