import abouts from 'virtual:catalog/abouts';
import { aboutOf, type TemplateAbout } from '$lib/domain/template';
import { owned } from './owned';

/**
 * What there is to say of each template, in the order lists show them, her own last. Only screens where she
 * chooses one import this, so that the first screen does not pay for it.
 */
export function templateAbouts(): readonly TemplateAbout[] {
	const own = owned()?.templates ?? [];
	return own.length > 0 ? [...abouts, ...own.map(aboutOf)] : abouts;
}
