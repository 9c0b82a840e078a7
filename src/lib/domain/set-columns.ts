/** What a column of a table of criteria may be called, in small letters; the first name is the one written. */
export const columns = {
	outcome: ['outcome', 'lo', 'outcome code', 'learning outcome', 'lo code'],
	outcomeTitle: [
		'outcome title',
		'outcome text',
		'learning outcome title',
		'learning outcome text'
	],
	concern: ['concern', 'about'],
	criterion: ['criterion', 'ac', 'code', 'criterion code', 'assessment criterion', 'criteria'],
	title: ['short name', 'criterion title', 'title'],
	text: ['text', 'criterion text', 'description', 'assessment criteria', 'statement'],
	part: ['part'],
	ask: ['part question'],
	roles: ['part roles'],
	template: ['part template'],
	verb: ['verb'],
	means: ['verb means'],
	outcomeId: ['outcome id'],
	criterionId: ['criterion id'],
	partId: ['part id'],
	unit: ['unit', 'unit title'],
	short: ['unit short'],
	programme: ['programme', 'qualification'],
	note: ['note']
} as const;
export type Column = keyof typeof columns;
