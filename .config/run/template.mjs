// `npm run template -- check FILE`: says in a sentence whether a file of templates/ is fine, and if not, where.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { giveUp, root, say } from './shell.mjs';

const [deed, name] = process.argv.slice(2);
if (deed !== 'check' || !name) giveUp('Say which file: npm run template -- check FILE');

// npm changes to the top of the checkout; the name was given from where she stood.
const path = resolve(process.env.INIT_CWD ?? '.', name);
const file = relative(root, path).replace(/\\/g, '/');
const shown = file.startsWith('..') ? path.replace(/\\/g, '/') : file;

/** @returns {string} */
function read() {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return giveUp(`${shown}: there is no file of this name that can be read.`);
	}
}

const text = read();
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('../../src/lib/catalog/check-file.ts') }} */
const { module } = await runnerImport(join(root, 'src/lib/catalog/check-file.ts'), {
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: join(root, 'src/lib') } }
});
/** The names of the files in a folder of the catalog, which are ids. */
const idsIn = (/** @type {string} */ folder) =>
	filesIn(folder).map((one) => one.replace(/\.yaml$/, ''));
/** @param {string} folder */
function filesIn(folder) {
	return readdirSync(join(root, 'templates', folder)).filter((one) => one.endsWith('.yaml'));
}
const cards = () =>
	filesIn('library').flatMap((one) =>
		module.cardsIn(readFileSync(join(root, 'templates/library', one), 'utf8'), one)
	);
const { isFine, sentence, more } = module.checkFile(text, shown, {
	templates: idsIn('reflections'),
	sets: idsIn('outcomes'),
	cards
});
if (isFine) say(sentence);
else
	giveUp(
		more > 0
			? `${sentence}\nMore is wrong further on: ${more}. Mend this first, then check again.`
			: sentence
	);
