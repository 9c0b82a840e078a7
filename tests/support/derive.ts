import { argon2id } from 'hash-wasm';
import type { DeriveAsk } from '$lib/storage/derive.worker';

/** What was asked of the workers, and how many are still running. */
export interface DeriveWatch {
	readonly asked: DeriveAsk[];
	running: number;
}

/** A worker of the test's own that derives with real Argon2id, up to `memory` KiB: with more it has no room. */
export function deriveHere(memory = Infinity): { start: () => Worker; watch: DeriveWatch } {
	const watch: DeriveWatch = { asked: [], running: 0 };
	const start = (): Worker => {
		watch.running++;
		const worker = {
			onmessage: null as ((event: { data: unknown }) => void) | null,
			terminate: () => void watch.running--,
			postMessage(ask: DeriveAsk) {
				watch.asked.push(ask);
				void answer(ask, memory).then((data) => worker.onmessage?.({ data }));
			}
		};
		return worker as unknown as Worker; // as much of one as is used
	};
	return { start, watch };
}

async function answer({ passphrase, salt, cost }: DeriveAsk, memory: number): Promise<unknown> {
	if (cost.memory > memory) return { is: 'failed', name: 'RangeError' };
	const key = await argon2id({
		...{ password: passphrase, salt, hashLength: 32, outputType: 'binary' as const },
		...{ memorySize: cost.memory, iterations: cost.passes, parallelism: 1 }
	});
	return { is: 'done', key: new Uint8Array(key) };
}
