import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program from the top of the checkout with its output shown, and answers its exit code.
 * Programs of installed packages are found by their name; one that cannot be started answers 127.
 * @param {string} program
 * @param {string[]} [args]
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args = [], { env = {}, cwd = root } = {}) {
	const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
	const child = spawn(program, args, {
		cwd,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PATH: path, ...env },
		// On Windows the programs of npm packages are .cmd files, which only a shell can start.
		shell: process.platform === 'win32'
	});
	return new Promise((resolve) => {
		child.once('error', (error) => {
			process.stderr.write(`${program} could not be started: ${error.message}\n`);
			resolve(127);
		});
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

/** @param {string} line */
export function say(line) {
	process.stdout.write(`${line}\n`);
}

/** Ends with a plain sentence and a failing exit code. @param {string} why @returns {never} */
export function giveUp(why) {
	process.stderr.write(`${why}\n`);
	process.exit(1);
}
