import { edge, identifier, scan, type Finder } from './identifier';

const label = String.raw`[\p{L}\p{N}-]{1,63}`;
const email = new RegExp(
	String.raw`(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}][\p{L}\p{N}\p{M}._%+'’-]{0,63}@(?:${label}\.){1,6}\p{L}{2,24}${edge.after}`,
	'gu'
);
/** Spelled so that no machine should know it: "jo (at) example.com". */
const spelled = new RegExp(
	String.raw`(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}._%+-]{1,40} ?[[(] ?at ?[\])] ?${label}(?: ?(?:\.|[[(] ?dot ?[\])]) ?${label}){1,4}${edge.after}`,
	'giu'
);
const findEmails: Finder = (text) =>
	[email, spelled].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'email', 'stop'))
	);

const withScheme = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/giu;
const bare = new RegExp(
	String.raw`(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}(?:uk|com|org|net|info|eu|ie)(?:/[^\s<>"“”]{0,500})?${edge.after}`,
	'gu'
);
/** Law, guidance and research that anyone may cite. */
const publicHosts =
	/^(?:https?:\/\/)?(?:www\.)?(?:gov\.uk|legislation\.gov\.uk|assets\.publishing\.service\.gov\.uk|doi\.org|dx\.doi\.org|nhs\.uk|nspcc\.org\.uk|unicef\.org(?:\.uk)?|ncb\.org\.uk|belbin\.com|birthto5matters\.org\.uk|foundationyears\.org\.uk|nmc\.org\.uk|who\.int)(?:[/?#:]|$)/i;
const findUrls: Finder = (text) =>
	[withScheme, bare].flatMap((pattern) =>
		scan(text, pattern, (found, [start]) => {
			const address = found.replace(/[.,;:!?)\]'’…]{1,20}$/, '');
			if (publicHosts.test(address) || !/\.\p{L}/u.test(address)) return null;
			return identifier(text, [start, start + address.length], 'url', 'check');
		})
	);

const handle = /(?<![\p{L}\p{N}@._%+-])@[A-Za-z_][\w.]{0,28}\w/gu;
const account =
	/\b(?:instagram|insta|snapchat|snap|tiktok|facebook|twitter|threads)\b(?: (?:name|handle|account|page))?: ?(?<id>\w[\w.]{1,28}\w)/dgiu;
/** Without a colon only what no word looks like: "her insta is jo_b2". */
const unmarked =
	/\b(?:instagram|insta|snapchat|snap|tiktok|facebook|twitter)(?: (?:name|handle|account|page))?(?: is| was)? (?<id>(?=[a-z]{0,28}[\d_.]\w)\w[\w.]{1,28}\w)/dgiu;
const findHandles: Finder = (text) =>
	[handle, account, unmarked].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'socialHandle', 'check'))
	);

/** Email addresses, web addresses and account names. */
export const findContacts: Finder = (text) =>
	[findEmails, findUrls, findHandles].flatMap((find) => find(text));
