import type { LockProblem } from '$lib/state/lock-keys';

/** What went wrong with the lock, as a sentence that says what to do. */
export function problemWords(problem: LockProblem | 'slip'): string {
	switch (problem) {
		case 'wrong':
			return 'That does not open it. Look for capitals and extra letters, then try again.';
		case 'slip':
			return 'There is a slip in this code: it has 28 letters and numbers. Look at each group again.';
		case 'memory':
			return 'This device is short of memory just now. Close other apps and tabs, then try again.';
		case 'stopped':
			return 'The passkey was not used. Try again, or use your passphrase.';
		case 'unfit':
			return 'The passkeys of this device cannot open a journal. Your passphrase still does.';
		case 'changed':
			return 'The lock was changed in another window. Reload this page, then try again.';
		case 'unfinished':
			return 'It is done, but the browser did not remove an old key yet. Afterword tries again at each start.';
		case 'failed':
			return 'The browser did not do it just now. Nothing has changed. Try again.';
	}
}

/** The shortest passphrase that is taken. */
const shortest = 10;

/** Why a new passphrase is too easy to guess, as a sentence; `null`: it will do. */
export function weakness(passphrase: string): string | null {
	const plain = passphrase.trim();
	if ([...plain].length < shortest)
		return `Use at least ${shortest} letters: four words that belong to no saying are good.`;
	if (new Set(plain).size < 5) return 'Use more different letters, so that nobody can guess it.';
	return null;
}
