import type { PortfolioFinding, PortfolioText } from '$lib/coach/portfolio';
import type { Concern } from '$lib/domain/template';

/** What the page asks of the worker that reads across entries: the texts of each concern. */
export interface PortfolioAsk {
	readonly texts: readonly PortfolioText[];
	readonly concerns: readonly Concern[];
}

/** What the entries of each concern lack together. */
export type PortfolioAnswer = Readonly<Partial<Record<Concern, readonly PortfolioFinding[]>>>;
