import { existsSync } from 'node:fs';
import { run, say } from './shell.mjs';

const debianChromium = '/usr/bin/chromium';

/** No sandbox, because root may be the one who tests; no traffic of the browser's own. */
const launchArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * The browser to test in: the one named by CHROMIUM, else Debian's. Nothing is downloaded here.
 * @returns {string | undefined} undefined leaves the choice to Playwright's own download
 */
export function findBrowser() {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	return existsSync(debianChromium) ? debianChromium : undefined;
}

/**
 * What every automated start of Chromium is given, for `chromium.launch` and its sisters.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
	const executablePath = findBrowser();
	return { args: launchArgs, ...(executablePath && { executablePath }) };
}

/** @returns {Promise<boolean>} whether Playwright's own browser is there, without starting it */
async function isPlaywrightsThere() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

async function installFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	say('Installing Chromium.');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], { env });
	const packages = ['chromium', 'fonts-liberation'];
	await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * Makes sure that there is a browser to test in, installing one if need be.
 * @returns {Promise<boolean>} false when none could be had
 */
export async function ensureBrowser() {
	if (findBrowser() || (await isPlaywrightsThere())) return true;
	await installFromDebian();
	if (findBrowser()) return true;
	await run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
	return isPlaywrightsThere();
}
