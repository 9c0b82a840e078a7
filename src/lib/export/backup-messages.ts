import type { BackupRecord } from '$lib/domain/backup-format';
import type { BackupOptions } from './backup';

/** What the page asks of the backup worker; one backup a worker. */
export type BackupAsk =
	| { readonly is: 'begin'; readonly options: Omit<BackupOptions, 'onprogress'> }
	| { readonly is: 'records'; readonly records: readonly BackupRecord[] }
	/** All records are in. */
	| { readonly is: 'end' };

/** What it answers. */
export type BackupAnswer =
	/** The batch is written: the next may come. */
	| { readonly is: 'taken'; readonly share: number }
	| { readonly is: 'done'; readonly file: Blob }
	| { readonly is: 'failed'; readonly why: string };
