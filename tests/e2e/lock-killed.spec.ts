import { tortureLock } from '../torture/lock';
import { expect, test } from './support/app';

test('killed while a lock is set, changed and removed: the old way or the new one opens all, and no key or word lies about', async ({
	server,
	guard
}) => {
	test.setTimeout(400_000);
	const figures = await tortureLock({
		url: server.url,
		kills: [
			{ deed: 'set', at: 'slots-done' },
			{ deed: 'set', at: 'file-written' },
			{ deed: 'change', at: 'slots-done' },
			{ deed: 'remove', at: 'slots-put' }
		],
		...{ records: 1000, canaries: 20 },
		onContext: guard.watch
	});
	expect(figures).toMatchObject({ hit: 4, kills: 4, lost: 0, found: [] });
});
