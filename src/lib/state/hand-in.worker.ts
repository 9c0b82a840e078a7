import { closeNetwork } from '$lib/domain/close-network';
import type { Entry } from '$lib/domain/entry';
import { compiledPack } from './compiled-pack';
import type { HandInAnswer, HandInAsk, PackOrder } from './hand-in-messages';
import { noLists } from './name-lists';
import { PackChecker } from './pack-check';

// This worker puts words together and looks through them; it has no business on any network.
closeNetwork(globalThis);

const entries: Entry[] = [];
let checker = new PackChecker(noLists);

const say = (answer: HandInAnswer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<HandInAsk>) => {
	switch (data.is) {
		case 'begin':
			checker = new PackChecker(data.lists);
			break;
		case 'entries':
			entries.push(...data.entries);
			break;
		case 'compile':
			compile(data.ask, data.order).catch((error: unknown) =>
				say({ is: 'failed', ask: data.ask, why: String(error) })
			);
	}
});

/** The pack first, so that it can be looked at while the check still reads. */
async function compile(ask: number, order: PackOrder): Promise<void> {
	const pack = await compiledPack({ ...order, entries });
	say({ is: 'compiled', ask, pack });
	const { targets, planLines, placements, set, profile } = order;
	const words = { entries, targets, planLines, placements, set, profile };
	say({ is: 'checked', ask, check: checker.check(pack.doc, words) });
}
