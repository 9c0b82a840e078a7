import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFile } from '$lib/catalog/check-file';
import { packText } from '../support/packs';
import { small } from './small';

const beside = {
	templates: ['check', 'gibbs', 'jot'],
	sets: ['unit'],
	cards: () => ['key-person']
};
const check = (text: string, file: string): string => checkFile(text, file, beside).sentence;

describe('a tutor asks whether a file is fine', () => {
	it('and is told what is in it', () => {
		expect(check(small['reflections/check.yaml'], 'templates/reflections/check.yaml')).toBe(
			'templates/reflections/check.yaml is fine: a template with two stages and four questions.'
		);
		expect(check(small['outcomes/unit.yaml'], 'outcomes/unit.yaml')).toBe(
			'outcomes/unit.yaml is fine: an outcome set with one outcome and one criterion.'
		);
	});

	it('a pack for learners too, before it is shared', () => {
		expect(check(packText, 'unit-4.afterword.yaml')).toBe(
			'unit-4.afterword.yaml is fine: a pack with one outcome set, one template, one card and two dates.'
		);
		expect(check(packText.replace('key-person', 'gone'), 'unit-4.afterword.yaml')).toMatch(
			/line \d+: there is no card "gone", neither in this pack nor in Afterword\.$/
		);
	});

	it('wherever it lies, by its fields', () => {
		expect(check(small['outcomes/unit.yaml'], '/home/me/mine.yaml')).toMatch(/an outcome set/);
		expect(check(small['reflections/jot.yaml'], 'mine.yaml')).toMatch(/a template with one stage/);
	});

	it('and is told the first thing that is wrong, where it is, and how much more there is', () => {
		const text = small['reflections/jot.yaml']
			.replace('minutes: 1', 'minutes: soon')
			.replace('kind: text', 'kind: zap');
		expect(checkFile(text, 'reflections/jot.yaml', beside)).toEqual({
			isFine: false,
			sentence: 'reflections/jot.yaml, line 4: "minutes" should be a whole number from 1 to 240.',
			more: 1
		});
	});

	it('also when it names what is in no other file', () => {
		const text = small['outcomes/unit.yaml'].replace('template: check', 'template: gone');
		expect(check(text, 'outcomes/unit.yaml')).toBe(
			'outcomes/unit.yaml, line 17: there is no template "gone" in reflections.'
		);
	});

	it.each([
		['notes.yaml', 'hello: there', /^notes\.yaml: this is no template .* or outcome set/],
		['reflections/mine.yml', small['reflections/jot.yaml'], /should end in "\.yaml"/],
		['reflections/Mine.yaml', small['reflections/jot.yaml'], /the file name is the id/],
		['reflections/bomb.yaml', 'a: &a [x]\nb: [*a, *a]', /line 2: "\*a" is a shortcut/],
		['reflections/deep.yaml', '['.repeat(100), /nested too deeply/],
		['reflections/empty.yaml', '', /here a template is needed/]
	])('and never gets more than a sentence for %s', (file, text, sentence) => {
		expect(check(text, file)).toMatch(sentence);
		expect(check(text, file)).not.toContain('\n');
	});
});

describe('npm run template', () => {
	const folder = mkdtempSync(join(tmpdir(), 'template-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const script = ['.config/run/template.mjs', 'check'];

	it('says that a built-in file is fine', () => {
		const said = execFileSync(process.execPath, [...script, 'templates/reflections/gibbs.yaml']);
		expect(said.toString()).toBe(
			'templates/reflections/gibbs.yaml is fine: a template with six stages and 12 questions.\n'
		);
	});

	it('knows the cards of the library when it reads a pack', () => {
		const file = join(folder, 'unit-4.afterword.yaml');
		writeFileSync(file, packText);
		const said = execFileSync(process.execPath, [...script, file]);
		expect(said.toString()).toContain('is fine: a pack with one outcome set');
	});

	it('says in a sentence what is wrong, and fails', () => {
		const file = join(folder, 'mine.yaml');
		writeFileSync(file, small['reflections/jot.yaml'].replace('role: description', 'role: best'));
		const { status, stderr, stdout } = spawnSync(process.execPath, [...script, file]);
		expect(stderr.toString()).toMatch(
			/mine\.yaml, line 9: "role" cannot be "best"\. Use one of [^\n]+\n$/
		);
		expect([status, stdout.toString()]).toEqual([1, '']);
		const missing = spawnSync(process.execPath, [...script, join(folder, 'gone.yaml')]);
		expect(missing.stderr.toString()).toMatch(/there is no file of this name/);
	});
});
