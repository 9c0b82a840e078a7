import { expect, test } from '../e2e/support/app';
import { allLockKills, tortureLock } from './lock';

test('the lock is killed at every step of setting, changing and removing it', async ({
	server,
	guard
}, testInfo) => {
	const figures = await tortureLock({
		...{ url: server.url, kills: allLockKills, records: 1000, canaries: 200 },
		onContext: guard.watch
	});
	const { found, ...counted } = figures;
	testInfo.annotations.push({ type: 'figures', description: JSON.stringify(counted) });
	process.stdout.write(`${JSON.stringify({ lock: { ...counted, found: found.length } })}\n`);
	expect(figures).toMatchObject({ hit: allLockKills.length, lost: 0, found: [] });
});
