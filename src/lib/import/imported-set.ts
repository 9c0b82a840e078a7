import type { SetBody } from '$lib/domain/make-set';
import type { SetOrigin } from '$lib/domain/own';

/** A unit as it came out of a paste or a file, not kept yet. */
export interface ImportedSet {
	readonly set: SetBody;
	readonly origin?: SetOrigin;
}
