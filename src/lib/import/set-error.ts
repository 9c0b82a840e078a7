/** A unit could not be read; the message is a sentence for her. */
export class SetError extends Error {
	override name = 'SetError';
}

/** More than a unit of a few thousand criteria needs, in characters. */
export const mostCharacters = 8_000_000;
