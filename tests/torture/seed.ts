import type { Page } from '@playwright/test';

/** Words that stand nowhere else, one in the title and one in the text of each seeded entry. */
export const canary = (n: number, where: 'title' | 'words'): string => `qz${where}${n}vexblimfro`;

/** A jot as the app stores it; see domain/entry.ts. */
function seeded(n: number) {
	const at = '2026-03-03T09:00:00.000Z';
	return {
		...{ id: `seed${String(n).padStart(18, '0')}`, template: 'jot', templateVersion: 1 },
		...{ templateTitle: 'Jot', templateShort: 'Jot', title: canary(n, 'title') },
		...{ day: '2026-03-03', placement: null, tags: [], highlights: [], links: [], stage: 0 },
		asked: [],
		answers: { words: { is: 'words', text: `Seeded ${canary(n, 'words')}` } },
		...{ done: true, expanded: null, created: at, updated: at, binned: null }
	};
}

/**
 * Seals `count` entries under a data key, in hex, and puts them into the database; in a page of the origin in
 * which the app does not run.
 */
export function seedEntries(page: Page, dataKey: string, count: number): Promise<void> {
	const entries = Array.from({ length: count }, (_, n) => seeded(n));
	return page.evaluate(
		async ([hex, all]) => {
			const raw = Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
			const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
			const utf8 = new TextEncoder();
			const rows = await Promise.all(
				all.map(async (entry, n) => {
					const iv = crypto.getRandomValues(new Uint8Array(12));
					const additionalData = utf8.encode(JSON.stringify(['entry', entry.id, 1]));
					const clear = utf8.encode(JSON.stringify(entry));
					const algorithm = { name: 'AES-GCM', iv, additionalData };
					const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, clear));
					return {
						...{ id: entry.id, kind: 'entry', rev: 1, seq: 100 + n },
						sealed: new Uint8Array([1, ...iv, ...sealed])
					};
				})
			);
			await new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('afterword~');
				opening.onerror = () => reject(new Error('The database does not open'));
				opening.onsuccess = () => {
					const writing = opening.result.transaction(['records', 'meta'], 'readwrite');
					for (const row of rows) writing.objectStore('records').put(row);
					writing.objectStore('meta').put({ key: 'seq', value: 100 + rows.length });
					writing.oncomplete = () => (opening.result.close(), resolve());
					writing.onabort = () => reject(new Error('The seeds were not written'));
				};
			});
		},
		[dataKey, entries] as const
	);
}

/** How many of `count` seeded entries open with the data key and hold their words. Runs beside the app. */
export function countSeeds(page: Page, dataKey: string, count: number): Promise<number> {
	const ids = Array.from({ length: count }, (_, n) => [seeded(n).id, canary(n, 'words')] as const);
	return page.evaluate(
		async ([hex, wanted]) => {
			const raw = Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
			const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
			const rows = await new Promise<
				{ id: string; kind: string; rev: number; sealed: Uint8Array }[]
			>((resolve, reject) => {
				const opening = indexedDB.open('afterword~');
				opening.onerror = () => reject(new Error('The database does not open'));
				opening.onsuccess = () => {
					const all = opening.result.transaction('records').objectStore('records').getAll();
					all.onsuccess = () => (opening.result.close(), resolve(all.result));
					all.onerror = () => reject(new Error('The records do not read'));
				};
			});
			const byId = new Map(rows.map((row) => [row.id, row]));
			let found = 0;
			for (const [id, words] of wanted) {
				const row = byId.get(id);
				if (!row) continue;
				const label = JSON.stringify([row.kind, row.id, row.rev]);
				const additionalData = new TextEncoder().encode(label);
				const algorithm = { name: 'AES-GCM', iv: row.sealed.slice(1, 13), additionalData };
				const clear = await crypto.subtle
					.decrypt(algorithm, key, row.sealed.slice(13))
					.catch(() => new ArrayBuffer(0));
				if (new TextDecoder().decode(clear).includes(words)) found++;
			}
			return found;
		},
		[dataKey, ids] as const
	);
}
