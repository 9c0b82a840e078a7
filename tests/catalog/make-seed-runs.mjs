// Writes seed-runs.bin from the copyright texts, which are not kept here:
// node tests/catalog/make-seed-runs.mjs first.txt second.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { runsOf } from './word-runs.mjs';

const hashes = process.argv.slice(2).flatMap((file) => runsOf(readFileSync(file, 'utf8')));
const sorted = [...new Set(hashes.map(({ hash }) => hash))].sort();
writeFileSync(
	new URL('seed-runs.bin', import.meta.url),
	Buffer.concat(sorted.map((hash) => Buffer.from(hash, 'hex')))
);
process.stdout.write(`${sorted.length} runs\n`);
