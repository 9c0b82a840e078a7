import type { Page } from '@playwright/test';

/** What can happen to the database while the app is closed. Runs in a page of the same origin that is not the app. */
export const damages = {
	deleted: () =>
		new Promise((resolve, reject) => {
			const request = indexedDB.deleteDatabase('afterword~');
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error ?? new Error('not deleted'));
		}),
	'emptied of its records': () => change((stores) => void stores.records?.clear()),
	'emptied of everything': () =>
		change((stores) => {
			for (const store of Object.values(stores)) store.clear();
		}),
	'set back to an earlier day': () =>
		change((stores) => {
			const request = stores.records?.index('seq').openKeyCursor(null, 'prev');
			let left = 4;
			if (request)
				request.onsuccess = () => {
					const cursor = request.result;
					if (!cursor || left-- === 0) return;
					stores.records?.delete(cursor.primaryKey);
					cursor.continue();
				};
			stores.meta?.put({ key: 'seq', value: 3 });
		})
} as const satisfies Readonly<Record<string, () => Promise<void>>>;

declare function change(deed: (stores: Record<string, IDBObjectStore>) => void): Promise<void>;

/** Given to the page beside a damage. */
const changeInPage = `function change(deed) {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('afterword~');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			const names = [...db.objectStoreNames];
			const tx = db.transaction(names, 'readwrite');
			deed(Object.fromEntries(names.map((name) => [name, tx.objectStore(name)])));
			tx.oncomplete = () => { db.close(); resolve(); };
			tx.onerror = () => reject(tx.error);
		};
	});
}`;

/** Leaves the app, so that nothing holds its storage, and does something to that. */
export async function whileClosed(page: Page, url: string, deed: string): Promise<void> {
	await page.goto(`${url}manifest.webmanifest`);
	await page.evaluate(`(() => { ${changeInPage}; return (${deed})(); })()`);
}
