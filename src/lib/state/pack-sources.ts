import { takeSharedFile } from '$lib/platform/shared-file';

/** A pack that could not be had from where it was said to be; the message is a sentence for her. */
export class PackRefused extends Error {
	override readonly name = 'PackRefused';
}

/**
 * A pack that lies on this site, by the address a link gave; held in memory only. Rejects with `PackRefused`
 * for another site's address, and when nothing is there.
 */
export async function packFromLink(address: string): Promise<File> {
	const url = addressHere(address);
	const response = await fetch(url, {
		cache: 'no-store',
		credentials: 'omit',
		redirect: 'error'
	}).catch(() => {
		throw new PackRefused(
			'The pack of this link could not be fetched. Look whether you are online, then try again.'
		);
	});
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
	if (!response.ok || isPage)
		throw new PackRefused(
			'There is no pack at the address of this link. Ask your tutor for it again.'
		);
	const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '') || 'pack';
	return new File([await response.blob()], name);
}

function addressHere(address: string): URL {
	const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
	if (url?.origin === location.origin) return url;
	throw new PackRefused(
		'This link leads to another site. Afterword opens packs only from its own site. Save the file from there, then open it here.'
	);
}

/** A pack from the share sheet. Rejects with `PackRefused` when it is not there any more. */
export async function packFromShare(id: string): Promise<File> {
	const file = await takeSharedFile(id);
	if (file && file.size > 0) return file;
	throw new PackRefused(
		file
			? `${file.name}: the file is empty, or too large to be a pack. A pack is text, without pictures.`
			: 'The shared file is not here any more. Share it again, or open it from a file below.'
	);
}
