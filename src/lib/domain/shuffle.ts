import type { Behaviour, BehavioursQuestion } from './template';

/**
 * The behaviours in the order to ask them: mixed, so that those of one contribution do not stand
 * together, and the same each time. `view` is the learner's own or a colleague's number; a colleague
 * is asked in another order than the learner.
 */
export function behaviourOrder(
	question: Pick<BehavioursQuestion, 'id' | 'behaviours'>,
	view: 'own' | number
): readonly Behaviour[] {
	const own = mixed(question, 'own');
	if (view === 'own') return own;
	const other = mixed(question, `colleague ${view}`);
	const isSame = other.every((one, i) => one === own[i]);
	return isSame ? [...own.slice(1), ...own.slice(0, 1)] : other;
}

function mixed(
	question: Pick<BehavioursQuestion, 'id' | 'behaviours'>,
	seed: string
): readonly Behaviour[] {
	const left = question.behaviours
		.map((one) => ({ one, place: hash(`${question.id} ${seed} ${one.id}`) }))
		.sort((a, b) => a.place - b.place || (a.one.id < b.one.id ? -1 : 1))
		.map(({ one }) => one);
	const order: Behaviour[] = [];
	while (left.length > 0) order.push(...left.splice(nextOf(left, order.at(-1)?.contribution), 1));
	return order;
}

/** The place of the first that is not of `last`, or of one whose contribution fills over half of the rest. */
function nextOf(left: readonly Behaviour[], last: string | undefined): number {
	const crowds = (one: Behaviour): boolean =>
		left.filter((other) => other.contribution === one.contribution).length * 2 > left.length;
	const others = left.filter((one) => one.contribution !== last);
	const next = others.find(crowds) ?? others[0];
	return next ? left.indexOf(next) : 0;
}

/** FNV-1a with Murmur's last steps, which spread ids that differ in one letter. 0 to 2^32 - 1. */
function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
