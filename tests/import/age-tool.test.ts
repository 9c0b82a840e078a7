import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { openAgeFile } from '$lib/import/age-file';
import { backupOf, contentsOf, phrase, wholeJournal } from '../support/backups';

const has = (program: string): boolean =>
	spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
/** `script` gives `age` the terminal it asks for the words on. */
const isHere = has('age') && has('script');
if (!isHere)
	it.skip('the age tool is not installed here, so it was not tried on our backups', () => {});

const folder = mkdtempSync(join(tmpdir(), 'age-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `age` at a terminal of its own and types the words each time it asks. */
function age(options: string, from: string, to: string, words: string): void {
	const line = `age ${options} -o '${join(folder, to)}' '${join(folder, from)}'`;
	execFileSync('script', ['-qec', line, '/dev/null'], {
		input: `${words}\n${words}\n`,
		stdio: ['pipe', 'pipe', 'pipe']
	});
}

describe.runIf(isHere)('the stock age tool', () => {
	it('opens a backup with the words on paper, and any zip program what is inside', async () => {
		const file = await backupOf(wholeJournal(2), { workFactor: 16 });
		writeFileSync(join(folder, 'ours.age'), file);
		age('-d', 'ours.age', 'ours.zip', phrase);
		const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'ours.zip'))));
		expect(Object.keys(files)).toContain('manifest.json');
		if (!has('python3')) return;
		const test = ['-m', 'zipfile', '-t', join(folder, 'ours.zip')];
		expect(execFileSync('python3', test, { encoding: 'utf8' })).toContain('Done testing');
	});

	it('does not open it with other words', async () => {
		writeFileSync(join(folder, 'shut.age'), await backupOf(wholeJournal(1), { workFactor: 16 }));
		expect(() => age('-d', 'shut.age', 'shut.zip', 'other words altogether')).toThrow();
	});

	it('locks a backup that Afterword opens, at its own work factor', async () => {
		const records = wholeJournal(2);
		const zip = await openAgeFile(await backupOf(records), phrase);
		writeFileSync(join(folder, 'theirs.zip'), zip);
		age('-p', 'theirs.zip', 'theirs.age', phrase);
		const file = new Uint8Array(readFileSync(join(folder, 'theirs.age')));
		expect(Buffer.from(file).toString('latin1')).toMatch(
			/^age-encryption.org\/v1\n-> scrypt \S+ 18\n/
		);
		expect((await contentsOf(file)).records).toHaveLength(records.length);
	});
});
