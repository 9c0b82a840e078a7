import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/**
 * Listens to everything that a browser context says and asks for, and remembers what must never
 * happen: a breach of the content security policy, an uncaught error, an error in the console, a
 * request to another origin (from a page, a worker or the service worker).
 */
export interface ConsoleGuard {
	/** Watches one more context, such as that of a `freshProfile`. */
	watch(context: BrowserContext): void;
	/** A problem that a test brings about on purpose is not counted. */
	allow(pattern: RegExp): void;
	/** What was seen and not allowed. */
	problems(): string[];
}

/** Chromium says this of every request that fails; tests without a network are full of it. */
const failedRequest = /^Failed to load resource|^An SSL certificate error|net::ERR_/;

function isForeign(request: Request, origin: string): boolean {
	const url = new URL(request.url());
	return /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin;
}

function saysWrong(message: ConsoleMessage): boolean {
	const text = message.text();
	if (/Content Security Policy|Trusted ?(Types?|HTML|Script)/i.test(text)) return true;
	return message.type() === 'error' && !failedRequest.test(text);
}

/** @param origin asked anew each time, because a server may start later than the guard */
export function guardConsole(origin: () => string): ConsoleGuard {
	const seen: string[] = [];
	const allowed: RegExp[] = [];
	return {
		watch(context) {
			context.on('console', (message) => {
				if (saysWrong(message)) seen.push(`console: ${message.text()}`);
			});
			context.on('weberror', (error) => seen.push(`uncaught: ${error.error()}`));
			context.on('request', (request) => {
				if (isForeign(request, origin())) seen.push(`asked another origin: ${request.url()}`);
			});
		},
		allow: (pattern) => void allowed.push(pattern),
		problems: () => seen.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))
	};
}
