import type { BackupManifest, BackupRecord } from '$lib/domain/backup-format';

/** What the page asks of the worker that reads backups; one file a worker. */
export interface RestoreAsk {
	readonly file: Blob;
	/** The words as she typed them. */
	readonly words: string;
	/** Check it all, and send no records. */
	readonly isCheck: boolean;
}

/** What it answers. */
export type RestoreAnswer =
	| { readonly is: 'progress'; readonly share: number }
	| { readonly is: 'records'; readonly records: readonly BackupRecord[] }
	/** The list of files has done its work and stays behind: it can be long. */
	| { readonly is: 'done'; readonly manifest: BackupManifest }
	/** Not taken; `why` is a sentence for her. */
	| { readonly is: 'refused'; readonly why: string }
	| { readonly is: 'failed'; readonly why: string };
