import type { Met } from './backup-meeting';
import type { Day, Instant } from './days';
import type { Id } from './ids';

/** What goes on the cover of a pack; every field may stay ''. */
export interface Profile {
	readonly name: string;
	readonly number: string;
	readonly programme: string;
	readonly centre: string;
	readonly assessor: string;
	/** Outcome sets she works on, first one first. */
	readonly units: readonly string[];
	/** Ids of the templates she starred, the first star first; left out until there is one. */
	readonly favourites?: readonly string[];
}

/** Setting type as on the paper log; no name of a setting anywhere. */
export interface Placement {
	readonly id: Id;
	/** What she calls it, never the real name: "Setting 1". */
	readonly alias: string;
	/** "Day nursery", "Reception class", … */
	readonly type: string;
	/** "2 to 4 years 11 months" or her own words. */
	readonly ages: string;
	readonly hours: readonly Hours[];
	readonly created: Instant;
}
export interface Hours {
	readonly day: Day;
	/** Hours attended on that day, 0.25 to 24. */
	readonly hours: number;
}

/** The names she wants to be warned about. Sealed, and in no readable export. */
export interface Watchlist {
	readonly words: readonly string[];
}

/** What she decided about words that may name somebody. Sealed, and in no readable export. */
export interface NameNote {
	readonly id: Id;
	/** The words as they stood; '' where she keeps no key, and only the pseudonym is taken. */
	readonly words: string;
	/** `alias`: replaced by it. `no-name`: they name nobody. `kept`: they may stay, for `reason`. */
	readonly is: 'alias' | 'no-name' | 'kept';
	readonly alias: string;
	readonly reason: string;
	readonly at: Instant;
}

/** Days on which the app was really used; the bin counts by these, so a clock that jumps deletes nothing. */
export interface Use {
	readonly days: number;
	readonly last: Day;
}

/** A pack that left the app, and what the check had found when she went on. */
export interface HandInNote {
	readonly id: Id;
	readonly at: Instant;
	readonly format: string;
	readonly title: string;
	/** How many of each type the check showed. */
	readonly found: Readonly<Record<string, number>>;
	/** Her reason for going on, or '' when nothing was found. */
	readonly reason: string;
}

/** What this device knows of its backups; in no backup itself. */
export interface BackupNote {
	/** The name this device gives its journal, at random: a backup tells whose it is by it. */
	readonly journal: Id;
	/** The last backup that was saved or shared, or `null`. */
	readonly last: {
		readonly at: Instant;
		/** The count of days the app was used, at that time. */
		readonly usedDay: number;
	} | null;
	/** Which versions of other journals' records came in with their backups, see `Met`. */
	readonly met: Met;
	/** The day she put the reminder off, or `null`. */
	readonly quiet: Day | null;
}

/** The profile with a template starred, or with its star taken away. */
export function withFavourite(profile: Profile, template: string, isFavourite: boolean): Profile {
	const others = (profile.favourites ?? []).filter((id) => id !== template);
	return { ...profile, favourites: isFavourite ? [...others, template] : others };
}

/** An empty profile with the first unit chosen. */
export function newProfile(unit: string): Profile {
	return { name: '', number: '', programme: '', centre: '', assessor: '', units: [unit] };
}
