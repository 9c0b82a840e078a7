import type { Page } from '@playwright/test';

/** The numbers of slot types on disk, see storage/slots.ts. */
export const slotType = { device: 1, passphrase: 2, recovery: 3, passkey: 4 } as const;

/** What a container of the journal carries, and the keys that lie about. */
export interface Containers {
	/** The slot types of each container by its name; IndexedDB is `meta`. */
	readonly slots: Readonly<Record<string, readonly number[]>>;
	/** The device keys that are found, in hex. */
	readonly deviceKeys: readonly string[];
	/** The data key where a device key opens it, in hex. */
	readonly dataKey: string | null;
}

/** Reads every container of the journal from outside the app, in a page of its origin. */
export function readContainers(page: Page, name = 'afterword~'): Promise<Containers> {
	return page.evaluate(async (place) => {
		const hex = (bytes: Uint8Array): string =>
			Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
		/** Format (1), generation (4), key id (16), then slots: type, params and wrapped with their lengths. */
		const parse = (bytes: Uint8Array) => {
			const found: { type: number; wrapped: Uint8Array<ArrayBuffer> }[] = [];
			const two = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
			for (let at = 21; at < bytes.length;) {
				const params = two(at + 1);
				const length = two(at + 3 + params);
				const begin = at + 5 + params;
				found.push({ type: bytes[at] ?? 0, wrapped: bytes.slice(begin, begin + length) });
				at = begin + length;
			}
			return found;
		};
		const meta = await new Promise<Uint8Array | null>((resolve, reject) => {
			const request = indexedDB.open(place);
			request.onerror = () => reject(new Error('The database does not open'));
			request.onsuccess = () => {
				const row = request.result.transaction('meta').objectStore('meta').get('slots');
				row.onsuccess = () => {
					request.result.close();
					resolve((row.result as { value: Uint8Array } | undefined)?.value ?? null);
				};
			};
		});
		const containers = new Map(meta ? [['meta', parse(meta)]] : []);
		const keys: Uint8Array<ArrayBuffer>[] = [];
		const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(place);
		for await (const [file, handle] of root.entries())
			if (file === 'device-key' && handle instanceof FileSystemFileHandle)
				keys.push(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
		const safety = await root.getDirectoryHandle('safety').catch(() => null);
		for await (const [file, handle] of safety?.entries() ?? []) {
			if (!(handle instanceof FileSystemFileHandle)) continue;
			const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
			if (bytes.length < 8192) continue;
			for (const at of [512, 4096]) {
				const length = new DataView(bytes.buffer).getUint32(at);
				containers.set(`${file} at ${at}`, parse(bytes.slice(at + 8, at + 8 + length)));
			}
		}
		const cached = await (await caches.open(`${place}-key`)).match('/device-key');
		if (cached) keys.push(new Uint8Array(await cached.arrayBuffer()));
		let dataKey: string | null = null;
		const label = new TextEncoder().encode(JSON.stringify(['slot', 'device', 1]));
		for (const raw of keys)
			for (const { type, wrapped } of [...containers.values()].flat()) {
				if (type !== 1) continue;
				const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
				const algorithm = { name: 'AES-GCM', iv: wrapped.slice(1, 13), additionalData: label };
				const opened = await crypto.subtle
					.decrypt(algorithm, key, wrapped.slice(13))
					.catch(() => null);
				if (opened) dataKey = hex(new Uint8Array(opened));
			}
		const slots = Object.fromEntries(
			[...containers].map(([file, found]) => [file, found.map(({ type }) => type)])
		);
		// a kill in the middle of writing one leaves an empty file
		const whole = keys.filter(({ length }) => length === 32);
		return { slots, deviceKeys: whole.map(hex), dataKey };
	}, name);
}
