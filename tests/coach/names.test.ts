import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '$lib/coach/identifiers';
import { freshClean, freshNames } from './development/identifier-fresh';
import { clean as hardClean, names } from './development/identifier-names';
import { clean } from './identifier-strings';
import { foundAt, sampleOf } from './score-names';
import { variantsOf } from './watched-variants';

const missedOf = (list: readonly string[]): readonly string[] =>
	list.filter((marked) => !foundAt(sampleOf(marked), 'personName'));

describe('names that nobody listed', () => {
	it.each([
		['that the rules were made with', names],
		['written after the rules', freshNames]
	])('are found, of those %s', (_, list) => {
		const missed = missedOf(list);
		expect(missed.length / list.length, missed.join('\n')).toBeLessThanOrEqual(0.15);
	});

	it('are not seen where nobody is named', () => {
		const all = [...clean, ...hardClean, ...freshClean];
		const flagged = all.filter((text) => findIdentifiers(text).length > 0);
		expect(flagged.length / all.length, flagged.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it('are marked whole, and not the words beside them', () => {
		const texts = (text: string): readonly string[] => findIdentifiers(text).map((one) => one.text);
		expect(texts('I asked Karen Okafor on Monday.')).toEqual(['Karen Okafor']);
		expect(texts('Then Zainab’s coat was gone.')).toEqual(['Zainab']);
		expect(texts('aishas mum came')).toEqual(['aisha']);
		expect(texts('Ayesha (Piaget, 1952) and Hamza met.')).toEqual(['Ayesha', 'Hamza']);
	});

	it('are a question where only the capital letter speaks', () => {
		const [unknown] = findIdentifiers('I sat beside Tarquelle all day.');
		expect(unknown).toMatchObject({ text: 'Tarquelle', type: 'personName', severity: 'think' });
		expect(unknown?.why).toContain('may be a name');
	});

	it.each([
		['In May we met', 'I asked May to come', 'May'],
		['We flew to Paris', 'I sat with Paris', 'Paris'],
		['The Daisy Room was full', 'I told Daisy to wait', 'Daisy'],
		['Rose petals fell', 'Rose laughed', 'Rose'],
		['As Bruce (2011) says', 'I told Bruce about it', 'Bruce']
	])('are told from the word: “%s” and “%s”', (word, name, found) => {
		expect(findIdentifiers(word)).toEqual([]);
		expect(findIdentifiers(name)[0]?.text).toBe(found);
	});
});

describe('names on her list', () => {
	it('are all found: in small letters too, and with a slip of the finger', () => {
		const all = [...names, ...freshNames].flatMap(variantsOf);
		const missed = all.filter((one) => !foundAt(one, 'personName', one.watchlist));
		expect(all.length).toBeGreaterThan(1000);
		expect(missed.map(({ text, watchlist }) => `${text} (${watchlist.join()})`)).toEqual([]);
	});

	it('raise no alarm in what names nobody', () => {
		const all = [...clean, ...hardClean, ...freshClean];
		const watchlist = ['Zainab', 'Leon', 'Femi', 'Little Stars', 'Krzysztof', 'Mei-Ling', 'Nia'];
		expect(all.filter((text) => findIdentifiers(text, { watchlist }).length > 0)).toEqual([]);
	});
});
