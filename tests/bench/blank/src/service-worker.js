import { build, files, prerendered, version } from '$service-worker';

/** @type {any} kit types the global scope as a window; this file runs as a service worker */
const worker = self;
/** @typedef {{ request: Request, waitUntil: (done: Promise<unknown>) => void, respondWith: (answer: Promise<Response>) => void }} WorkerEvent */
const all = [...build, ...files, ...prerendered];

worker.addEventListener('install', (/** @type {WorkerEvent} */ event) => {
	event.waitUntil(caches.open(version).then((cache) => cache.addAll(all)));
});
worker.addEventListener('activate', (/** @type {WorkerEvent} */ event) =>
	event.waitUntil(worker.clients.claim())
);
worker.addEventListener('fetch', (/** @type {WorkerEvent} */ event) => {
	event.respondWith(caches.match(event.request).then((found) => found ?? fetch(event.request)));
});
