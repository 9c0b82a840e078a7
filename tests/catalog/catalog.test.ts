import { describe, expect, it } from 'vitest';
import {
	loadExample,
	loadOutcomeSet,
	loadTemplate,
	outcomeSetNames,
	templateName,
	templateNames
} from '$lib/catalog/catalog';
import { templateAbouts } from '$lib/catalog/template-abouts';

const odd = ['', 'nothing', 'constructor', '__proto__', 'toString', '../gibbs', 'Gibbs'];

describe('the writer chooses a template', () => {
	it('and the quick one stands first, then the three of every course', () => {
		const first = templateNames()
			.slice(0, 4)
			.map(({ id }) => id);
		expect(first).toEqual(['jot', 'gibbs', 'kolb', 'team-contribution']);
	});

	it('and every name leads to its template', async () => {
		for (const { id, version, stages } of templateAbouts()) {
			const template = await loadTemplate(id);
			expect(template).toMatchObject({ id, version });
			expect(template?.stages.map((stage) => stage.title)).toEqual(stages);
			expect(templateName(id)?.id).toBe(id);
		}
		expect(templateAbouts().map(({ id }) => id)).toEqual(templateNames().map(({ id }) => id));
	});

	it.each(odd)('and an address that names none (%j) is answered with nothing', async (id) => {
		expect(templateName(id)).toBeNull();
		expect(await loadTemplate(id)).toBeNull();
		expect(await loadOutcomeSet(id)).toBeNull();
	});
});

it('the writer finds both units, the diploma first', async () => {
	const ids = outcomeSetNames().map(({ id }) => id);
	expect(ids[0]).toBe('partnership-hnd');
	expect(ids).toContain('childrens-services');
	for (const { id, title } of outcomeSetNames())
		expect(await loadOutcomeSet(id)).toMatchObject({ id, title });
});

it('the writer can open the example', async () => {
	expect((await loadExample()).entries.length).toBeGreaterThanOrEqual(14);
});
