// From a fresh checkout to the finished app in the browser: install, build, serve.
import { ensurePackages } from './packages.mjs';
import { giveUp, run } from './shell.mjs';

await ensurePackages();
if ((await run('npm', ['run', 'build'])) !== 0)
	giveUp('The app could not be built; the lines above say why.');
// Only now: the server needs an installed package.
await import('./serve.mjs');
