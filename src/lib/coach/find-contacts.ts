import { edge, identifier, scan, type Finder } from './identifier';

const label = String.raw`[\p{L}\p{N}-]{1,63}`;
const email = new RegExp(
	String.raw`(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}][\p{L}\p{N}\p{M}._%+'’-]{0,63}@(?:${label}\.){1,6}\p{L}{2,24}${edge.after}`,
	'gu'
);
const findEmails: Finder = (text) =>
	scan(text, email, (_, span) => identifier(text, span, 'email', 'stop'));

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
const findHandles: Finder = (text) =>
	[handle, account].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'socialHandle', 'check'))
	);

/** Email addresses, web addresses and account names. */
export const findContacts: Finder = (text) =>
	[findEmails, findUrls, findHandles].flatMap((find) => find(text));
