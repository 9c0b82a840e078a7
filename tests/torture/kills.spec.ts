import { expect, test } from '../e2e/support/app';
import { tortureKills } from './kills';

test('the browser is killed in the middle of writing, forty times', async ({ server, guard }) => {
	const options = { url: server.url, kills: 40, saves: 13, onContext: guard.watch };
	const figures = await tortureKills(options);
	process.stdout.write(`${JSON.stringify({ kills: figures })}\n`);
	expect(figures.acknowledged).toBeGreaterThanOrEqual(500);
	expect(figures.lost).toEqual([]);
});
