import { brotliCompressSync, constants } from 'node:zlib';

/** @import { Page, Response } from '@playwright/test' */
/** @typedef {{ path: string, kind: 'page' | 'script' | 'style' | 'font' | 'other', bytes: number }} Item */

const quiet = 1000;

/** Kinds that are compressed already, so that brotli would not make them smaller. */
const packed = /^(font|image\/(png|jpeg|webp|avif))/;

/** @param {Buffer} body @param {string} type */
function wireBytes(body, type) {
	if (packed.test(type)) return body.length;
	// a wiki of many megabytes would take a minute at the best
	const params = { [constants.BROTLI_PARAM_QUALITY]: body.length > 4_000_000 ? 9 : 11 };
	return brotliCompressSync(body, { params }).length;
}

/** @param {string} path @param {string} type @returns {Item['kind']} */
function kindOf(path, type) {
	if (type.startsWith('font') || /\.woff2?$/.test(path)) return 'font';
	if (type.includes('javascript')) return 'script';
	if (type.includes('css')) return 'style';
	return type.includes('html') ? 'page' : 'other';
}

/** The browser keeps no large bodies to be asked for: those are fetched again. @param {Response} response */
const bodyOf = (response) =>
	response.body().catch(async () => Buffer.from(await (await fetch(response.url())).arrayBuffer()));

/**
 * Visits an address with an empty cache and lists what the page itself asked for until it had been
 * quiet for a second, compressed with brotli as a good host would do. What a service worker fetches is
 * not the page's. @param {Page} page a new one @param {string} url
 * @param {string} [ready] what is there once the page has drawn itself
 * @returns {Promise<Item[]>} each path once, largest first
 */
export async function firstLoad(page, url, ready = 'textarea') {
	/** @type {Map<string, Promise<Item>>} */
	const items = new Map();
	let last = Date.now();
	const onRequest = () => void (last = Date.now());
	/** @param {Response} response */
	const onResponse = (response) => {
		last = Date.now();
		const { pathname: path, protocol } = new URL(response.url());
		if (!protocol.startsWith('http') || response.status() >= 300) return;
		const type = response.headers()['content-type'] ?? '';
		const item = bodyOf(response).then((body) => wireBytes(body, type));
		items.set(
			path,
			item.then((bytes) => ({ path, kind: kindOf(path, type), bytes }))
		);
	};
	page.on('request', onRequest);
	page.on('response', onResponse);
	await page.goto(url, { waitUntil: 'load' });
	// on a busy machine a page can be quiet for a second before it has drawn a thing
	await page.locator(ready).first().waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	last = Date.now();
	while (Date.now() - last < quiet) await page.waitForTimeout(quiet / 4);
	page.off('request', onRequest);
	page.off('response', onResponse);
	return (await Promise.all(items.values())).sort((a, b) => b.bytes - a.bytes);
}

/** @param {readonly Item[]} items @returns {{ fonts: number, rest: number }} bytes */
export function sums(items) {
	const sum = (/** @type {readonly Item[]} */ some) =>
		some.reduce((all, { bytes }) => all + bytes, 0);
	const fonts = sum(items.filter(({ kind }) => kind === 'font'));
	return { fonts, rest: sum(items) - fonts };
}
