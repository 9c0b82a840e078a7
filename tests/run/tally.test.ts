import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyBrowser, tallyUnit } from '../../.config/run/tally.mjs';

let dir = '';
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'afterword-tally-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function written(report: unknown): string {
	const file = join(dir, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
}

const unitTest = (status: string) => ({
	status,
	title: 'saves',
	ancestorTitles: ['a draft'],
	failureMessages: ['Error: it did not\n at line 3']
});
const unitFile = (status: string, ...tests: string[]) => ({
	name: 'a.test.ts',
	status,
	assertionResults: tests.map(unitTest)
});

describe('the sum at the end of npm test', () => {
	it('counts each unit test once, and a file that cannot be loaded as a failure', () => {
		const file = written({
			testResults: [
				unitFile('passed', 'passed', 'passed', 'skipped'),
				unitFile('failed', 'failed', 'passed'),
				unitFile('failed')
			]
		});
		expect(tallyUnit(file, 1)).toEqual({
			passed: 3,
			failed: 2,
			skipped: ['a draft, saves: skipped'],
			wrong: ['a draft, saves: Error: it did not', 'a.test.ts']
		});
	});

	it('names a browser test that passed only at its second try', () => {
		const test = (status: string, annotations: unknown[] = []) => ({
			title: 'opens',
			tests: [{ status, annotations }]
		});
		const specs = [test('expected'), test('flaky'), test('unexpected')];
		const left = test('skipped', [{ type: 'skip', description: 'no LibreOffice here' }]);
		const file = written({
			suites: [{ title: 'a.spec.ts', specs, suites: [{ title: 'offline', specs: [left] }] }]
		});
		expect(tallyBrowser(file, 1)).toEqual({
			passed: 2,
			failed: 1,
			skipped: ['offline, opens: no LibreOffice here'],
			wrong: ['a.spec.ts, opens'],
			shaky: ['a.spec.ts, opens']
		});
	});

	it('never calls it fine when a runner fell over or found nothing to run', () => {
		expect(tallyUnit(join(dir, 'missing.json'), 0).failed).toBe(1);
		expect(tallyBrowser(written({ suites: [] }), 0).failed).toBe(1);
		expect(tallyUnit(written({ testResults: [unitFile('passed', 'passed')] }), 1).failed).toBe(1);
	});
});
