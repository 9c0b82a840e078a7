/** How long the service worker may take to answer, in ms: it holds the file in memory, or it does not. */
const patience = 3_000;

/** The file that another app handed over through the share sheet, once; `null` when it is not there any more. */
export async function takeSharedFile(id: string): Promise<File | null> {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return null;
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), patience);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			clearTimeout(timer);
			port1.close();
			resolve(data instanceof File ? data : null);
		};
		worker.postMessage({ type: 'TAKE_SHARED', id }, [port2]);
	});
}
