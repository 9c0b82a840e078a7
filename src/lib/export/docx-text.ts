import { InternalHyperlink, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Runs } from './document';
import { marginColumn } from './docx-style';

/** A heading's id as Word's bookmarks allow it: letters, digits and low lines. */
export const bookmarkId = (id: string): string => `pack_${id.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Runs as Word's; a link to a heading that is not in the pack stays words. */
export function textRuns(runs: Runs, targets: ReadonlySet<string>): readonly ParagraphChild[] {
	return runs.map(({ text, bold, mark, link }) => {
		const isLink = link !== undefined && targets.has(link);
		const style = mark ? 'Evidence' : isLink ? 'PackLink' : undefined;
		const run = new TextRun({
			text,
			...(bold ? { bold } : {}),
			...(style ? { style } : {})
		});
		return isLink ? new InternalHyperlink({ anchor: bookmarkId(link), children: [run] }) : run;
	});
}

/** A paragraph in one of the pack's styles. */
export function paragraph(
	style: string,
	runs: Runs,
	targets: ReadonlySet<string> = new Set()
): Paragraph {
	return new Paragraph({ style, children: textRuns(runs, targets) });
}

/** Words that stand in the margin before a paragraph's own, up to a tab. */
export function inMargin(words: string, style: string): readonly ParagraphChild[] {
	return [new TextRun({ text: words, style }), new TextRun({ children: [new Tab()] })];
}

/** The first line begins in the margin column, the others under the words. */
export const hanging = { left: 0, hanging: marginColumn } as const;

/** An item of a list with its mark. */
export function listItem(runs: Runs, targets: ReadonlySet<string>): Paragraph {
	const indent = { left: 280, hanging: 280 };
	const spacing = { before: 0, after: 60 };
	return new Paragraph({
		bullet: { level: 0 },
		indent,
		spacing,
		children: textRuns(runs, targets)
	});
}
