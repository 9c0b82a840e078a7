import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build, createServer, type InlineConfig, type Rolldown, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogPlugin } from '$lib/catalog/plugin';
import { small, smallFiles } from './small';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

/** A small project with the app's own engine and these files as its templates. */
function project(files: ReadonlyMap<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'catalog-'));
	roots.push(root);
	for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(root, name));
	for (const [name, text] of files) put(root, `templates/${name}`, text);
	put(
		root,
		'main.js',
		`import * as catalog from 'virtual:catalog';\nglobalThis.catalog = catalog;\n`
	);
	return root;
}

function put(root: string, name: string, text: string): void {
	mkdirSync(dirname(join(root, name)), { recursive: true });
	writeFileSync(join(root, name), text);
}

const libraryFile = `cards:
  - id: act
    kind: law
    title: An Act
    nations: [england]
    status: current
    checkedOn: 2026-11-24
    says: It is a law.
    use: Use it well.
    limits: It stops.
    cite: { inText: (Act 2004), reference: Harvard words 2004. }
    concerns: []
`;

const config = (root: string): InlineConfig => ({
	root,
	configFile: false,
	logLevel: 'silent',
	plugins: [catalogPlugin('templates')]
});

async function built(root: string): Promise<readonly Rolldown.OutputChunk[]> {
	const result = await build({
		...config(root),
		build: { write: false, minify: false, rolldownOptions: { input: join(root, 'main.js') } }
	});
	const outputs = Array.isArray(result) ? result : [result];
	return outputs
		.flatMap((one) => ('output' in one ? one.output : []))
		.filter((one) => one.type === 'chunk');
}

describe('a build', () => {
	it('holds names at the start, each body by itself, and no parser', async () => {
		const chunks = await built(project(smallFiles()));
		const start = chunks.find((one) => one.isEntry);
		expect(start?.code).toContain('Check');
		expect(start?.code).not.toContain('How often?');
		expect(start?.dynamicImports).toHaveLength(4);
		const bodies = chunks.filter((one) => one.isDynamicEntry).map((one) => one.code);
		for (const words of ['How often?', 'What happened?', 'Appraise it.', 'Got lost twice.'])
			expect(bodies.filter((code) => code.includes(words)).length).toBeGreaterThan(0);
		const modules = chunks.flatMap((one) => Object.keys(one.modules));
		expect(modules.filter((id) => /yaml|valibot/.test(id))).toEqual([]);
	});

	it('holds nothing of the library at the start, and loads it in pieces', async () => {
		const files = new Map(smallFiles());
		files.set('library/mine.yaml', libraryFile);
		const root = project(files);
		put(
			root,
			'main.js',
			`import * as catalog from 'virtual:catalog';\nglobalThis.catalog = [catalog, () => import('virtual:catalog/library')];\n`
		);
		const chunks = await built(root);
		const start = chunks.find((one) => one.isEntry);
		expect(start?.code).toContain('Check');
		expect(start?.code).not.toMatch(/An Act|Harvard words/);
		const bodies = chunks.filter((one) => one.isDynamicEntry).map((one) => one.code);
		expect(bodies.filter((code) => code.includes('Use it well.'))).toHaveLength(1);
		expect(bodies.filter((code) => code.includes('Harvard words')).length).toBeGreaterThan(1);
	});

	it('stops at bad files and names every one', async () => {
		const files = new Map(smallFiles('reflections/jot.yaml', 'kind: text', 'kind: zap'));
		files.set('outcomes/unit.yaml', small['outcomes/unit.yaml'].replace('Unit', '[x'));
		const failure = await built(project(files)).then(
			() => 'it was built',
			(error: unknown) => String(error)
		);
		expect(failure).toContain('reflections/jot.yaml, line 9: question kind "zap" is unknown.');
		expect(failure).toContain('outcomes/unit.yaml, line ');
	});
});

it('a build stops at a bad file even before any screen uses the catalog', async () => {
	const root = project(smallFiles('reflections/jot.yaml', 'kind: text', 'kind: zap'));
	put(root, 'main.js', 'globalThis.nothing = true;\n');
	await expect(built(root)).rejects.toThrow('question kind "zap" is unknown');
});

describe('a tutor at work', () => {
	let root: string;
	let server: ViteDevServer;
	const names = async (): Promise<string> => {
		try {
			const catalog = await server.ssrLoadModule('virtual:catalog');
			return JSON.stringify(catalog['templateNames']);
		} catch (error) {
			return String(error);
		}
	};
	const soon = { timeout: 8000, interval: 100 };
	const jot = small['reflections/jot.yaml'];

	beforeAll(async () => {
		root = project(smallFiles());
		server = await createServer({
			...config(root),
			appType: 'custom',
			server: { middlewareMode: true, ws: false, watch: { ignored: [join(root, 'src/**')] } }
		});
	});
	afterAll(() => server.close());

	it('sees a changed, a new, a broken and a mended file without starting again', async () => {
		expect(await names()).toContain('"title":"Jot"');
		put(root, 'templates/reflections/jot.yaml', jot.replace('title: Jot', 'title: Quick one'));
		await vi.waitFor(async () => expect(await names()).toContain('Quick one'), soon);
		put(root, 'templates/reflections/mine.yaml', jot.replace('title: Jot', 'title: My own'));
		await vi.waitFor(async () => expect(await names()).toContain('My own'), soon);
		put(root, 'templates/reflections/mine.yaml', 'title: [');
		await vi.waitFor(async () => expect(await names()).toContain('reflections/mine.yaml'), soon);
		put(root, 'templates/reflections/mine.yaml', jot.replace('title: Jot', 'title: Mended'));
		await vi.waitFor(async () => expect(await names()).toContain('Mended'), soon);
		rmSync(join(root, 'templates/reflections/mine.yaml'));
		await vi.waitFor(async () => expect(await names()).not.toContain('Mended'), soon);
	}, 60_000);
});
