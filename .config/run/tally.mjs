import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[], wrong?: string[], shaky?: string[] }} Tally */
/** @typedef {{ status: string, title: string, ancestorTitles: string[], failureMessages?: string[] }} UnitTest */
/** @typedef {{ name: string, status: string, assertionResults: UnitTest[] }} UnitFile */
/** @typedef {{ type: string, description?: string }} Note */
/** @typedef {{ status: string, annotations: Note[] }} BrowserTest */
/** @typedef {{ title: string, tests: BrowserTest[] }} Spec */
/** @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite */

/** @param {string} file @returns {any} what the runner wrote, null when it wrote nothing */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

/** @param {string} name @param {string | undefined} why */
const skippedLine = (name, why) => `${name}: ${why ?? 'no reason given'}`;

/**
 * A runner that fell over, or ran nothing at all, is one failure even if no test says so.
 * @param {Tally} tally @param {number} code @returns {Tally}
 */
function withExitCode(tally, code) {
	const isSilentFailure = tally.failed === 0 && (code !== 0 || tally.passed === 0);
	return isSilentFailure ? { ...tally, failed: 1 } : tally;
}

/** @param {boolean} isFine @returns {Tally} */
export const single = (isFine) => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: [] });

/**
 * @param {string} file Vitest's JSON report
 * @param {number} code its exit code
 * @returns {Tally} a test file that could not be loaded counts as one failure
 */
export function tallyUnit(file, code) {
	/** @type {UnitFile[]} */
	const files = report(file)?.testResults ?? [];
	const tests = files.flatMap((result) => result.assertionResults);
	const unloaded = files.filter(
		(result) =>
			result.status === 'failed' &&
			!result.assertionResults.some((test) => test.status === 'failed')
	);
	const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
	const failed = tests.filter((test) => test.status === 'failed');
	/** @param {UnitTest} test */
	const nameOf = (test) => [...test.ancestorTitles, test.title].join(', ');
	return withExitCode(
		{
			passed: tests.filter((test) => test.status === 'passed').length,
			failed: failed.length + unloaded.length,
			skipped: skipped.map((test) => skippedLine(nameOf(test), test.status)),
			wrong: [
				...failed.map((test) => `${nameOf(test)}: ${test.failureMessages?.[0]?.split('\n')[0]}`),
				...unloaded.map(({ name }) => name)
			]
		},
		code
	);
}

/** @param {Suite} suite @returns {{ name: string, test: BrowserTest }[]} */
function browserTests(suite) {
	const own = (suite.specs ?? []).flatMap((spec) =>
		spec.tests.map((test) => ({ name: `${suite.title}, ${spec.title}`, test }))
	);
	return [...own, ...(suite.suites ?? []).flatMap(browserTests)];
}

/**
 * @param {string} file Playwright's JSON report
 * @param {number} code its exit code
 * @returns {Tally} a test that passed only at a second try is named as shaky
 */
export function tallyBrowser(file, code) {
	/** @type {Suite[]} */
	const suites = report(file)?.suites ?? [];
	const tests = suites.flatMap(browserTests);
	const skipped = tests.filter(({ test }) => test.status === 'skipped');
	const shaky = tests.filter(({ test }) => test.status === 'flaky').map(({ name }) => name);
	const sure = tests.filter(({ test }) => test.status === 'expected').length;
	const passed = sure + shaky.length;
	return withExitCode(
		{
			passed,
			failed: tests.length - passed - skipped.length,
			skipped: skipped.map(({ name, test }) =>
				skippedLine(name, test.annotations.find(({ type }) => type === 'skip')?.description)
			),
			wrong: tests.filter(({ test }) => test.status === 'unexpected').map(({ name }) => name),
			shaky
		},
		code
	);
}
