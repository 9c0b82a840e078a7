import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url&no-inline';
import boldExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url&no-inline';
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url&no-inline';
import regularExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url&no-inline';
import type { PackFonts } from '$lib/export/pdf-fonts';

/** The fonts a PDF and a web page carry inside, from the app's own files. Rejects when they cannot be had. */
export async function packFonts(): Promise<PackFonts> {
	return {
		regular: await Promise.all([regular, regularExt].map(read)),
		bold: await Promise.all([bold, boldExt].map(read))
	};
}

async function read(address: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
