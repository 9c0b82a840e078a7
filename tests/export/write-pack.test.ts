import { describe, expect, it } from 'vitest';
import { compilePack } from '$lib/export/compile-pack';
import { fileName, packFormats } from '$lib/export/pack-formats';
import type { PackAnswer, PackAsk } from '$lib/export/pack-messages';
import { runPackJob } from '$lib/export/run-pack-job';
import { checkPack, PackCancelled, writePack } from '$lib/export/write-pack';
import { packFonts } from './fixtures/fonts';
import { input } from './fixtures/pack';

const doc = compilePack(input);

/** Stands where the browser's worker would: it answers what the test tells it to. */
class Desk {
	asked: PackAsk | null = null;
	url = '';
	isEnded = false;
	onmessage: ((event: { data: PackAnswer }) => void) | null = null;
	onerror: ((event: { message: string }) => void) | null = null;
	onmessageerror: (() => void) | null = null;
	readonly create = (url: string): Worker => {
		this.url = url;
		return this as unknown as Worker; // the four things write-pack uses
	};
	postMessage(ask: PackAsk): void {
		this.asked = ask;
	}
	terminate(): void {
		this.isEnded = true;
	}
	answer(data: PackAnswer): void {
		this.onmessage?.({ data });
	}
}

describe('a learner who makes a file', () => {
	it('sees at once that it has begun, and how far it is', async () => {
		const desk = new Desk();
		const told: number[] = [];
		const job = writePack(doc, 'md', {
			createWorker: desk.create,
			fonts: null,
			onprogress: (share) => told.push(share)
		});
		expect(told).toEqual([0]);
		expect(desk.url).toContain('pack.worker');
		expect(desk.asked).toMatchObject({ is: 'write', format: 'md' });
		desk.answer({ is: 'progress', share: 0.5 });
		desk.answer({ is: 'done', bytes: new Uint8Array([1]), undrawable: [] });
		expect((await job.done).bytes).toEqual(new Uint8Array([1]));
		expect(told).toEqual([0, 0.5]);
		expect(desk.isEnded).toBe(true);
	});

	it('can stop it at any time', async () => {
		const desk = new Desk();
		const job = writePack(doc, 'pdf', { createWorker: desk.create, fonts: null });
		job.cancel();
		expect(desk.isEnded).toBe(true);
		await expect(job.done).rejects.toBeInstanceOf(PackCancelled);
	});

	it('is told when it fails or does not start', async () => {
		const one = new Desk();
		const failed = writePack(doc, 'pdf', { createWorker: one.create, fonts: null });
		one.answer({ is: 'failed', why: 'A PDF needs its fonts' });
		await expect(failed.done).rejects.toThrow('A PDF needs its fonts');
		const other = new Desk();
		const never = writePack(doc, 'pdf', { createWorker: other.create, fonts: null });
		other.onerror?.({ message: '' });
		await expect(never.done).rejects.toThrow('The worker did not start');
		expect(one.isEnded && other.isEnded).toBe(true);
	});

	it('can ask beforehand what a PDF cannot draw', async () => {
		const desk = new Desk();
		const job = checkPack(doc, packFonts(), desk.create);
		expect(desk.asked?.is).toBe('check');
		const undrawable = [{ text: '😀', codePoints: [0x1f600], why: 'no-letter' as const }];
		desk.answer({ is: 'done', bytes: new Uint8Array(), undrawable });
		expect(await job.done).toEqual(undrawable);
	});
});

describe('the pack worker’s job', () => {
	it('writes every format there is', async () => {
		const starts = { docx: 'PK', pdf: '%PDF', html: '<!doctype html>', md: '# Own contribution' };
		for (const { id } of packFormats) {
			const ask: PackAsk = { is: 'write', doc, format: id, fonts: packFonts() };
			const { bytes } = await runPackJob(ask, () => undefined);
			expect(new TextDecoder().decode(bytes).startsWith(starts[id]), id).toBe(true);
		}
	}, 60_000);

	it('says what a PDF cannot draw without writing one', async () => {
		const smiling = { ...doc, title: 'So 😀' };
		const ask: PackAsk = { is: 'check', doc: smiling, fonts: packFonts() };
		const { bytes, undrawable } = await runPackJob(ask, () => undefined);
		expect(bytes).toHaveLength(0);
		expect(undrawable.map((one) => one.text)).toEqual(['😀']);
	});

	it('refuses a PDF without fonts', async () => {
		const ask: PackAsk = { is: 'write', doc, format: 'pdf', fonts: null };
		await expect(runPackJob(ask, () => undefined)).rejects.toThrow('A PDF needs its fonts');
	});
});

describe('the name of a file', () => {
	it('holds the title’s letters, the day and the format, and nothing else', () => {
		expect(fileName('Own contribution to team working', '2026-03-05', 'docx')).toBe(
			'own-contribution-to-team-working-2026-03-05.docx'
		);
		expect(fileName('Zoë & Łukasz: <b>/../x', '2026-03-05', 'pdf')).toBe(
			'zoe-ukasz-b-x-2026-03-05.pdf'
		);
		expect(fileName('😀', '2026-03-05', 'md')).toBe('evidence-pack-2026-03-05.md');
		expect(fileName('a'.repeat(500), '2026-03-05', 'html').length).toBeLessThan(80);
	});
});
