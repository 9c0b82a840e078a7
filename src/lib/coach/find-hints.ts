import { edge, identifier, scan, type Finder } from './identifier';

const hints = [
	String.raw`the only (?:\p{L}{2,20} )?(?:child|boy|girl|baby|toddler|twins?|family|parent|father|dad|mother|mum|man|male|woman|wheelchair user) (?:in|at|who|with|from|of|to)`,
	String.raw`rare (?:genetic )?(?:condition|syndrome|disease|disorder)`,
	String.raw`(?:identical )?(?:twins|triplets)`,
	String.raw`the (?:local |village )?(?:vicar|imam|rabbi|mayor|councillor)(?:['’]s)?`
].map((hint) => new RegExp(`${edge.before}${hint}${edge.after}`, 'giu'));

/** Circumstances that tell people who is meant where few live or work (DOMAIN D1, quasi-identifiers). */
export const findHints: Finder = (text) =>
	hints.flatMap((hint) =>
		scan(text, hint, (_, span) => identifier(text, span, 'quasiIdentifier', 'think'))
	);
