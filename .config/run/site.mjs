import { createServer } from 'node:http';
import sirv from 'sirv';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @typedef {{ url: string, port: number, publish: (folder: string) => void, stop: () => Promise<void> }} Site */

/** The policy that holds for a script when it runs as a worker, which a page's meta tag does not reach. */
const scriptPolicy = [
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:",
	"font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'",
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
].join('; ');

/**
 * The headers that the README asks a host to set, less the one that only https knows. A page brings the
 * rest of its policy itself.
 * @param {string} path @returns {Record<string, string>}
 */
export function hostHeaders(path) {
	return {
		'Content-Security-Policy': path.endsWith('.js') ? scriptPolicy : "frame-ancestors 'none'",
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff'
	};
}

/**
 * Hashed files may be kept for ever; everything else is asked for again each time, so that a new
 * version is seen at once. @param {string} path below the base
 */
function cacheControl(path) {
	return path.startsWith('/_app/immutable/')
		? 'public, max-age=31536000, immutable'
		: 'public, no-cache';
}

/**
 * Answers requests as a static host does: clean addresses, 200.html for an unknown one.
 * @param {string} folder @param {boolean} withHeaders
 */
function answers(folder, withHeaders) {
	return sirv(folder, {
		etag: true,
		single: '200.html',
		setHeaders(res, path) {
			res.setHeader('Cache-Control', cacheControl(path));
			const headers = withHeaders ? hostHeaders(path) : {};
			for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
		}
	});
}

/** @param {IncomingMessage} req @param {ServerResponse} res @param {string} base @returns {boolean} false when answered */
function stripBase(req, res, base) {
	const url = req.url ?? '/';
	if (base === '') return true;
	if (url.startsWith(`${base}/`)) {
		req.url = url.slice(base.length);
		return true;
	}
	const isBase = url === base || url.startsWith(`${base}?`);
	res
		.writeHead(isBase ? 302 : 404, isBase ? { Location: url.replace(base, `${base}/`) } : {})
		.end();
	return false;
}

/** @param {Server} server @param {number} port @param {string} host @returns {Promise<number>} the port */
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = server.address();
			resolve(address && typeof address === 'object' ? address.port : port);
		});
	});
}

/**
 * Serves a built folder at http://localhost:port + base + "/".
 * @param {object} options
 * @param {string} options.folder what `npm run build` made
 * @param {string} [options.base] '' or '/name', the base path that it was built with
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {string} [options.host] 127.0.0.1 unless told
 * @param {boolean} [options.withHeaders] whether to set hostHeaders
 * @param {(path: string) => void} [options.onRequest] told each path asked for
 * @returns {Promise<Site>} `publish` puts another folder in its place, as a new version would be;
 *   `stop` cuts every connection, as a lost network would. Rejects when the port is taken.
 */
export async function serveSite({
	folder,
	base = '',
	port = 0,
	host = '127.0.0.1',
	withHeaders = false,
	onRequest = () => {}
}) {
	let answer = answers(folder, withHeaders);
	const server = createServer((req, res) => {
		onRequest(req.url ?? '/');
		if (stripBase(req, res, base)) answer(req, res);
	});
	const taken = await listen(server, port, host);
	return {
		url: `http://localhost:${taken}${base}/`,
		port: taken,
		publish: (next) => void (answer = answers(next, withHeaders)),
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
