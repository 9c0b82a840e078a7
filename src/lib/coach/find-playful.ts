import { edge, identifier, scan, type Finder } from './identifier';

/** How nurseries that say no kind begin and end: "Little Acorns", "Busy Bees", "Tiny Tots". */
const playful =
	'(?:Little|Lil|Tiny|Teeny|Busy|Happy|Bright|Rising|Cheeky|Sunny|Jolly|Wee|Kiddy|Kiddie|Kids|First|Smiley|Shining|Cuddly|Curious|Magic|Golden|Growing|Twinkle|Twinkling|Bumble|Jumping|Bouncing|Giggling|Clever|Cosy|Wonder|Rainbow|Honey)';
const playfulEnd =
	'(?:Acorns?|Rainbows|Stars?|Explorers?|Learners|Steps|Toes|Sparks|Bees?|Ducklings?|Footprints|Footsteps|Fishes|Angels|Rascals|Monkeys|Bears?|Cubs|Tots|Tikes|Tykes|Treasures|Scholars|Pickles|Gems|Sprouts|Seedlings|Shoots|Buds|Blossoms|Oaks|Owls|Owlets|Feet|Hands|Fingers|Minds|Horizons|Beginnings|Days|Dragons|Dinosaurs|Pirates|Ones|People|Wonders|Adventurers|Friends|Faces|Smiles|Pumpkins|Ladybirds|Bunnies|Chicks|Lambs|Foxes|Hedgehogs|Otters|Penguins|Pandas|Puffins|Robins|Sparrows|Kids|Kidz|Toddlers|Sunbeams|Sunflowers|Daisies|Conkers|Pebbles|Jellybeans|Imps|Munchkins|Teapots|Wrens|Butterflies|Diamonds|Hoppers|Jumpers|Giants|Crickets|Caterpillars|Squirrels|Rabbits|Puddles|Twigs|Leaves|Apples|Peas|Beans|Sweetpeas|Cherubs|Darlings|Dreamers|Thinkers|Tinkers|Scamps|Urchins|Nippers|Bairns|Village|Wonderland|Corner|Nest|Den|Hive|Pod|House)';
const play = new RegExp(`${edge.before}${playful} ${playfulEnd}${edge.after}`, 'gi');

/** Those that are seldom said of anything but a nursery, with a word that leads to a place before them. */
const telling =
	/ (?:tots|tikes|tykes|explorers|footprints|ducklings|acorns|rascals|cherubs|scamps|treasures|pickles|sprouts|seedlings|stars|owls|bears|bees)$/;
const leads = /\b(?:from|leave|left|love|joined|for|in|to|with) $/i;

/**
 * Nurseries with playful names and no word of their kind: "Little Acorns", "Busy Bees". A room may be called so too.
 * In small letters only where what stands beside it says that it is a place.
 */
export const findPlayful: Finder = (text) =>
	scan(text, play, (found, span) => {
		const before = text.slice(Math.max(0, span[0] - 9), span[0]);
		const after = text.slice(span[1], span[1] + 14);
		if (/^tiny happy people$/i.test(`tiny ${found}`)) return null; // of the BBC
		const isRoom = /^ (?:room|group|book|table|class|to|are)\b/i.test(after);
		const isPlace =
			/\b(?:at|called) $/i.test(before) ||
			/^ (?:nursery|pre-?school|playgroup|day ?care|childcare)/i.test(after) ||
			(telling.test(found) && leads.test(before));
		const isNamed = /^[A-Z]\w* [A-Z]/.test(found);
		return !isRoom && (isNamed || isPlace) ? identifier(text, span, 'settingName', 'check') : null;
	});
