/** Why a file was not taken; nothing was changed. */
export type BackupTrouble =
	| 'not-a-backup'
	| 'locked-otherwise'
	| 'wrong-words'
	| 'too-hard'
	| 'damaged'
	| 'newer'
	| 'too-large';

const sentences: Readonly<Record<BackupTrouble, string>> = {
	'not-a-backup':
		'This is not an Afterword backup. Look for a file whose name ends in “.age”. Nothing was changed.',
	'locked-otherwise':
		'This file is locked with a key and not with words, so Afterword cannot open it. Nothing was changed.',
	'wrong-words':
		'These words do not open this backup. Check their spelling and order, and that it is the right file. Nothing was changed.',
	'too-hard':
		'Opening this file would take more memory than a phone has: it was not made by Afterword. Nothing was changed.',
	damaged:
		'This backup is damaged: a part of it is missing or was changed on the way. Try another copy of the file. Nothing was changed.',
	newer:
		'This backup was made by a newer version of Afterword. Update Afterword, then try again. Nothing was changed.',
	'too-large':
		'This file says it holds more than a journal can. It was not opened, and nothing was changed.'
};

/** A file that is no backup of ours, or not a whole one. Its message is a sentence for her. */
export class BackupError extends Error {
	override readonly name = 'BackupError';
	/** `detail` is for whoever looks into it: where in the file, and what. */
	constructor(
		readonly trouble: BackupTrouble,
		readonly detail = ''
	) {
		super(sentences[trouble]);
	}
}
