/** Everything happens on the device: pages are shells, prerendered so that any static host can serve them. */
export const ssr = false;
export const prerender = true;
