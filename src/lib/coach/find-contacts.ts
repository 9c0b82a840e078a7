import { edge, identifier, scan, type Finder } from './identifier';

const label = String.raw`[A-Za-zª-ÿ\d-]{1,63}`;
const email = new RegExp(
	String.raw`(?<![A-Za-zª-ÿ\d._%+'-])[A-Za-zª-ÿ\d][A-Za-zª-ÿ\d._%+'-]{0,63}@(?:${label}\.){1,6}[A-Za-zª-ÿ]{2,24}${edge.after}`,
	'g'
);
/** Spelled so that no machine should know it: "jo (at) example.com". */
const spelled = new RegExp(
	String.raw`(?<![A-Za-zª-ÿ\d._%+'-])[A-Za-zª-ÿ\d._%+-]{1,40} ?[[(] ?at ?[\])] ?${label}(?: ?(?:\.|[[(] ?dot ?[\])]) ?${label}){1,4}${edge.after}`,
	'gi'
);
const findEmails: Finder = (text) =>
	[...(text.includes('@') ? [email] : []), ...(/[[(]/.test(text) ? [spelled] : [])].flatMap(
		(pattern) => scan(text, pattern, (_, span) => identifier(text, span, 'email', 'stop'))
	);

const withScheme = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi;
const bare = new RegExp(
	String.raw`(?<![A-Za-zª-ÿ\d@._/-])[A-Za-zª-ÿ\d](?:[A-Za-zª-ÿ\d-]{0,62}\.){1,5}(?:uk|com|org|net|info|eu|ie|edu|gov|scot|wales|cymru)(?:/[^\s<>"]{0,500})?${edge.after}`,
	'g'
);
/** Any host with a way behind it, as the short addresses have: "bit.ly/3hK". */
const withPath =
	/(?<![A-Za-zª-ÿ\d@._/-])[A-Za-zª-ÿ\d][A-Za-zª-ÿ\d-]{0,62}(?:\.[A-Za-zª-ÿ\d-]{2,63}){0,4}\.[a-z]{2,24}\/[A-Za-zª-ÿ\d][^\s<>"]{0,500}/g;
/** Law, guidance and research that anyone may cite. */
const publicHosts =
	/^(?:https?:\/\/)?(?:www\.)?(?:gov\.uk|legislation\.gov\.uk|assets\.publishing\.service\.gov\.uk|doi\.org|dx\.doi\.org|nhs\.uk|nspcc\.org\.uk|unicef\.org(?:\.uk)?|ncb\.org\.uk|belbin\.com|birthto5matters\.org\.uk|foundationyears\.org\.uk|nmc\.org\.uk|who\.int)(?:[/?#:]|$)/i;
const findUrls: Finder = (text) =>
	(text.includes('/') ? [withScheme, bare, withPath] : [withScheme, bare]).flatMap((pattern) =>
		scan(text, pattern, (found, [start]) => {
			const address = found.replace(/[.,;:!?)\]']{1,20}$/, '');
			if (publicHosts.test(address) || !/\.[A-Za-zª-ÿ]/.test(address)) return null;
			return identifier(text, [start, start + address.length], 'url', 'check');
		})
	);

const handle = /(?<![A-Za-zª-ÿ\d@._%+-])@[A-Za-z_][\w.]{0,28}\w/g;
const site =
	'(?:instagram|insta|ig|snapchat|snap|tiktok|tik tok|facebook|fb|twitter|threads|discord|telegram|twitch|bereal|bluesky|roblox|linkedin|messenger|pinterest|reddit|vinted|youtube|whatsapp)';
const called = '(?: (?:name|username|user|handle|account|page|profile|id|tag|channel))?';
const account = new RegExp(
	String.raw`\b${site}\b${called}(?:: ?| ?\( ?(?=[a-zß-ÿ\d._]{3,30}\)))(?<id>\w[\w.]{1,28}\w)`,
	'dgi'
);
/** Without a colon only what no word looks like: "her insta is jo_b2". */
const unmarked = new RegExp(
	String.raw`\b(?:${site}\b${called}|(?:username|user name|handle|screen name|gamertag))(?: ?[:=]| is| was| as| under| called| at)* (?<id>(?=[a-z]{0,28}[\d_.]\w)\w[\w.]{1,28}\w)`,
	'dgi'
);
const reddit = /(?<![A-Za-zª-ÿ\d/.])\/?u\/(?=\w{3})\w[\w-]{1,28}\w/g;
/** "voidwalker#4417", and what has a dot or a line and a digit near the name of a site. */
const tagged = /(?<![\w#])[a-z][\w.]{2,31}#\d{4}(?!\w)/gi;
const nearby = new RegExp(
	String.raw`\b${site}\b[^\n]{0,30}?[ ,](?<id>[a-z][a-z\d]{0,20}[._][\w.]{0,20}\d)(?![\w.]\w)`,
	'dgi'
);
const findHandles: Finder = (text) =>
	[handle, account, unmarked, reddit, tagged, nearby].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'socialHandle', 'check'))
	);

/** Email addresses, web addresses and account names. */
export const findContacts: Finder = (text) =>
	[findEmails, findUrls, findHandles].flatMap((find) => find(text));
