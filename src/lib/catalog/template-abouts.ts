import abouts from 'virtual:catalog/abouts';
import type { TemplateAbout } from '$lib/domain/template';

/**
 * What there is to say of each built-in template, in the order lists show them. Only screens where she
 * chooses one import this, so that the first screen does not pay for it.
 */
export const templateAbouts: readonly TemplateAbout[] = abouts;
