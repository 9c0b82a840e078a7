/** A file to hand over. */
export interface OutFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer> | Blob;
}

const asFile = ({ name, type, bytes }: OutFile): File => new File([bytes], name, { type });

/** Saves a file through the browser's own download. */
export function downloadFile(out: OutFile): void {
	const url = URL.createObjectURL(asFile(out));
	const link = document.createElement('a');
	link.href = url;
	link.download = out.name;
	link.click();
	// the download has its own hold on the blob once it began; a minute is ample for a slow phone
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether this device can pass such a file to another app. */
export function canShareFile(out: OutFile): boolean {
	return navigator.canShare?.({ files: [asFile(out)] }) ?? false;
}

/** Opens the share sheet. `false` when she closed it without sharing; rejects when the device cannot. */
export async function shareFile(out: OutFile): Promise<boolean> {
	try {
		await navigator.share({ files: [asFile(out)] });
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}
