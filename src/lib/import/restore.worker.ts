import { backupLimits, type BackupManifest } from '$lib/domain/backup-format';
import { closeNetwork } from '$lib/domain/close-network';
import { readBackup } from './backup';
import { BackupError } from './backup-error';
import type { RestoreAnswer, RestoreAsk } from './restore-messages';

// This worker opens a whole journal; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: RestoreAnswer): void => postMessage(answer);

async function read({ file, words, isCheck }: RestoreAsk): Promise<BackupManifest> {
	if (file.size > backupLimits.sealedBytes) throw new BackupError('too-large');
	return readBackup(new Uint8Array(await file.arrayBuffer()), words, {
		onprogress: (share) => say({ is: 'progress', share }),
		onrecords: (records) => {
			if (!isCheck) say({ is: 'records', records });
		}
	});
}

addEventListener('message', ({ data }: MessageEvent<RestoreAsk>) => {
	read(data).then(
		(manifest) => say({ is: 'done', manifest: { ...manifest, files: [] } }),
		(error: unknown) => {
			const isRefusal = error instanceof BackupError;
			say({ is: isRefusal ? 'refused' : 'failed', why: isRefusal ? error.message : String(error) });
		}
	);
});
