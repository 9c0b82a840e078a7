import type { Entry } from './entry';
import type { Instant } from './days';
import type { Id } from './ids';
import type { OwnSet, OwnTemplate, TutorPack } from './own';
import type { PlanLine, Target } from './plan';
import type {
	BackupNote,
	HandInNote,
	NameNote,
	Placement,
	Profile,
	Use,
	Watchlist
} from './settings';

/** An earlier wording of an entry, kept once an editing session. Its id is `entryId.sessionId`. */
export interface Revision {
	readonly id: string;
	readonly at: Instant;
	readonly entry: Entry;
}

/** What is left of something deleted for good. */
export interface Tombstone {
	readonly id: string;
	readonly at: Instant;
}

/** What each kind of record holds. A kind is never renamed: it is sealed into every record. */
export interface Contents {
	entry: Entry;
	revision: Revision;
	tombstone: Tombstone;
	target: Target;
	planline: PlanLine;
	placement: Placement;
	profile: Profile;
	watchlist: Watchlist;
	use: Use;
	handin: HandInNote;
	backup: BackupNote;
	outcomeset: OwnSet;
	owntemplate: OwnTemplate;
	tutorpack: TutorPack;
	namenote: NameNote;
}
export type Kind = keyof Contents;

/** One opened record: `rev` counts its versions from 1. */
export interface Stored<K extends Kind = Kind> {
	readonly id: Id | string;
	readonly kind: K;
	readonly rev: number;
	readonly content: Contents[K];
}
