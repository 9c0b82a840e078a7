import { defineConfig } from '@playwright/test';
import usual from './playwright.config';

/** The long runs of `tests/torture`, one browser at a time: what they count is for a closing note. */
export default defineConfig({
	...usual,
	testDir: '../tests/torture',
	workers: 1,
	retries: 0,
	timeout: 60 * 60_000,
	globalTimeout: 0
});
