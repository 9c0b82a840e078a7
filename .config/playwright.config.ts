import { defineConfig } from '@playwright/test';
import { launchOptions } from './run/browser.mjs';

export default defineConfig({
	testDir: '../tests/e2e',
	outputDir: '../test-results',
	globalSetup: '../tests/e2e/support/build-variants.ts',
	// Two learners at a time: the smallest machine that this has to run on has two cores.
	workers: 2,
	fullyParallel: false,
	forbidOnly: Boolean(process.env.CI),
	// A test that passes only sometimes has found something: the list shows it as flaky. On a shared
	// machine a second try keeps one slow moment from hiding all the rest.
	retries: process.env.CI ? 1 : 0,
	timeout: 120_000,
	globalTimeout: 50 * 60_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: launchOptions(),
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		acceptDownloads: true,
		trace: 'off',
		screenshot: 'only-on-failure'
	}
});
