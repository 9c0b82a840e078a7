import { templateName } from '$lib/catalog/catalog';
import { sayDate, saySpan } from '$lib/domain/days';
import type { EntryFilter } from '$lib/domain/filter';
import type { Placement } from '$lib/domain/settings';

/** What a filter beyond jots and drafts says: "Gibbs, AC4, from 3 March 2026"; '' when it is open. */
export function sayFilter(filter: EntryFilter, placements: readonly Placement[]): string {
	const { template, criterion, placement } = filter;
	const words = [
		template && (templateName(template)?.short ?? 'A template that is not here'),
		criterion?.criterion,
		placement && (placements.find((one) => one.id === placement)?.alias || 'One placement'),
		sayDays(filter)
	];
	return words.filter(Boolean).join(', ');
}

function sayDays({ from, to }: EntryFilter): string {
	if (from && to) return saySpan(from, to);
	return from ? `from ${sayDate(from)}` : to ? `to ${sayDate(to)}` : '';
}
