import { describe, expect, it } from 'vitest';
import type { PutAside } from '$lib/domain/put-aside';
import { writePutAside } from '$lib/export/write-put-aside';

const options = { made: '2026-03-31', app: '0.1.0', hasSentences: false } as const;
const one = (more: Partial<PutAside>): PutAside => ({
	...{ entry: 'e-one', day: '2026-03-09', template: 'gibbs', rule: 'no-theory', answer: 'missed' },
	...{ ask: 'Is there an idea from class?', quotes: [] },
	...more
});
const bedtime = 'I told mum what she should be doing at bedtime.';
const all = [
	one({ rule: 'vague-example', ask: 'One real moment?', quotes: [bedtime] }),
	one({ entry: 'e-two', day: '2026-02-02', template: 'own-GqmQ', answer: 'not-here' }),
	one({})
];

describe('the file of what she put aside', () => {
	it('has each question with its answer, its month and the way to write, by question', () => {
		const { putAside } = JSON.parse(writePutAside(all, options)) as { putAside: unknown[] };
		const question = 'Is there an idea from class?';
		expect(putAside).toEqual([
			{ rule: 'no-theory', question, answer: 'missed', month: '2026-03', template: 'gibbs' },
			{ rule: 'no-theory', question, answer: 'not-here', month: '2026-02', template: 'own' },
			{
				...{ rule: 'vague-example', question: 'One real moment?' },
				...{ answer: 'missed', month: '2026-03', template: 'gibbs' }
			}
		]);
	});

	it('says what it is, and has nothing of hers unless she puts it in', () => {
		const file = writePutAside(all, options);
		expect(file).toContain('No word of an entry, no name and no exact day is in it.');
		for (const hers of [bedtime, 'e-one', 'e-two', 'own-GqmQ', '2026-03-09', 'sentences"'])
			expect(file).not.toContain(hers);
	});

	it('has her sentences when she puts them in, and says so', () => {
		const file = writePutAside(all, { ...options, hasSentences: true });
		expect(JSON.parse(file)).toMatchObject({
			about: expect.stringContaining('in the words of the learner') as string,
			putAside: [{ sentences: [] }, { sentences: [] }, { sentences: [bedtime] }]
		});
		expect(file).not.toContain('2026-03-09');
	});
});
