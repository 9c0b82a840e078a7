import { isRealDay, type Day } from './days';
import type { Head } from './head';
import { isId, type Id } from './ids';

/** Which entries the journal's list shows. `null` and 'all' leave a thing open. */
export interface EntryFilter {
	readonly show: 'all' | 'jots' | 'drafts';
	readonly template: string | null;
	/** A criterion of an outcome set. */
	readonly criterion: { readonly set: string; readonly criterion: string } | null;
	readonly placement: Id | null;
	/** First and last day, both included. */
	readonly from: Day | null;
	readonly to: Day | null;
}

export const openFilter: EntryFilter = {
	show: 'all',
	template: null,
	criterion: null,
	placement: null,
	from: null,
	to: null
};

const nameShape = /^[\w.-]{1,80}$/;

/** The filter an address asks for; what makes no sense there is left open. */
export function readFilter(params: URLSearchParams): EntryFilter {
	const name = (key: string): string | null => {
		const value = params.get(key) ?? '';
		return nameShape.test(value) ? value : null;
	};
	const day = (key: string): Day | null => {
		const value = params.get(key) ?? '';
		return isRealDay(value) ? value : null;
	};
	const show = params.get('show');
	const [set, criterion] = [name('set'), name('criterion')];
	const placement = params.get('placement') ?? '';
	return {
		show: show === 'jots' || show === 'drafts' ? show : 'all',
		template: name('template'),
		criterion: set && criterion ? { set, criterion } : null,
		placement: isId(placement) ? placement : null,
		from: day('from'),
		to: day('to')
	};
}

/** The filter as the query of an address, with '?' or ''; ids and days only. */
export function writeFilter(filter: EntryFilter): string {
	const params = new URLSearchParams();
	const put = (key: string, value: string | null): void => {
		if (value) params.set(key, value);
	};
	put('show', filter.show === 'all' ? null : filter.show);
	put('template', filter.template);
	put('set', filter.criterion?.set ?? null);
	put('criterion', filter.criterion?.criterion ?? null);
	put('placement', filter.placement);
	put('from', filter.from);
	put('to', filter.to);
	const query = params.toString();
	return query ? `?${query}` : '';
}

/** Whether a head is one the filter shows. */
export function passes(head: Head, filter: EntryFilter): boolean {
	const { show, template, criterion, placement, from, to } = filter;
	if (show === 'jots' && head.template !== 'jot') return false;
	if (show === 'drafts' && (head.done || head.template === 'jot')) return false;
	if (template && head.template !== template) return false;
	if (placement && head.placement !== placement) return false;
	if ((from && head.day < from) || (to && head.day > to)) return false;
	if (!criterion) return true;
	return head.tags.some(
		(tag) => tag.set === criterion.set && tag.criterion === criterion.criterion
	);
}

/** The heads of one month, in their order. */
export interface Month {
	/** '2026-03' */
	readonly month: string;
	readonly heads: readonly Head[];
}

/** The first `most` heads (newest first) by month. */
export function monthsOf(heads: readonly Head[], most: number): readonly Month[] {
	const months: { month: string; heads: Head[] }[] = [];
	for (const head of heads.slice(0, most)) {
		const month = head.day.slice(0, 7);
		if (months.at(-1)?.month !== month) months.push({ month, heads: [] });
		months.at(-1)?.heads.push(head);
	}
	return months;
}
