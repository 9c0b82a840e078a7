/** Her entries are known on her device alone: the page boots from the shell. */
export const prerender = false;
