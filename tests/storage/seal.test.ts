import { describe, expect, it } from 'vitest';
import { openJson, sealJson } from '$lib/storage/seal';
import {
	importKey,
	keyIdOf,
	readSlots,
	unwrapSlot,
	wrapSlot,
	writeSlots,
	type Slot
} from '$lib/storage/slots';

const random = () => crypto.getRandomValues(new Uint8Array(32));
const label = { kind: 'entry', id: 'a', rev: 1 };

describe('a sealed record', () => {
	it('gives back what was put in', async () => {
		const key = await importKey(random());
		const sealed = await sealJson(key, label, { words: 'Zoë said “yes” 🙂' });
		expect(await openJson(key, label, sealed)).toEqual({ words: 'Zoë said “yes” 🙂' });
	});

	it('holds none of its words in the clear', async () => {
		const sealed = await sealJson(await importKey(random()), label, { words: 'canary' });
		expect(new TextDecoder('latin1').decode(sealed)).not.toContain('canary');
	});

	it.each([
		['another id', { ...label, id: 'b' }],
		['another kind', { ...label, kind: 'target' }],
		['an older rev', { ...label, rev: 2 }]
	])('does not open as %s', async (_, other) => {
		const key = await importKey(random());
		const sealed = await sealJson(key, label, 'words');
		await expect(openJson(key, other, sealed)).rejects.toThrow();
	});

	it('does not open when one bit has flipped anywhere', async () => {
		const key = await importKey(random());
		const sealed = await sealJson(key, label, 'words');
		for (let at = 0; at < sealed.length; at++) {
			const bad = sealed.slice();
			bad[at] = (bad[at] ?? 0) ^ 1;
			await expect(openJson(key, label, bad), `byte ${at}`).rejects.toThrow();
		}
	});
});

const bytesOf = async (dataKey: Uint8Array<ArrayBuffer>, slots: readonly Slot[], generation = 1) =>
	writeSlots({ generation, keyId: await keyIdOf(dataKey), slots });

describe('key slots', () => {
	it('travel as bytes and give the data key to the right wrapping key only', async () => {
		const [dataKey, device, other] = [random(), random(), random()];
		const bytes = await bytesOf(dataKey, [
			await wrapSlot('device', '{}', device, dataKey),
			await wrapSlot('passphrase', '{"t":3}', other, dataKey)
		]);
		const [first, second] = readSlots(bytes).slots;
		if (!first || !second) throw new Error('two slots were written');
		expect([first.type, second.type, second.params]).toEqual(['device', 'passphrase', '{"t":3}']);
		expect(await unwrapSlot(first, device)).toEqual(dataKey);
		expect(await unwrapSlot(second, other)).toEqual(dataKey);
		expect(await unwrapSlot(first, other)).toBeNull();
	});

	it('say which change they come from and which key they lead to, and not the key', async () => {
		const dataKey = random();
		const bytes = await bytesOf(dataKey, [], 70_000);
		const { generation, keyId } = readSlots(bytes);
		expect([generation, keyId]).toEqual([70_000, await keyIdOf(dataKey)]);
		expect(keyId).not.toEqual(await keyIdOf(random()));
		expect(Buffer.from(bytes).includes(Buffer.from(dataKey.slice(0, 4)))).toBe(false);
	});

	it('pass over a type that this build does not know', async () => {
		const bytes = await bytesOf(random(), [await wrapSlot('device', '{}', random(), random())]);
		bytes[21] = 99;
		expect(readSlots(bytes).slots).toEqual([]);
	});

	it('say so when they are cut short', async () => {
		const bytes = await bytesOf(random(), [await wrapSlot('device', '{}', random(), random())]);
		for (let length = 1; length < bytes.length; length++)
			if (length !== 21) expect(() => readSlots(bytes.slice(0, length))).toThrow('cut short');
	});
});
