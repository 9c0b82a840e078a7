import type { DeriveAnswer, DeriveAsk } from './derive.worker';
import type { Bytes } from './seal';

/** How much work one guess costs. */
export interface Argon2 {
	/** In KiB. */
	readonly memory: number;
	readonly passes: number;
}

/** Starts the worker that derives keys; it is ended after each key. */
export type StartDerive = () => Worker;

/** There is too little memory just now to derive the key. */
export class MemoryError extends Error {
	override name = 'MemoryError';
}

/**
 * What is asked for, and what is done with where a phone gives less memory: each step down takes more passes.
 * The last is the floor of OWASP's Password Storage Cheat Sheet (19 MiB, 2 passes), with one pass more.
 */
export const costs: readonly Argon2[] = [
	{ memory: 65_536, passes: 3 },
	{ memory: 32_768, passes: 4 },
	{ memory: 19_456, passes: 6 }
];
/** Slots are read from disk and from backups: cheaper than this is a trap, dearer a way to hang a phone. */
const floor = { memory: 19_456, passes: 2 } as const;
const ceiling = { memory: 1_048_576, passes: 20 } as const;
const saltLength = 16;
/** How long a derivation may take before the worker counts as lost, in ms: a slow phone needs 5 s. */
const longest = 120_000;

/** The parameters of a passphrase slot, as they stand in it. */
export interface PassphraseParams {
	readonly cost: Argon2;
	readonly salt: Bytes;
}

/** New parameters at a cost, with a salt of their own. */
export function newParams(cost: Argon2): PassphraseParams {
	return { cost, salt: crypto.getRandomValues(new Uint8Array(saltLength)) };
}

/** As JSON text for the slot. */
export function writeParams({ cost, salt }: PassphraseParams): string {
	const { memory: m, passes: t } = cost;
	return JSON.stringify({ kdf: 'argon2id', m, t, p: 1, salt: btoa(String.fromCharCode(...salt)) });
}

/** Reads what `writeParams` made. Throws when it is something else, or costs too little or too much. */
export function readParams(json: string): PassphraseParams {
	const found: unknown = JSON.parse(json);
	// each part is looked at next
	const { kdf, m, t, p, salt } = (found ?? {}) as Partial<Record<string, unknown>>;
	if (kdf !== 'argon2id' || p !== 1 || typeof salt !== 'string')
		throw new Error('The passphrase slot has unknown parameters');
	if (!isBetween(m, floor.memory, ceiling.memory) || !isBetween(t, floor.passes, ceiling.passes))
		throw new Error('The passphrase slot asks for too little work or too much');
	const bytes = Uint8Array.from(atob(salt), (letter) => letter.charCodeAt(0));
	if (bytes.length < saltLength) throw new Error('The salt of the passphrase slot is too short');
	return { cost: { memory: m, passes: t }, salt: bytes };
}

function isBetween(value: unknown, least: number, most: number): value is number {
	return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** The same words typed on another keyboard are the same passphrase; spaces around it are a phone's own. */
export function plainPassphrase(text: string): string {
	return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
}

/**
 * 32 bytes from a passphrase, in a worker that is ended afterwards, so that neither is left in its memory.
 * Rejects with MemoryError when there is too little memory.
 */
export async function deriveKey(
	start: StartDerive,
	passphrase: string,
	{ cost, salt }: PassphraseParams
): Promise<Bytes> {
	const worker = start();
	try {
		const answer = await ask(worker, { passphrase: plainPassphrase(passphrase), salt, cost });
		if (answer.is === 'done') return answer.key;
		// WebAssembly says no memory with a RangeError, or with the error of a module that could not be made
		throw new MemoryError(`The key could not be derived: ${answer.name}`);
	} finally {
		worker.terminate();
	}
}

function ask(worker: Worker, asked: DeriveAsk): Promise<DeriveAnswer> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new MemoryError('No key in time')), longest);
		const done = (): void => clearTimeout(timer);
		worker.onmessage = ({ data }: MessageEvent<DeriveAnswer>) => (done(), resolve(data));
		worker.onerror = () => (done(), reject(new MemoryError('The worker fell')));
		worker.postMessage(asked);
	});
}
