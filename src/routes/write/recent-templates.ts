import type { Head } from '$lib/domain/head';
import type { TemplateAbout } from '$lib/domain/template';

/** How many of the newest heads say what she has used recently. */
const recently = 30;

/**
 * The templates to choose from, what she used last first, the others behind in their own order. Jots have
 * their box, so their template is left out. `heads` are newest first.
 */
export function byLastUse(
	templates: readonly TemplateAbout[],
	heads: readonly Head[]
): readonly TemplateAbout[] {
	const used = [...new Set(heads.slice(0, recently).map((head) => head.template))];
	const place = ({ id }: TemplateAbout): number => {
		const at = used.indexOf(id);
		return at < 0 ? used.length : at;
	};
	return templates.filter(({ id }) => id !== 'jot').sort((a, b) => place(a) - place(b));
}
