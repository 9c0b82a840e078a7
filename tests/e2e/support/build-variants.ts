import { existsSync } from 'node:fs';
import { buildAppCopy, builtFolder } from '../../../.config/run/build-copy.mjs';

/** Where the app is told to live when it is built below a path. */
export const subPath = '/afterword';

/** What the later version brings: a tutor's file in the templates folder, and no other change. */
const tutorsFile = {
	'templates/reflections/two-stars.yaml': 'tests/e2e/support/templates/two-stars.yaml'
};

/**
 * The builds that the tests serve. `main` is build/ itself. The others are built from a copy of the
 * sources: below a path, and as the version that comes after `main`, which has one template more.
 */
const variants = {
	main: null,
	sub: { BASE_PATH: subPath },
	next: { APP_VERSION: 'next' }
} satisfies Record<string, Record<string, string> | null>;

export type Variant = keyof typeof variants;

/** The folder to serve for a variant. */
export function folderOf(variant: Variant): string {
	return variants[variant] ? builtFolder(variant) : 'build';
}

/** Playwright's global set-up: every variant is there before the first test. */
export default function buildVariants(): void {
	if (!existsSync('build/200.html'))
		throw new Error('There is no build yet: run `npm run build` first.');
	for (const [name, env] of Object.entries(variants))
		if (env) buildAppCopy(name, env, name === 'next' ? tutorsFile : {});
}
