import type { Coverage, PartCover } from '$lib/domain/coverage';
import type { Head } from '$lib/domain/head';

/** The newest entries that count towards the set, oldest of them first, as the columns of the matrix. */
export function columnsOf(
	coverage: Coverage,
	heads: readonly Head[],
	most: number
): readonly Head[] {
	const counted = new Set([...coverage.parts, ...coverage.loose].flatMap((one) => one.entries));
	const columns: Head[] = [];
	for (const head of heads) {
		if (columns.length === most) break;
		if (counted.has(head.id)) columns.push(head);
	}
	return columns.reverse();
}

/** How many entries of a row are older than the columns. */
export function earlierThan(columns: readonly Head[], row: PartCover): number {
	const shown = new Set(columns.map((head) => head.id));
	return row.entries.filter((id) => !shown.has(id)).length;
}

/** Whether two rows are the same part. */
export function isSamePart(a: PartCover | null, b: PartCover): boolean {
	return a?.part.id === b.part.id && a.criterion.id === b.criterion.id;
}
