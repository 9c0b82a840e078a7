import type { PortfolioFinding, PortfolioText } from '$lib/coach/portfolio';
import type { Concern } from '$lib/domain/template';
import type { Id } from '$lib/domain/ids';
import type { ThreadQuotes } from '$lib/domain/threads-over-time';

/** What the entries of each concern lack together. */
export type Lacks = Readonly<Partial<Record<Concern, readonly PortfolioFinding[]>>>;

/** A text, and the questions about it that were put aside. */
export interface TextAside {
	readonly text: string;
	readonly rules: readonly string[];
}
/** What a question says, '' for one that is no longer asked, and her sentences that it rests on now. */
export interface AsideWords {
	readonly ask: string;
	readonly quotes: readonly string[];
}

/** What the page can ask of the worker that reads across entries, and what comes back. */
export interface AcrossAsks {
	/** What the texts of each concern lack together. */
	readonly lacks: {
		readonly ask: {
			readonly texts: readonly PortfolioText[];
			readonly concerns: readonly Concern[];
		};
		readonly answer: Lacks;
	};
	/** The threads that each text holds, in their order. */
	readonly threads: {
		readonly ask: { readonly texts: readonly { readonly id: Id; readonly text: string }[] };
		readonly answer: readonly { readonly id: Id; readonly quotes: ThreadQuotes }[];
	};
	/** The words of questions that were put aside, for each text those of `rules` in their order. */
	readonly aside: {
		readonly ask: { readonly texts: readonly TextAside[] };
		readonly answer: readonly (readonly AsideWords[])[];
	};
}
export type AcrossName = keyof AcrossAsks;

/** One message to the worker. */
export type AcrossAsk = {
	[Name in AcrossName]: { readonly ask: number; readonly is: Name } & AcrossAsks[Name]['ask'];
}[AcrossName];
/** Its answer, by the number of what was asked. */
export interface AcrossAnswer {
	readonly ask: number;
	readonly answer: AcrossAsks[AcrossName]['answer'];
}
