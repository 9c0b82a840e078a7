import type { IdentifierType } from './identifier';

/** Roles a pseudonym is made of, as DOMAIN D1 has them. */
export type AliasRole = 'Child' | 'Parent' | 'Practitioner' | 'Professional';

/** No I and no O: they look like figures. */
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const used =
	/(?<![\p{L}\p{N}])(?:(Child|Parent|Practitioner|Colleague|Professional)(?:s? ))([A-Z])(?![\p{L}\p{N}])/gu;

/** The pseudonyms that stand in a text. */
export function aliasesIn(text: string): readonly string[] {
	return Array.from(text.matchAll(used), ([, role, letter]) => `${role} ${letter}`);
}

/**
 * The next pseudonym of a role that nobody has: in the order of the alphabet, but never with the first letter
 * of the name it stands for. After Z come two letters.
 */
export function nextAlias(role: AliasRole, name: string, taken: ReadonlySet<string>): string {
	const own = name.charAt(0).toUpperCase();
	const pairs = letters.flatMap((first) => letters.map((second) => first + second));
	const free = [...letters.filter((letter) => letter !== own), ...pairs].find(
		(letter) => !taken.has(`${role} ${letter}`)
	);
	return `${role} ${free ?? 'ZZ'}`;
}

const family =
	/(?:mum|mummy|mother|dad|daddy|father|parent|carer|gran|nan|grandma|grandad|auntie|aunt|uncle|Mrs|Mr)\W{1,3}$/i;
const staff =
	/(?:mentor|manager|deputy|supervisor|leader|colleague|practitioner|tutor|assessor|apprentice|key person|worker|educator|SENCO|cook|teacher|Miss|Ms)\W{1,3}$/i;
const others = /(?:health visitor|therapist|doctor|nurse|psychologist|midwife|Dr)\W{1,3}$/i;

/** Who somebody most likely is, by the words right before the name; a child when they say nothing. */
export function roleBefore(before: string, name: string): AliasRole {
	const words = /^(?:Mrs|Mr|Ms|Miss|Dr)\b/.exec(name)?.[0] ?? '';
	const lead = words ? `${words} ` : before.slice(-24);
	if (others.test(lead)) return 'Professional';
	if (staff.test(lead)) return 'Practitioner';
	return family.test(lead) ? 'Parent' : 'Child';
}

/**
 * The same of a name at `start` in a text. Where the words before it say nothing, those at its other places
 * may: "My mentor Kelly sat with me. Then Kelly rang." tells of one practitioner.
 */
export function roleIn(text: string, name: string, start: number): AliasRole {
	const here = roleBefore(text.slice(0, start), name);
	if (here !== 'Child') return here;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
		const role = isWhole ? roleBefore(text.slice(0, at), name) : 'Child';
		if (role !== 'Child') return role;
	}
	return here;
}

/**
 * What a placement is called once a pseudonym stands in its name, told apart from the `others`. One that would
 * be just "The setting" is numbered as new ones are ("Setting 1"); any other only where the name is taken.
 */
export function placementName(name: string, alias: string, others: readonly string[]): string {
	const taken = new Set(others.map((one) => one.trim().toLowerCase()));
	// "St Mary’s" has become "The school’s"
	const bare = name.trim().replace(/['’]s?$/, '');
	const isPlace = /^the /.test(alias) && bare.toLowerCase() === alias;
	const kind = alias.charAt(4).toUpperCase() + alias.slice(5);
	let made = isPlace ? `${kind} 1` : name;
	for (let n = 2; taken.has(made.trim().toLowerCase()); n++)
		made = isPlace ? `${kind} ${n}` : `${name} ${n}`;
	return made;
}

/** What stands in the place of what names no person. */
export const placeholders: Readonly<Partial<Record<IdentifierType, string>>> = {
	settingName: 'the setting',
	schoolName: 'the school',
	organisation: 'the service',
	dateOfBirth: '[date of birth]',
	address: '[address]',
	postcode: '[postcode]',
	phone: '[phone number]',
	email: '[email]',
	socialHandle: '[account]',
	url: '[web address]',
	vehicle: '[number plate]',
	nhsNumber: '[number]',
	upn: '[number]',
	niNumber: '[number]',
	ofstedNumber: '[number]'
};
