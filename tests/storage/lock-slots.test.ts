import { describe, expect, it } from 'vitest';
import { newRecoveryCode } from '$lib/domain/recovery-code';
import type { DeriveAsk } from '$lib/storage/derive.worker';
import { MemoryError, readParams, writeParams } from '$lib/storage/argon2';
import {
	makePassphraseSlot,
	makeRecoverySlot,
	openWithCode,
	openWithPassphrase,
	UnprovenError
} from '$lib/storage/lock-slots';
import { readSlots, writeSlots, type Slot } from '$lib/storage/slots';
import { deriveHere } from '../support/derive';

const dataKey = crypto.getRandomValues(new Uint8Array(32));
const keyId = new Uint8Array(16);
const salt = crypto.getRandomValues(new Uint8Array(16));
/** As any container carries it. */
const onDisk = (...slots: Slot[]): readonly Slot[] =>
	readSlots(writeSlots({ generation: 2, keyId, slots })).slots;

describe('a passphrase slot', () => {
	it('opens with its passphrase and with no other, and says what it cost', async () => {
		const { start, watch } = deriveHere();
		const slots = onDisk(await makePassphraseSlot(start, 'four words of mine', dataKey));
		expect(readParams(slots[0]?.params ?? '').cost).toEqual({ memory: 65_536, passes: 3 });
		expect(await openWithPassphrase(start, 'four words of mine', slots)).toEqual(dataKey);
		expect(await openWithPassphrase(start, 'four words of Mine', slots)).toBeNull();
		expect(watch.running).toBe(0);
	});

	it('takes the same words from another keyboard, with the spaces a phone adds', async () => {
		const { start } = deriveHere();
		const slots = onDisk(await makePassphraseSlot(start, 'Caf\u00e9 und  Tee ', dataKey));
		expect(await openWithPassphrase(start, 'Cafe\u0301 und Tee', slots)).toEqual(dataKey);
	});

	it('costs less memory where there is less, and never less than the floor', async () => {
		const small = deriveHere(20_000);
		const slot = await makePassphraseSlot(small.start, 'four words of mine', dataKey);
		expect(readParams(slot.params).cost).toEqual({ memory: 19_456, passes: 6 });
		const none = deriveHere(10_000);
		await expect(makePassphraseSlot(none.start, 'words', dataKey)).rejects.toThrow(MemoryError);
		expect(none.watch.asked.every(({ cost }) => cost.memory >= 19_456)).toBe(true);
		expect(none.watch.running).toBe(0);
	});

	it('is proven before it is used: it was derived a second time from what is on the disk', async () => {
		const { start, watch } = deriveHere();
		const slot = await makePassphraseSlot(start, 'four words of mine', dataKey);
		expect(watch.asked).toHaveLength(2);
		expect(watch.asked[1]?.salt).toEqual(readParams(slot.params).salt);
	});

	it('that does not open again is not given out', async () => {
		const { start } = deriveHere();
		let made = 0;
		const forgetful = (): Worker => {
			const worker = start();
			const ask = worker.postMessage.bind(worker);
			worker.postMessage = (asked: DeriveAsk) =>
				ask(++made > 1 ? { ...asked, passphrase: 'gone wrong' } : asked);
			return worker;
		};
		await expect(makePassphraseSlot(forgetful, 'four words', dataKey)).rejects.toThrow(
			UnprovenError
		);
	});
});

it.each([
	['too little memory', { m: 19_455 }],
	['too few passes', { t: 1 }],
	['absurd memory', { m: 8_388_608 }],
	['absurd passes', { t: 10_000 }],
	['half a pass', { t: 2.5 }],
	['several lanes', { p: 4 }],
	['another function', { kdf: 'pbkdf2' }],
	['no salt', { salt: undefined }],
	['a short salt', { salt: btoa('short') }],
	['memory as text', { m: '65536' }]
])('parameters with %s are refused before any work', (_, change) => {
	const fine = writeParams({ cost: { memory: 65_536, passes: 3 }, salt });
	expect(readParams(fine).salt).toEqual(salt);
	const other = JSON.stringify({ ...(JSON.parse(fine) as object), ...change });
	expect(() => readParams(other)).toThrow();
});

describe('a recovery slot', () => {
	it('opens with its code and with no other', async () => {
		const code = newRecoveryCode();
		const slots = onDisk(await makeRecoverySlot(code, dataKey));
		expect(await openWithCode(code, slots)).toEqual(dataKey);
		expect(await openWithCode(newRecoveryCode(), slots)).toBeNull();
	});

	it('does not open as another kind of slot', async () => {
		const code = newRecoveryCode();
		const slot = await makeRecoverySlot(code, dataKey);
		const { start } = deriveHere();
		expect(await openWithPassphrase(start, code, [slot])).toBeNull();
		const params = writeParams({ cost: { memory: 19_456, passes: 2 }, salt });
		const turned: Slot = { ...slot, type: 'passphrase', params };
		expect(await openWithPassphrase(start, code, [turned])).toBeNull();
	});
});
