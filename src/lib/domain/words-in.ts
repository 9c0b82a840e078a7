/** Fields that name things for the app and are never read by anyone. */
const unread = new Set([
	'id',
	'set',
	'pack',
	'template',
	'kind',
	'role',
	'roles',
	'cards',
	'concern',
	'concerns'
]);

/** Every text in a unit, a template or another thing that a person reads, one on each line; ids are left out. */
export function wordsIn(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('\n');
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value)
		.filter(([name]) => !unread.has(name))
		.map(([, part]) => wordsIn(part))
		.filter(Boolean)
		.join('\n');
}
