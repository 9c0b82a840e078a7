import { Decrypter } from 'age-encryption';
import { backupLimits } from '$lib/domain/backup-format';
import { phraseReadings } from '$lib/domain/backup-phrase';
import { BackupError } from './backup-error';

type Bytes = Uint8Array<ArrayBuffer>;

/** Factor 20 takes 1 GB and 20 s: more is a mistake or an attack. */
const mostWork = 20;
/** The header of a file with one passphrase is some 150 bytes; this is ample. */
const headerSize = 4096;

/** The scrypt line of an age file, or what is the matter with it. */
function checkHeader(file: Bytes): void {
	const head = new TextDecoder('latin1').decode(file.subarray(0, headerSize));
	if (!/^age-encryption\.org\/v\d+\n/.test(head)) throw new BackupError('not-a-backup');
	if (!head.startsWith('age-encryption.org/v1\n')) throw new BackupError('newer', 'age version');
	// a word that the file ends in is not a whole one
	const [, type, factor] = /^[^\n]*\n-> (\S+)(?=[ \n])(?: \S+ (\S+)(?=\n))?/.exec(head) ?? [];
	if (type === undefined) throw new BackupError('damaged', 'age header');
	if (type !== 'scrypt') throw new BackupError('locked-otherwise', type);
	if (!factor || !/^[1-9]\d*$/.test(factor)) throw new BackupError('damaged', 'age header');
	if (Number(factor) > mostWork) throw new BackupError('too-hard', factor);
}

/**
 * What is in an age file that is locked with words, as she typed them. Rejects with BackupError: no age file,
 * other words, a single changed bit, a missing end, a work factor that no phone can do.
 */
export async function openAgeFile(file: Bytes, typed: string): Promise<Bytes> {
	if (file.length > backupLimits.sealedBytes) throw new BackupError('too-large');
	checkHeader(file);
	const key = await fileKey(file, typed);
	const age = new Decrypter();
	age.addIdentity({ unwrapFileKey: () => key });
	try {
		return (await age.decrypt(file)) as Bytes; // age makes its own buffer
	} catch (error) {
		throw new BackupError('damaged', String(error));
	}
}

/** The key inside the header, by one of the readings of what she typed. */
async function fileKey(file: Bytes, typed: string): Promise<Uint8Array> {
	const header = file.slice(0, headerSize);
	for (const words of phraseReadings(typed)) {
		const age = new Decrypter();
		age.addPassphrase(words);
		try {
			return await age.decryptHeader(header);
		} catch (error) {
			// age says "no identity matched" of other words only; all else is the header itself
			if (!/no identity matched/.test(String(error)))
				throw new BackupError('damaged', String(error));
		}
	}
	throw new BackupError('wrong-words');
}
