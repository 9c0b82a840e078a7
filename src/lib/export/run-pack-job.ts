import type { Undrawable } from './code-points';
import type { PackAsk } from './pack-messages';

/** A written file and what it could not draw. */
export interface WrittenPack {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly undrawable: readonly Undrawable[];
}

/**
 * Does one job of the pack worker. Each writer is loaded only when its format is asked for. Rejects
 * with a plain error when the fonts for a PDF are missing or broken.
 */
export async function runPackJob(
	ask: PackAsk,
	onprogress: (share: number) => void
): Promise<WrittenPack> {
	if (ask.is === 'check') {
		const { checkPdf } = await import('./write-pdf');
		return { bytes: new Uint8Array(), undrawable: checkPdf(ask.doc, ask.fonts) };
	}
	const { doc, fonts } = ask;
	switch (ask.format) {
		case 'docx': {
			const { writeDocx } = await import('./write-docx');
			return { bytes: await writeDocx(doc, { onprogress }), undrawable: [] };
		}
		case 'pdf': {
			if (!fonts) throw new Error('A PDF needs its fonts');
			const { writePdf } = await import('./write-pdf');
			return writePdf(doc, { fonts, onprogress });
		}
		case 'html': {
			const { writeHtml } = await import('./write-html');
			return written(await writeHtml(doc, fonts ? { fonts } : {}));
		}
		case 'md': {
			const { writeMarkdown } = await import('./write-markdown');
			return written(writeMarkdown(doc));
		}
	}
}

const written = (text: string): WrittenPack => ({
	bytes: new TextEncoder().encode(text),
	undrawable: []
});
