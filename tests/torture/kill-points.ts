import type { BrowserContext } from '@playwright/test';

/** Where the browser is killed while the keys of a journal are changed: just before a step, or just behind it. */
export const killPoints = [
	'derive',
	'slots-put',
	'slots-done',
	'safety-asked',
	'safety-done',
	'key-write',
	'file-written',
	'file-removed',
	'cache-put',
	'cache-deleted'
] as const;
export type KillPoint = (typeof killPoints)[number];

/**
 * Has every page of a context tell of each point it comes to, and stand still at the one that `arm` named in
 * the page, so that a kill from outside hits exactly there.
 */
export async function watchPoints(context: BrowserContext, onpoint: () => void): Promise<void> {
	await context.exposeBinding('reachedPoint', () => onpoint());
	await context.addInitScript(() => {
		const scope = globalThis as unknown as { armed?: string; reachedPoint(): void };
		const reach = (point: string): void => {
			if (scope.armed !== point) return;
			scope.reachedPoint();
			const end = Date.now() + 20_000; // killed long before
			while (Date.now() < end);
		};
		const patch = <T extends object, K extends keyof T>(
			on: T,
			name: K,
			make: (before: T[K]) => T[K]
		): void => void (on[name] = make(on[name]));

		patch(IDBObjectStore.prototype, 'put', (put) => {
			return function (this: IDBObjectStore, ...args) {
				const isSlots = (args[0] as { key?: string }).key === 'slots';
				if (isSlots) {
					reach('slots-put');
					this.transaction.addEventListener('complete', () => reach('slots-done'));
				}
				return put.apply(this, args);
			};
		});
		patch(Worker.prototype, 'postMessage', (post) => {
			return function (this: Worker, ...args: unknown[]) {
				const { is, slots, cost } = args[0] as { is?: string; slots?: unknown; cost?: unknown };
				if (cost) reach('derive');
				if (is === 'open' && slots) {
					reach('safety-asked');
					this.addEventListener('message', () => reach('safety-done'), { once: true });
				}
				return Reflect.apply(post, this, args) as undefined;
			};
		});
		patch(FileSystemFileHandle.prototype, 'createWritable', (create) => {
			return async function (this: FileSystemFileHandle, ...args) {
				reach('key-write');
				const stream = await create.apply(this, args);
				const close = stream.close.bind(stream);
				stream.close = async () => {
					await close();
					reach('file-written');
				};
				return stream;
			};
		});
		patch(FileSystemDirectoryHandle.prototype, 'removeEntry', (remove) => {
			return async function (this: FileSystemDirectoryHandle, ...args) {
				await remove.apply(this, args);
				reach('file-removed');
			};
		});
		patch(Cache.prototype, 'put', (put) => {
			return async function (this: Cache, ...args) {
				await put.apply(this, args);
				reach('cache-put');
			};
		});
		patch(Cache.prototype, 'delete', (remove) => {
			return async function (this: Cache, ...args) {
				const isGone = await remove.apply(this, args);
				reach('cache-deleted');
				return isGone;
			};
		});
	});
}
