import { afterEach, describe, expect, it, vi } from 'vitest';
import { appAround, keepsAppApart, looksPrivate } from '$lib/platform/browser-kind';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP3A; wv) AppleWebKit/537.36';

describe('a page inside another app', () => {
	it.each([
		[
			'Instagram',
			`${iphone} (KHTML, like Gecko) Mobile/22B83 Instagram 357.0.0.30.112 (iPhone14,5)`
		],
		['Facebook', `${iphone} Mobile/22B83 [FBAN/FBIOS;FBAV/489.0.0.40.107;FBBV/660121234]`],
		[
			'Facebook',
			`${android} Version/4.0 Chrome/131.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/490.0]`
		],
		['Messenger', `${android} Chrome/131.0 Mobile [FB_IAB/Orca-Android;FBAV/480.0.0.20;]`],
		[
			'TikTok',
			`${android} Chrome/131.0 Mobile Safari/537.36 trill_370405 BytedanceWebview/d8a21c6`
		],
		['LinkedIn', `${iphone} Mobile/22B83 [LinkedInApp]/9.29.8962`],
		['Teams', `${iphone} Mobile/22B83 TeamsMobile-iOS/6.20`],
		['another app', `${android} Version/4.0 Chrome/131.0.6778.39 Mobile Safari/537.36`]
	])('is known to be in %s', (app, agent) => {
		expect(appAround(agent)).toBe(app);
	});

	it.each([
		`${iphone} (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1`,
		`${iphone} (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`,
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36',
		'Mozilla/5.0 (Android 15; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0'
	])('is not taken for one in a browser: %s', (agent) => {
		expect(appAround(agent)).toBeNull();
	});
});

describe('a private window', () => {
	const gigabyte = 2 ** 30;
	function browser(quota: number, files: () => Promise<unknown>, heap?: number): void {
		const estimate = async () => ({ quota, usage: 0 });
		vi.stubGlobal('navigator', { storage: { estimate, getDirectory: files } });
		vi.stubGlobal('performance', heap ? { memory: { jsHeapSizeLimit: heap } } : {});
	}
	const has = async (): Promise<unknown> => ({});
	const refuses = async (): Promise<unknown> =>
		Promise.reject(new DOMException('', 'SecurityError'));

	afterEach(() => vi.unstubAllGlobals());

	it('is suspected where the file system is refused', async () => {
		browser(300 * gigabyte, refuses);
		expect(await looksPrivate()).toBe(true);
	});

	it('is suspected where storage comes out of memory', async () => {
		browser(gigabyte, has, 4 * gigabyte);
		expect(await looksPrivate()).toBe(true);
	});

	it('is not suspected in an ordinary window, or where the browser does not say', async () => {
		browser(300 * gigabyte, has, 4 * gigabyte);
		expect(await looksPrivate()).toBe(false);
		browser(gigabyte, has);
		expect(await looksPrivate()).toBe(false);
		vi.stubGlobal('navigator', {});
		expect(await looksPrivate()).toBe(false);
	});
});

describe('an installed app with a storage of its own', () => {
	it.each([
		['an iPhone', `${iphone} Version/18.1 Mobile/15E148 Safari/604.1`, 5, true],
		['an iPad that calls itself a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, true],
		['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, false],
		['an Android phone', android, 5, false]
	])('on %s', (_, agent, touches, isApart) => {
		expect(keepsAppApart(agent, touches)).toBe(isApart);
	});
});
