import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostHeaders, serveSite } from '../../.config/run/site.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'afterword-site-'));
	mkdirSync(join(folder, '_app', 'immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'today');
	writeFileSync(join(folder, 'entries.html'), 'journal');
	writeFileSync(join(folder, '200.html'), 'shell');
	writeFileSync(join(folder, '_app', 'immutable', 'a.js'), '1');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the finished app is served', () => {
	it('at clean addresses, with the shell for those it does not know', async () => {
		const site = await serveSite({ folder });
		const text = async (path: string) => (await fetch(site.url + path)).text();
		expect([await text(''), await text('entries'), await text('entries/abc')]).toEqual([
			'today',
			'journal',
			'shell'
		]);
		expect((await fetch(`${site.url}_app/immutable/gone.js`)).status).toBe(404);
		await site.stop();
		await expect(fetch(site.url)).rejects.toThrow();
	});

	it('below a path and nowhere else', async () => {
		const site = await serveSite({ folder, base: '/sub' });
		const { origin } = new URL(site.url);
		expect(await (await fetch(`${origin}/sub/entries`)).text()).toBe('journal');
		expect(await (await fetch(`${origin}/sub`)).text()).toBe('today');
		expect((await fetch(`${origin}/entries`)).status).toBe(404);
		await site.stop();
	});

	it('so that only hashed files are kept for ever', async () => {
		const site = await serveSite({ folder });
		const cache = async (path: string) =>
			(await fetch(site.url + path)).headers.get('cache-control');
		expect(await cache('_app/immutable/a.js')).toContain('immutable');
		expect(await cache('')).toContain('no-cache');
		await site.stop();
	});

	it('with the headers that the README asks of a host', () => {
		const readme = readFileSync('README.md', 'utf8');
		for (const [name, value] of Object.entries(hostHeaders('/a.js')))
			expect(readme).toContain(`${name}: ${value}`);
	});
});
