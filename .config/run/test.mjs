// Everything that has to hold, in one run. Goes on after a failure, so that one run tells all; its
// last line is the sum.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';
import { run, say } from './shell.mjs';
import { single, tallyBrowser, tallyUnit } from './tally.mjs';

/** @import { Tally } from './tally.mjs' */

const reports = mkdtempSync(join(tmpdir(), 'afterword-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @param {string} script @returns {() => Promise<Tally>} */
const npmScript = (script) => async () => single((await run('npm', ['run', '-s', script])) === 0);

async function unit() {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
	return tallyUnit(unitReport, await run('vitest', ['run', ...reporters]));
}

let isBuilt = false;

async function build() {
	const tally = await npmScript('build')();
	isBuilt = tally.failed === 0;
	return tally;
}

/**
 * What needs a browser and the app: fails by itself when one of them is not there, rather than
 * passing with a build of some other day.
 * @param {() => Promise<Tally>} step @returns {() => Promise<Tally>}
 */
const inBrowser = (step) => async () => {
	if (isBuilt && (await ensureBrowser())) return step();
	if (isBuilt) say('No browser could be installed. Name one: CHROMIUM=/path/to/chromium npm test');
	else say('There is nothing to look at, because the build failed.');
	return single(false);
};

async function browser() {
	const args = ['test', '-c', '.config/playwright.config.ts', '--reporter=list,json'];
	const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
	return tallyBrowser(browserReport, await run('playwright', args, { env }));
}

/** @type {[string, () => Promise<Tally>][]} */
const steps = [
	['format', async () => single((await run('prettier', ['--check', '.'])) === 0)],
	['lint', npmScript('lint')],
	['types', npmScript('check')],
	['unit tests', unit],
	['build', build],
	['size', inBrowser(npmScript('size'))],
	['browser tests', inBrowser(browser)]
];

await ensurePackages();
/** @type {(Tally & { name: string })[]} */
const results = [];
for (const [name, step] of steps) {
	say(`\n== ${name}`);
	const start = Date.now();
	const tally = await step();
	results.push({ name, ...tally });
	const seconds = Math.round((Date.now() - start) / 1000);
	say(`== ${name}: ${tally.failed === 0 ? 'fine' : 'FAILED'}, ${seconds} s`);
}
rmSync(reports, { recursive: true, force: true });

const skipped = results.flatMap((result) => result.skipped);
const shaky = results.flatMap((result) => result.shaky ?? []);
if (shaky.length > 0)
	say(
		`\nPassed at the second try only, look into them:\n${shaky.map((line) => `- ${line}`).join('\n')}`
	);
if (skipped.length > 0) say(`\nSkipped:\n${skipped.map((line) => `- ${line}`).join('\n')}`);
const sum = (/** @type {'passed' | 'failed'} */ key) =>
	results.reduce((total, result) => total + result[key], 0);
const wrong = results.filter((result) => result.failed > 0);
if (wrong.length > 0)
	say(
		`\nNot right:\n${wrong.flatMap(({ name, wrong = [] }) => [`- ${name}`, ...wrong.map((line) => `  - ${line}`)]).join('\n')}`
	);
say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
