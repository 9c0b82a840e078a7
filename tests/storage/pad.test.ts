import { expect, it } from 'vitest';
import { Pad, uncover } from '$lib/storage/pad';
import { importKey } from '$lib/storage/slots';

const newKey = () => importKey(crypto.getRandomValues(new Uint8Array(32)));
const bytes = (text: string) => new TextEncoder().encode(text);
const words = 'Marta came in, and the room slowed down. '.repeat(20);

it('what a pad covers can be read by nobody, and its key alone gives it back', async () => {
	const key = await newKey();
	const covered = (await Pad.of(key)).cover(bytes(words));
	if (!covered) throw new Error('it fits');
	const readable = new TextDecoder('latin1').decode(covered);
	for (const word of ['Marta', 'room']) expect(readable).not.toContain(word);
	expect(new TextDecoder().decode(await uncover(key, covered))).toBe(words);
	await expect(uncover(await newKey(), covered)).rejects.toThrow();
});

it('the same words are covered by other bytes each time, and by each pad once', async () => {
	const key = await newKey();
	const [one, two] = [await Pad.of(key), await Pad.of(key)];
	const end = bytes(words).length;
	expect(one.cover(bytes(words))?.slice(-end)).not.toEqual(two.cover(bytes(words))?.slice(-end));
	expect(one.cover(bytes('More'))).toBeNull();
});

it('takes the longest entry and its earlier wording, and says when there is no room', async () => {
	const key = await newKey();
	const long = 'x'.repeat(250_000);
	const covered = (await Pad.of(key)).cover(bytes(long));
	const uncovered = covered && (await uncover(key, covered));
	expect(uncovered && new TextDecoder().decode(uncovered) === long).toBe(true);
	expect((await Pad.of(key)).cover(bytes('x'.repeat(300_000)))).toBeNull();
});

it('damaged bytes are refused, wherever the damage is, and torn ones', async () => {
	const key = await newKey();
	const covered = (await Pad.of(key)).cover(bytes(words));
	if (!covered) throw new Error('it fits');
	for (const at of [0, 3, 40, covered.length - 900, covered.length - 1]) {
		const damaged = covered.slice();
		damaged[at] = (damaged[at] ?? 0) ^ 1;
		await expect(uncover(key, damaged), `at ${at}`).rejects.toThrow();
	}
	await expect(uncover(key, covered.slice(0, -40))).rejects.toThrow();
	await expect(uncover(key, new Uint8Array(2))).rejects.toThrow();
});
