import { reflections } from './development/reflections';

/** Milliseconds of work, not of waiting for what else the machine does. */
export const time = (run: () => void): number => {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};
/** The quickest of a few runs: the first ones also compile. */
export const quickest = (run: () => void): number =>
	Math.min(...Array.from({ length: 4 }, () => time(run)));
/** The middle one. */
export const median = (times: number[]): number =>
	times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
/** What learners wrote, as one text. */
export const prose = reflections.map(({ text }) => text).join(' ');
/** Plain work of the same kind that is not ours: words found, lowered and counted. */
const plainWork = (): void => {
	const counts = new Map<string, number>();
	for (let round = 0; round < 40; round++)
		for (const [word] of prose.matchAll(/[\p{L}’']+/gu))
			counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
};
/** What `plainWork` takes on the machine that the limits below are for, in ms. */
const plainThere = 28;
/** A limit in ms, for this machine as it is just now: never tighter, wider where everything is slower. */
export const here = (limit: number): number =>
	limit * Math.max(1, quickest(plainWork) / plainThere);
