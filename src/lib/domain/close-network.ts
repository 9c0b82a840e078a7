/** Every way to a network that a worker's scope has by name. */
const ways = [
	'fetch',
	'XMLHttpRequest',
	'WebSocket',
	'WebSocketStream',
	'EventSource',
	'WebTransport',
	'importScripts'
];

/**
 * Takes the network away from a worker, as its first deed: a dedicated worker does not inherit the page's
 * content security policy, and nothing may leave the device. Some ways stand on the scope's prototypes.
 */
export function closeNetwork(scope: object): void {
	for (let at: object | null = scope; at; at = Reflect.getPrototypeOf(at))
		for (const way of ways) Reflect.deleteProperty(at, way);
}
