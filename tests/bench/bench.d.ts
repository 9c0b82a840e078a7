/** What probe.js puts into a measured page. */
declare const bench: {
	readonly keys: number[];
	readonly events: number[];
	focusEditor(editor: string, opener?: string): Promise<void>;
	letter(): number;
	shown(selector: string): Promise<number>;
	open(row: string, opened: string): Promise<number>;
	watchSaved(selector: string): { readonly done: Promise<number> };
	watchList(): () => number[];
};
