import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

// Prints how precise the coach is and how much it misses, over its development sets. The gates are in
// review.test.ts: this shows their figures. `--misses` lists every sentence it got wrong, `--write` keeps
// that list.

const root = process.cwd();
const { module: plugin } = await runnerImport(join(root, 'src/lib/catalog/plugin.ts'), { root });
const { module } = await runnerImport(join(root, 'tests/coach/print-measure.ts'), {
	root,
	configFile: false,
	logLevel: 'error',
	plugins: [plugin.catalogPlugin('templates')],
	resolve: { alias: { $lib: join(root, 'src/lib') } }
});
const { tables, misses } = module.measured();
process.stdout.write(`${tables}\n`);
if (process.argv.includes('--misses')) process.stdout.write(`\n${misses}\n`);
if (process.argv.includes('--write')) writeFileSync('tests/coach/known-misses.md', misses);
// The importer keeps its watcher open.
process.exit();
