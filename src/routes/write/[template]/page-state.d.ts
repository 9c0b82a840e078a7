declare global {
	namespace App {
		interface PageState {
			/** The entry that was begun and stored here; an id only, because the history lies on disk in clear. */
			entry?: string;
		}
	}
}
export {};
