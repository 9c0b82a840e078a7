import { tortureKills } from '../torture/kills';
import { expect, test } from './support/app';

test('six kills in the middle of writing, each started twice afterwards: no acknowledged word is lost', async ({
	server,
	guard
}) => {
	test.slow();
	const options = { url: server.url, kills: 6, saves: 4, onContext: guard.watch };
	const figures = await tortureKills(options);
	expect(figures.acknowledged).toBeGreaterThanOrEqual(24);
	expect(figures.lost).toEqual([]);
});
