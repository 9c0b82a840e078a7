/** Any id may follow in the address: the page boots from the shell. */
export const prerender = false;
