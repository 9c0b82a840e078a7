/** The id of a template follows in the address: the page boots from the shell. */
export const prerender = false;
