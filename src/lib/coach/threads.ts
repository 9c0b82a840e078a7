import { threads, type Thread } from '$lib/domain/threads-over-time';
import { evidenceOf } from './evidence';
import { readText } from './marks';
import { builtInCues } from './review';
import { riskIn } from './risk';

/** A thread and the sentence that holds it. Offsets are UTF-16 in the text as passed, end exclusive. */
export interface ThreadFound {
	readonly thread: Thread;
	readonly start: number;
	readonly end: number;
}

/**
 * The threads that a text surely holds, each with the first sentence that does. None where somebody may be at
 * risk now: nothing is made of such an entry (DOMAIN C6).
 */
export function threadsIn(text: string): readonly ThreadFound[] {
	const reading = readText(text, builtInCues());
	if (riskIn(reading)) return [];
	const found = evidenceOf(reading);
	return threads.flatMap((thread) => {
		const unit = reading.units.find(({ index }) =>
			found[index]?.some((one) => one.indicator === thread && one.confidence === 'firm')
		);
		return unit ? [{ thread, start: unit.start, end: unit.end }] : [];
	});
}
