import type { HandleClientError } from '@sveltejs/kit';

/** An address without a screen is no fault to report: the page says so. Anything else is. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) reportError(error);
	return { message };
};
