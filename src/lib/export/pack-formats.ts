import type { Day } from '$lib/domain/days';

export const packFormats = [
	{
		id: 'docx',
		label: 'Word',
		small: '.docx, you can edit it',
		mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		extension: 'docx'
	},
	{
		id: 'pdf',
		label: 'PDF',
		small: '.pdf, fixed pages',
		mime: 'application/pdf',
		extension: 'pdf'
	},
	{
		id: 'html',
		label: 'Web page',
		small: '.html, one file',
		mime: 'text/html',
		extension: 'html'
	},
	{
		id: 'md',
		label: 'Markdown',
		small: '.md, plain text',
		mime: 'text/markdown',
		extension: 'md'
	}
] as const;

export type PackFormat = (typeof packFormats)[number]['id'];

/**
 * The name to save a pack under: "own-contribution-2026-03-05.docx". Of her words it holds only the
 * title's letters and digits, at most 60; a title without any gives "evidence-pack".
 */
export function fileName(title: string, day: Day, format: PackFormat): string {
	const slug = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return `${slug || 'evidence-pack'}-${day}.${format}`;
}
