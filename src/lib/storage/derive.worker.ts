import { argon2id } from 'hash-wasm';
import { closeNetwork } from '$lib/domain/close-network';
import type { Argon2 } from './argon2';
import type { Bytes } from './seal';

/** What the page asks: 32 bytes from a passphrase. */
export interface DeriveAsk {
	readonly passphrase: string;
	readonly salt: Bytes;
	readonly cost: Argon2;
}
/** The bytes, or the name of what went wrong, such as RangeError when there is too little memory. */
export type DeriveAnswer =
	{ readonly is: 'done'; readonly key: Bytes } | { readonly is: 'failed'; readonly name: string };

// This worker knows a passphrase for a moment; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: DeriveAnswer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<DeriveAsk>) => {
	const { passphrase, salt, cost } = data;
	argon2id({
		...{ password: passphrase, salt, hashLength: 32, outputType: 'binary' },
		...{ memorySize: cost.memory, iterations: cost.passes, parallelism: 1 }
	}).then(
		(key) => say({ is: 'done', key: new Uint8Array(key) }),
		(error: unknown) => say({ is: 'failed', name: error instanceof Error ? error.name : 'Error' })
	);
});
