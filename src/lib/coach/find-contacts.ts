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
	String.raw`(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}(?:uk|com|org|net|info|eu|ie|edu|gov|scot|wales|cymru)(?:/[^\s<>"“”]{0,500})?${edge.after}`,
	'gu'
);
/** Any host with a way behind it, as the short addresses have: "bit.ly/3hK". */
const withPath =
	/(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{2,63}){0,4}\.[a-z]{2,24}\/[\p{L}\p{N}][^\s<>"“”]{0,500}/gu;
/** Law, guidance and research that anyone may cite. */
const publicHosts =
	/^(?:https?:\/\/)?(?:www\.)?(?:gov\.uk|legislation\.gov\.uk|assets\.publishing\.service\.gov\.uk|doi\.org|dx\.doi\.org|nhs\.uk|nspcc\.org\.uk|unicef\.org(?:\.uk)?|ncb\.org\.uk|belbin\.com|birthto5matters\.org\.uk|foundationyears\.org\.uk|nmc\.org\.uk|who\.int)(?:[/?#:]|$)/i;
const findUrls: Finder = (text) =>
	[withScheme, bare, withPath].flatMap((pattern) =>
		scan(text, pattern, (found, [start]) => {
			const address = found.replace(/[.,;:!?)\]'’…]{1,20}$/, '');
			if (publicHosts.test(address) || !/\.\p{L}/u.test(address)) return null;
			return identifier(text, [start, start + address.length], 'url', 'check');
		})
	);

const handle = /(?<![\p{L}\p{N}@._%+-])@[A-Za-z_][\w.]{0,28}\w/gu;
const site =
	'(?:instagram|insta|ig|snapchat|snap|tiktok|tik tok|facebook|fb|twitter|threads|discord|telegram|twitch|bereal|bluesky|roblox|linkedin|messenger|pinterest|reddit|vinted|youtube|whatsapp)';
const called = '(?: (?:name|username|user|handle|account|page|profile|id|tag|channel))?';
const account = new RegExp(
	String.raw`\b${site}\b${called}(?:: ?| ?\( ?(?=[\p{Ll}\d._]{3,30}\)))(?<id>\w[\w.]{1,28}\w)`,
	'dgiu'
);
/** Without a colon only what no word looks like: "her insta is jo_b2". */
const unmarked = new RegExp(
	String.raw`\b(?:${site}\b${called}|(?:username|user name|handle|screen name|gamertag))(?: ?[:=]| is| was| as| under| called| at)* (?<id>(?=[a-z]{0,28}[\d_.]\w)\w[\w.]{1,28}\w)`,
	'dgiu'
);
const reddit = /(?<![\p{L}\p{N}/.])\/?u\/(?=\w{3})\w[\w-]{1,28}\w/gu;
const findHandles: Finder = (text) =>
	[handle, account, unmarked, reddit].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'socialHandle', 'check'))
	);

/** Email addresses, web addresses and account names. */
export const findContacts: Finder = (text) =>
	[findEmails, findUrls, findHandles].flatMap((find) => find(text));
