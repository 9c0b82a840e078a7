/** What she can do with a lock that is set. */
export type LockDeed = 'passphrase' | 'code' | 'passkey' | 'no-passkey' | 'remove';

interface DeedWords {
	readonly title: string;
	/** What it means, before she types anything. */
	readonly lead: string;
	/** The button, once she has typed her passphrase. */
	readonly deed: string;
	/** Said when it is done. */
	readonly done: string;
}

export const deedWords: Readonly<Record<LockDeed, DeedWords>> = {
	passphrase: {
		title: 'Change the passphrase',
		lead: 'The old one opens nothing from then on. Your recovery code stays the same.',
		deed: 'Go on',
		done: 'Your passphrase is changed.'
	},
	code: {
		title: 'Make a new recovery code',
		lead: 'The old code no longer opens this journal. Backups you made before still open with it.',
		deed: 'Go on',
		done: 'You have a new recovery code.'
	},
	passkey: {
		title: 'Add a passkey',
		lead: 'This device’s fingerprint, face or PIN then opens your journal too.',
		deed: 'Add it',
		done: 'Your passkey opens your journal now.'
	},
	'no-passkey': {
		title: 'Stop using the passkey',
		lead: 'Your journal then opens with your passphrase or recovery code only. You can also remove the passkey in the settings of your device.',
		deed: 'Stop using it',
		done: 'The passkey opens nothing any more.'
	},
	remove: {
		title: 'Remove the lock',
		lead: 'Your journal then opens by itself. Anyone who can use this browser can read it.',
		deed: 'Remove the lock',
		done: 'The lock is off.'
	}
};
