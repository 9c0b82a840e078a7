import { loadExample, loadTemplate } from '$lib/catalog/catalog';
import { dayOf, instant } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import { exampleRecords } from '$lib/domain/example';
import type { Template } from '$lib/domain/template';
import type { Change } from '$lib/storage/change';
import type { Journal } from './journal.svelte';

/** The example journal as records to write, dated up to today. */
export async function exampleChanges(): Promise<readonly Change[]> {
	const example = await loadExample();
	const templates = new Map<string, Template>();
	for (const { template } of example.entries) {
		const loaded = templates.get(template) ?? (await loadTemplate(template));
		if (loaded) templates.set(template, loaded);
	}
	const records = exampleRecords(example, templates, dayOf(), instant());
	return records.map((record) => ({ ...record, base: 0 }));
}

/** What she wrote in the example herself: entries that are new, or changed since the example was laid out. */
export async function writtenInExample(journal: Journal): Promise<readonly Entry[]> {
	const laidOut = new Map<string, string>();
	for (const change of await exampleChanges())
		if (change.kind === 'entry') laidOut.set(change.id, wording(change.content));
	const entries = await journal.entries(journal.heads.map((head) => head.id));
	return entries.filter((entry) => laidOut.get(entry.id) !== wording(entry));
}

const wording = ({ title, answers }: Entry): string => JSON.stringify([title, answers]);
