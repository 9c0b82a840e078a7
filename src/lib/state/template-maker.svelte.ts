import { loadTemplate } from '$lib/catalog/catalog';
import { instant } from '$lib/domain/days';
import {
	copyOf,
	emptyStage,
	emptyTemplate,
	missingIn,
	moved,
	movedQuestion,
	tidied,
	type Missing
} from '$lib/domain/edit-template';
import { isOwn } from '$lib/domain/own';
import type { Stage, Template } from '$lib/domain/template';
import type { Journal } from './journal.svelte';
import { plainly } from './save-state';

/** A template of her own being changed. It is hers alone to save: until then nothing of it is stored. */
export class TemplateMaker {
	readonly #journal: Journal;
	/** As it began, or as it was last saved. */
	#saved: Template = $state.raw() as Template; // set in the constructor
	/** With what she changed and has not saved; `null`: nothing. */
	#edited: Template | null = $state.raw(null);
	#problem: string | null = $state(null);
	#isStored: boolean = $state(false);

	private constructor(journal: Journal, template: Template, isStored: boolean) {
		this.#journal = journal;
		this.#saved = template;
		this.#isStored = isStored;
	}

	/**
	 * Begins with her own template `id`, with a copy of the template `copy`, or empty; `null` when there is no
	 * such template, or when it came with a pack and so is not hers to change. Rejects when it cannot be loaded.
	 */
	static async begin(
		journal: Journal,
		from: { readonly id: string } | { readonly copy: string | null }
	): Promise<TemplateMaker | null> {
		await journal.own.read;
		if ('id' in from) {
			const own = isOwn(from.id) ? journal.own.templateShelf.get(from.id) : null;
			return own && own.pack === null ? new TemplateMaker(journal, own.template, true) : null;
		}
		if (from.copy === null) return new TemplateMaker(journal, emptyTemplate(), false);
		const template = await loadTemplate(from.copy);
		return template && new TemplateMaker(journal, copyOf(template), false);
	}

	/** While she has changed nothing, as another window or a name replaced everywhere leaves it. */
	get template(): Template {
		if (this.#edited) return this.#edited;
		return this.#journal.own.templateShelf.get(this.#saved.id)?.template ?? this.#saved;
	}

	/** Whether it has ever been saved. */
	get isStored(): boolean {
		return this.#isStored;
	}

	get isChanged(): boolean {
		return this.#edited !== null;
	}

	/** Why it could not be saved, or `null`. */
	get problem(): string | null {
		return this.#problem;
	}

	/** What keeps it from being saved or tried. */
	readonly missing: readonly Missing[] = $derived.by(() => missingIn(this.template));

	change(fields: Partial<Template>): void {
		this.#edited = { ...this.template, ...fields };
	}

	changeStage(at: number, fields: Partial<Stage>): void {
		const stages = this.template.stages.map((stage, index) =>
			index === at ? { ...stage, ...fields } : stage
		);
		this.change({ stages });
	}

	addStage(): void {
		this.change({ stages: [...this.template.stages, emptyStage()] });
	}

	removeStage(at: number): void {
		this.change({ stages: this.template.stages.filter((_, index) => index !== at) });
	}

	moveStage(at: number, by: number): void {
		this.change({ stages: moved(this.template.stages, at, by) });
	}

	/** One place up or down, into the next stage at the edge of its own. */
	moveQuestion(id: string, by: 1 | -1): void {
		this.change({ stages: movedQuestion(this.template.stages, id, by) });
	}

	/** As it would be saved: to try it. */
	get tidied(): Template {
		return tidied(this.template);
	}

	/**
	 * Saves it. What was saved before gets a higher version; entries keep the one they were written with. Gives
	 * whether it is stored; else `problem` says why.
	 */
	async save(): Promise<boolean> {
		const saving = this.template;
		const now = instant();
		try {
			await this.#journal.own.templateShelf.put(saving.id, (there) => ({
				...{ id: saving.id, created: there?.created ?? now, updated: now, pack: null },
				template: { ...tidied(saving), version: (there?.template.version ?? 0) + 1 }
			}));
			this.#problem = null;
			this.#isStored = true;
			this.#saved = this.#journal.own.templateShelf.get(saving.id)?.template ?? saving;
			if (this.#edited === saving) this.#edited = null;
			return true;
		} catch (error) {
			this.#problem = plainly(error);
			return false;
		}
	}

	/** Deletes it for good; entries written with it stay as they are. Rejects as storage does. */
	async remove(): Promise<void> {
		await this.#journal.own.templateShelf.remove(this.#saved.id, instant());
	}
}
