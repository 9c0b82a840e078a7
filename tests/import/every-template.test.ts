import { describe, expect, it } from 'vitest';
import { loadTemplate, templateNames } from '$lib/catalog/catalog';
import { newEntry } from '$lib/domain/entry';
import { parseRecord } from '$lib/import/record-schemas';
import { newProfile, withFavourite } from '$lib/domain/settings';

describe('a backup', () => {
	it.each(templateNames().map(({ id }) => id))(
		'takes an entry of %s as it is written',
		async (id) => {
			const template = await loadTemplate(id);
			if (!template) throw new Error('The template is in the list');
			const content = newEntry(template, '2026-03-03', '2026-03-03T14:02:00.000Z');
			const record = { id: content.id, kind: 'entry', rev: 1, content };
			expect(parseRecord(record, 'entry.json')).toEqual(record);
		}
	);

	it('keeps what an entry cites, that it is practice, and what she put aside', async () => {
		const template = await loadTemplate('gibbs');
		if (!template) throw new Error('The template is in the list');
		const plain = newEntry(template, '2026-03-03', '2026-03-03T14:02:00.000Z');
		const content = {
			...plain,
			cites: ['gibbs-cycle'],
			practice: true,
			setAside: { 'no-action': 'missed' }
		};
		const record = { id: content.id, kind: 'entry', rev: 1, content };
		expect(parseRecord(record, 'entry.json')).toEqual(record);
	});

	it('keeps the templates she starred', () => {
		const content = withFavourite(newProfile('partnership-hnd'), 'gibbs', true);
		const record = { id: 'profile', kind: 'profile', rev: 1, content };
		expect(parseRecord(record, 'profile.json')).toEqual(record);
	});
});
