import { foldForSearch } from '$lib/domain/search';
import { expanded } from './short-forms';

/** Words as they are typed on a phone, and those said to nobody in particular: in no dictionary, and nobody's name. */
const phone = new Set(
	`tbh ngl idk idc lol lmao smh omg btw imo imho fr rn tho thru cba ffs wtf bcos bcoz bcus bcuz becos becoz coz cuz
	cus abt wiv wid defo deffo deffs kinda sorta gonna gunna wanna gotta lowkey obvs obvz totes proper rly rlly srsly
	plz pls thx ty fab hun hunni hunny babes guys folks peeps appt appts uni bubs bubz facetime wen wot wat wats
	whos thats hes shes theyre innit dunno alot aswell atm asap aka min mins hrs wk wks yr yrs sed sez jus dint neva`
		.trim()
		.split(/\s+/)
);
const pointing = /^(?:me|him|her|us|them|you|it|im|id|ill|ive)$/;
/** "isn’t", "she’ll", "couldnt". */
const shortened = /(?:n['’]?t|['’](?:ll|re|ve|d|m|s))$/;
/** "tutted", "role-modelled": done, and no name that is on no list. */
const doing = /(?:ed|ing)$/;

/** Whether a word in small letters that no dictionary has is a word all the same: "isn’t", "tbh", "tutted". */
export function isPhoneWord(word: string): boolean {
	const folded = foldForSearch(word);
	if (shortened.test(folded) || doing.test(folded) || pointing.test(folded)) return true;
	return phone.has(folded) || Object.hasOwn(expanded, folded.replaceAll(/['’]/g, ''));
}
