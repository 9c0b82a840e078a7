import type { PageLoad } from './$types';

/** What a link or the share sheet names follows in the address: the page boots from the shell. */
export const prerender = false;

/**
 * What the address brings is fetched before the lock is open: the service worker, which holds a shared file in
 * memory alone, may not live until then.
 */
export const load: PageLoad = async ({ url }) => {
	const from = url.searchParams.get('from');
	const shared = url.searchParams.get('shared');
	if (from === null && shared === null) return { brought: null };
	const { packFromLink, packFromShare } = await import('$lib/state/pack-sources');
	const fetching = shared === null ? packFromLink(from ?? '') : packFromShare(shared);
	fetching.catch(() => undefined); // said on the screen
	return { brought: { fetching } };
};
