// Serves the finished app from build/. PORT, HOST and BASE_PATH may be set; BASE_PATH must be the
// one that the build was made with.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, say } from './shell.mjs';
import { serveSite } from './site.mjs';

const folder = join(root, 'build');
if (!existsSync(join(folder, '200.html')))
	giveUp('There is no build yet: run `npm run build` first.');

const options = {
	folder,
	base: process.env.BASE_PATH ?? '',
	port: Number(process.env.PORT ?? 4173),
	withHeaders: true
};

/** @param {unknown} error @returns {never} */
function explain(error) {
	const code = error instanceof Error && 'code' in error ? error.code : error;
	giveUp(
		code === 'EADDRINUSE'
			? `Port ${options.port} is taken. Choose another: PORT=4174 npm start`
			: `The app could not be served: ${String(code)}`
	);
}

try {
	const site = await serveSite({ ...options, host: process.env.HOST ?? '127.0.0.1' });
	// "localhost" is ::1 first on many machines; where there is no IPv6 the one above is enough.
	if (!process.env.HOST) await serveSite({ ...options, host: '::1' }).catch(() => undefined);
	say(`Afterword is at ${site.url} (Ctrl+C ends it)`);
} catch (error) {
	explain(error);
}
