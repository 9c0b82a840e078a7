type Bytes = Uint8Array<ArrayBuffer>;

/** A passkey that was made for this journal, as it stands in its slot. */
export interface PasskeyName {
	/** The credential's id. */
	readonly credential: Bytes;
	/** What the passkey makes its secret from. */
	readonly salt: Bytes;
}

/** She closed the browser's window, or took too long. */
export class PasskeyStopped extends Error {
	override name = 'PasskeyStopped';
}
/** This device's passkeys cannot make a secret (WebAuthn's PRF extension). */
export class PasskeyUnfit extends Error {
	override name = 'PasskeyUnfit';
}

/** How long she has, in ms. */
const timeout = 120_000;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/**
 * Whether this device has passkeys of its own that may be able to make a secret; asks nobody. Older browsers
 * do not say about the secret beforehand: then making one shows it.
 */
export async function hasPasskeys(): Promise<boolean> {
	try {
		if (!globalThis.PublicKeyCredential) return false;
		if (!(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())) return false;
		const can = await PublicKeyCredential.getClientCapabilities?.();
		return can?.['extension:prf'] !== false;
	} catch {
		return false; // a browser that does not even answer has none
	}
}

/**
 * Makes a passkey on this device and gives its name and its secret, 32 bytes. No server: nothing it signs is
 * kept or checked; only its secret is wanted. Rejects with PasskeyStopped or PasskeyUnfit.
 */
export async function makePasskey(): Promise<{ name: PasskeyName; secret: Bytes }> {
	const salt = random(32);
	const made = await stopped(
		navigator.credentials.create({
			publicKey: {
				rp: { name: 'Afterword' },
				user: { id: random(16), name: 'Afterword', displayName: 'Afterword journal' },
				challenge: random(32),
				pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
				authenticatorSelection: {
					authenticatorAttachment: 'platform',
					residentKey: 'preferred',
					userVerification: 'required'
				},
				extensions: { prf: { eval: { first: salt } } },
				timeout
			}
		})
	);
	const name = { credential: new Uint8Array(made.rawId), salt };
	if (!made.getClientExtensionResults().prf?.enabled) throw new PasskeyUnfit('No PRF');
	// asked for once more in any case: what does not come back now would not come back at the lock
	return { name, secret: await passkeySecret([name]).then(({ secret }) => secret) };
}

/** The secret of one of these passkeys, and which. Rejects with PasskeyStopped or PasskeyUnfit. */
export async function passkeySecret(
	names: readonly PasskeyName[]
): Promise<{ name: PasskeyName; secret: Bytes }> {
	const got = await stopped(
		navigator.credentials.get({
			publicKey: {
				challenge: random(32),
				allowCredentials: names.map(({ credential: id }) => ({ type: 'public-key', id })),
				userVerification: 'required',
				extensions: { prf: { evalByCredential: saltsOf(names) } },
				timeout
			}
		})
	);
	const id = base64url(new Uint8Array(got.rawId));
	const name = names.find(({ credential }) => base64url(credential) === id);
	const first = got.getClientExtensionResults().prf?.results?.first;
	if (!name || !first) throw new PasskeyUnfit('No secret');
	return { name, secret: new Uint8Array(first as ArrayBuffer).slice() }; // WebAuthn gives a buffer
}

const saltsOf = (names: readonly PasskeyName[]) =>
	Object.fromEntries(names.map(({ credential, salt }) => [base64url(credential), { first: salt }]));

async function stopped(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
	try {
		const found = await asked;
		if (found instanceof PublicKeyCredential) return found;
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		if (error.name === 'NotSupportedError') throw new PasskeyUnfit(error.message);
		throw new PasskeyStopped(error.message); // closed, too late, or not on this device any more
	}
	throw new PasskeyStopped('No passkey');
}

/** Bytes as WebAuthn names credentials. */
function base64url(bytes: Bytes): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

/** A passkey's name as text for its slot. */
export function writePasskeyName({ credential, salt }: PasskeyName): string {
	return JSON.stringify({ credential: [...credential], salt: [...salt] });
}

/** Reads what `writePasskeyName` made; `null` when it is something else. */
export function readPasskeyName(text: string): PasskeyName | null {
	try {
		const { credential, salt } = JSON.parse(text) as Partial<Record<string, unknown>>; // looked at next
		if (!isBytes(credential) || !isBytes(salt)) return null;
		return { credential: Uint8Array.from(credential), salt: Uint8Array.from(salt) };
	} catch {
		return null;
	}
}

function isBytes(list: unknown): list is number[] {
	const isByte = (one: unknown): boolean => Number.isInteger(one) && Number(one) >= 0;
	return Array.isArray(list) && list.every(isByte);
}
