import { resolve } from '$app/paths';
import type { PartCover } from '$lib/domain/coverage';

/** Where "Reflect on this" leads: the part's template, with the part's place in ids. */
export function reflectOn(set: string, { criterion, part }: PartCover): string {
	const place = new URLSearchParams({ set, criterion: criterion.id, part: part.id });
	return `${resolve('/write/[template]', { template: part.template })}?${place}`;
}
