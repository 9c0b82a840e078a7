/** Ids of entries and criteria follow in the address: the page boots from the shell. */
export const prerender = false;
