import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
	readonly purpose?: string;
	readonly form_factor?: string;
}
interface Manifest {
	readonly start_url: string;
	readonly scope: string;
	readonly display: string;
	readonly icons: readonly Picture[];
	readonly screenshots: readonly Picture[];
	readonly share_target: { action: string; method: string; enctype: string };
	readonly shortcuts: readonly { name: string; url: string; icons: readonly Picture[] }[];
}

// the file is ours; what is not as it says here fails below
const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as Manifest;
const { icons, screenshots, shortcuts } = manifest;

/** Width and height as a PNG's header has them: "192x192". */
function sizeOf(file: string): string {
	const header = readFileSync(file).subarray(16, 24);
	return `${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`;
}

describe('what a phone needs to install the app', () => {
	it('has pictures that are there, in the size it says', () => {
		const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons)];
		for (const { src, sizes, type } of pictures) {
			expect(existsSync(`static/${src}`), src).toBe(true);
			if (type === 'image/png') expect(sizeOf(`static/${src}`), src).toBe(sizes);
		}
	});

	it('has an icon to be cut to any shape, and one as it is, small and large', () => {
		for (const purpose of ['any', 'maskable'])
			for (const sizes of ['192x192', '512x512'])
				expect(icons).toContainEqual(expect.objectContaining({ purpose, sizes }));
	});

	it('shows itself on a phone and on a desktop', () => {
		expect(new Set(screenshots.map((one) => one.form_factor))).toEqual(new Set(['narrow', 'wide']));
	});

	it('leads to the jot box and to a Gibbs reflection at one press', () => {
		const ways = new Map(shortcuts.map(({ name, url }) => [name, url]));
		expect(ways.get('Jot')).toBe('./');
		expect(ways.get('Gibbs reflection')).toBe('./write/gibbs');
		expect(existsSync('templates/reflections/gibbs.yaml')).toBe(true);
	});

	it('takes a pack from the share sheet, in the body of the request and never in the address', () => {
		expect(manifest.share_target).toMatchObject({
			action: './settings/packs',
			method: 'POST',
			enctype: 'multipart/form-data'
		});
		expect(readFileSync('src/service-worker/index.ts', 'utf8')).toContain('/settings/packs');
	});

	it('holds below a path too, because no address in it begins at the root', () => {
		const all = [manifest.start_url, manifest.scope, ...shortcuts.map((one) => one.url)];
		for (const url of all) expect(url).toMatch(/^\.\//);
		for (const { src } of [...icons, ...screenshots]) expect(src).not.toMatch(/^\//);
		expect(manifest.display).toBe('standalone');
	});
});
