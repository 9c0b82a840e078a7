const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number in words up to ten, then in figures: "no", "three", "11", "2,000". */
export function sayNumber(count: number): string {
	return small[count] ?? count.toLocaleString('en-GB');
}

/** "one entry", "three entries", "no entries". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
	return `${sayNumber(count)} ${count === 1 ? one : many}`;
}
