import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reachOf } from './architecture/reach';
import { readImports } from './architecture/read-imports';
import { breaches, type SourceFile } from './architecture/rules';
import { leaks } from './architecture/ways-out';

function sourceFiles(): SourceFile[] {
	return readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.split('\\').join('/')}`)
		.filter((path) => statSync(path).isFile())
		.map((path) => ({ path, code: readFileSync(path, 'utf8') }));
}

function breachesOf(path: string, code = ''): string[] {
	return breaches({ path, code });
}

describe('the house', () => {
	it('has files of ours to look at, in every layer that a learner’s words pass through', () => {
		const paths = sourceFiles().map((file) => file.path);
		for (const layer of ['domain', 'catalog', 'storage', 'state'])
			expect(paths.filter((path) => path.startsWith(`src/lib/${layer}/`))).not.toEqual([]);
	});

	it('keeps its own rules', () => {
		expect(sourceFiles().flatMap(breaches)).toEqual([]);
	});

	it('holds nothing at the top but what a stranger expects there', () => {
		const made = ['node_modules', 'build', 'test-results'];
		const expected = [
			...['package.json', 'package-lock.json', 'tsconfig.json', 'svelte.config.js'],
			...['vite.config.ts', 'src', 'static', 'templates', 'tests', 'README.md', 'LICENSE']
		];
		const extra = readdirSync('.').filter(
			(name) => !name.startsWith('.') && !made.includes(name) && !expected.includes(name)
		);
		expect(extra).toEqual([]);
	});

	it('pins every package and names no registry', () => {
		const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
		const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
		expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/registry/);
	});
});

describe('the first screen', () => {
	const files = sourceFiles().filter(({ path }) => /\.(ts|js|svelte)$/.test(path));
	const roots = ['src/routes/+layout.ts', 'src/routes/+layout.svelte', 'src/routes/+page.svelte'];
	/** The coach and its readers of names are large, and are loaded when there is something to read. */
	const later = /^src\/lib\/(coach|import|export)\//;
	const early = (all: readonly SourceFile[]): string[] =>
		[...reachOf(all, roots)].filter(([path]) => later.test(path)).map(([, from]) => from);

	it('brings storage and the jot box with it, and nothing that reads, takes in or hands out', () => {
		expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(roots));
		const reached = [...reachOf(files, roots).keys()];
		expect(reached).toEqual(
			expect.arrayContaining(['src/lib/state/jot.svelte.ts', 'src/lib/storage/seal.ts'])
		);
		expect(early(files)).toEqual([]);
	});

	it.each([
		['src/lib/state/jot.svelte.ts', "import '$lib/coach/review';"],
		['src/lib/storage/vault.ts', "import { findIdentifiers } from '$lib/coach/identifiers';"],
		['src/lib/journal.ts', "import '$lib/state/looked-back';"]
	])('%s that asks for the coach is seen: %s', (path, line) => {
		const changed = files.map((file) =>
			file.path === path ? { path, code: `${line}\n${file.code}` } : file
		);
		expect(early(changed)).not.toEqual([]);
	});
});

describe('every way out', () => {
	const code = (path: string, code: string) => ({ path, code });
	const files = sourceFiles().filter(({ path }) => /\.(ts|svelte)$/.test(path));

	it('is known, and the confidentiality check stands before what anyone can read', () => {
		expect(leaks(files)).toEqual([]);
	});

	it.each([
		['src/routes/plan/+page.svelte', "downloadFile({ name: 'plan.ics' })", 'a file'],
		['src/lib/state/plan.ts', 'await shareFile(file)', 'a file'],
		['src/routes/plan/+page.svelte', 'await copyWords(target.title, notices)', 'the clipboard'],
		['src/lib/state/plan.ts', 'await navigator.clipboard.writeText(words)', 'the clipboard'],
		['src/routes/plan/+page.svelte', '<a href="mailto:{assessor}?body={words}">Send</a>', 'mail'],
		['src/routes/plan/+page.svelte', '<button onclick={() => print()}>Print</button>', 'printer'],
		['src/lib/state/plan.ts', "await fetch('/take', { method: 'POST', body })", 'other sites'],
		['src/routes/plan/+page.svelte', 'const { save } = await unitFile(own, format)', 'a unit']
	])('a new one is seen: %s with %s', (path, added, name) => {
		expect(leaks([...files, code(path, added)]).join()).toContain(`${path} uses `);
		expect(leaks([...files, code(path, added)]).join()).toContain(name);
	});

	it('a check that is taken away is missed', () => {
		const without = files.map((file) =>
			code(file.path, file.code.replaceAll('check.ask(', 'leaveAtOnce('))
		);
		expect(leaks(without).filter((leak) => leak.includes('without its check'))).toHaveLength(4);
	});
});

describe('reading imports', () => {
	it('tells what is loaded at once from what waits and what leaves no trace', () => {
		const code = `
			import { a } from '$lib/domain/a';
			import type { B } from '$lib/domain/b';
			import { type C } from '$lib/domain/c';
			import d from './d.worker?worker&url';
			export { e } from './e';
			export type { F } from './f';
			import './g.css';
			const h = () => import('$lib/export/h');
			type I = import('$lib/state/i').I;
			const j = new URL('./j.ts', import.meta.url);
		`;
		expect(readImports('x.ts', code).map(({ kind, target }) => `${kind} ${target}`)).toEqual([
			'static $lib/domain/a',
			'type $lib/domain/b',
			'static $lib/domain/c',
			'dynamic ./d.worker?worker&url',
			'static ./e',
			'type ./f',
			'static ./g.css',
			'dynamic $lib/export/h',
			'type $lib/state/i',
			'dynamic ./j.ts'
		]);
	});

	it('reads both scripts of a component and its markup, and no word of its text', () => {
		const code = `<script lang="ts" module>import { a } from './a';</script>
			<script lang="ts">import type { B } from './b'; let { b }: { b: B } = $props();</script>
			<p>{b} import x from 'y'</p>{#await import('./c') then c}{c}{/await}
			<style>p { color: red }</style>`;
		expect(readImports('X.svelte', code)).toEqual([
			{ kind: 'static', target: './a' },
			{ kind: 'type', target: './b' },
			{ kind: 'dynamic', target: './c' }
		]);
	});
});

describe('a breach is caught', () => {
	const domainFile = 'src/lib/domain/plan.ts';
	const stateFile = 'src/lib/state/draft.ts';
	const component = 'src/lib/components/entry/Row.svelte';

	it.each([
		[domainFile, "import { x } from '$lib/catalog/x';", 'domain may not know catalog'],
		['src/lib/ui/Ring.svelte', "import { x } from '$lib/domain/x';", 'ui may not know domain'],
		[
			'src/lib/platform/share.ts',
			"import { x } from '$lib/domain/x';",
			'platform may not know domain'
		],
		[
			'src/lib/storage/seal.ts',
			"import { x } from '$lib/catalog/x';",
			'storage may not know catalog'
		],
		['src/lib/catalog/parse.ts', "import { x } from '$lib/coach/x';", 'catalog may not know coach'],
		['src/lib/coach/look.ts', "import { x } from '$lib/storage/x';", 'coach may not know storage'],
		['src/lib/export/pdf.ts', "import { x } from '$lib/state/x';", 'export may not know state'],
		[stateFile, "import { x } from '$lib/components/x';", 'state may not know components'],
		[stateFile, "import { x } from '$lib/export/x';", 'only on demand'],
		[stateFile, "import { x } from '$lib/import/x';", 'only on demand'],
		[
			'src/routes/plan/+page.ts',
			"import { x } from '$lib/storage/x';",
			'routes may not know storage'
		],
		['src/routes/plan/+page.ts', "import { j } from '$lib/journal';", '+layout alone'],
		['src/routes/plan/+layout.ts', "import { j } from '$lib/journal';", '+layout alone'],
		[stateFile, "import { j } from '$lib/journal';", '+layout alone'],
		[stateFile, "import { x } from '../domain/x';", 'leaves its layer'],
		['src/routes/+page.ts', "import { x } from '../lib/domain/x';", 'leaves its layer'],
		[stateFile, "import { x } from '$lib/helpers/x';", 'in no layer'],
		[stateFile, "import Dexie from 'dexie';", 'only storage knows'],
		['src/lib/ui/Day.ts', "import { format } from 'date-fns/format';", 'only domain knows'],
		['src/lib/state/plan.ts', "const x = await import('docx');", 'only export knows']
	])('in %s: %s', (path, code, message) => {
		const script = path.endsWith('.svelte') ? `<script lang="ts">${code}</script>` : code;
		expect(breachesOf(path, script).join()).toContain(message);
	});

	it('when a component takes more of the state than its types', () => {
		const script = (code: string) => `<script lang="ts">${code}</script>`;
		expect(
			breachesOf(component, script("import { type Draft } from '$lib/state/draft';")).join()
		).toContain('only with `import type`');
		expect(breachesOf(component, script("import type { Draft } from '$lib/state/draft';"))).toEqual(
			[]
		);
	});

	it('when a name says nothing', () => {
		expect(breachesOf('src/lib/domain/utils/day.ts')).not.toEqual([]);
		expect(breachesOf('src/lib/domain/index.ts')).not.toEqual([]);
		expect(breachesOf('src/lib/domain/SmartGoal.ts')).not.toEqual([]);
		expect(breachesOf('src/lib/ui/button.svelte')).not.toEqual([]);
		expect(breachesOf('src/lib/state/draft.svelte.ts', 'export const a = 1;')).not.toEqual([]);
	});

	it('when a state would be shared by the whole app', () => {
		const path = 'src/lib/state/draft.svelte.ts';
		expect(breachesOf(path, 'export const open = $state.raw(null);').join()).toContain(
			'$state.raw'
		);
		expect(breachesOf(path, 'export const all = { open: $state(1) };').join()).toContain('$state');
		expect(breachesOf(path, 'export class Draft { #open = $state(null); }')).toEqual([]);
		const inModule = '<script module lang="ts">let open = $state(0);</script>';
		expect(breachesOf(component, inModule).join()).toContain('$state');
		expect(breachesOf(component, '<script lang="ts">let open = $state(0);</script>')).toEqual([]);
	});

	it('when a file has grown past its end', () => {
		expect(breachesOf(domainFile, 'const a = 1;\n'.repeat(250))).toEqual([]);
		expect(breachesOf(domainFile, 'const a = 1;\n'.repeat(251)).join()).toContain('251 lines');
	});

	it('and what is allowed is left in peace', () => {
		const allowed: [string, string][] = [
			['src/routes/+layout.ts', "import { openJournal } from '$lib/journal';"],
			[stateFile, "const pdf = await import('$lib/export/pdf');"],
			[stateFile, "import type { Pack } from '$lib/export/pack';"],
			[stateFile, "import url from '$lib/export/pdf.worker?worker&url';"],
			['src/lib/journal.ts', "import { open } from '$lib/storage/open';"],
			['src/lib/storage/schema.ts', "import Dexie from 'dexie';"],
			[domainFile, "import { enGB } from 'date-fns/locale/en-GB';"],
			['src/routes/plan/+page.ts', "import { x } from './target-rows';"],
			['src/routes/+layout.ts', "import '../app.css';"]
		];
		expect(allowed.flatMap(([path, code]) => breachesOf(path, code))).toEqual([]);
	});
});
