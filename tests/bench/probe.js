/**
 * Runs inside every measured page, before anything of its own: small clocks that look from the
 * writer's side, at what is painted. Handed to the page as text.
 */
export function probe() {
	/** Runs a step once what has been done so far is on the screen. @param {() => void} step */
	const afterPaint = (step) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = step;
			channel.port2.postMessage(null);
		});

	/** @param {string} selector @returns {HTMLElement | null} what is there, visible and, if a field, usable */
	const find = (selector) => {
		for (const element of document.querySelectorAll(selector))
			if (
				element instanceof HTMLElement &&
				element.offsetParent !== null &&
				!element.matches(':disabled')
			)
				return element;
		return null;
	};

	/** Looks at each frame until something is there. @param {string} selector @returns {Promise<HTMLElement>} */
	const appear = (selector) =>
		new Promise((resolve) => {
			const look = () => {
				const found = find(selector);
				if (found) resolve(found);
				else requestAnimationFrame(look);
			};
			look();
		});

	/** @returns {Promise<number>} the time, once everything up to now is painted */
	const painted = () => new Promise((resolve) => afterPaint(() => resolve(performance.now())));

	/** Puts the caret into the editor as soon as there is one. @param {string} editor @param {string} [opener] */
	const focusEditor = async (editor, opener) => {
		if (opener) (await appear(opener)).click();
		(await appear(editor)).focus();
	};

	/** @type {number[]} */
	const keys = [];
	/** @type {number[]} */
	const events = [];
	let letterAt = 0;
	let lastInput = 0;
	addEventListener(
		'keydown',
		(event) => afterPaint(() => keys.push(performance.now() - event.timeStamp)),
		true
	);
	addEventListener(
		'input',
		() => {
			lastInput = performance.now();
			if (letterAt === 0) afterPaint(() => (letterAt ||= performance.now()));
		},
		true
	);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			if (/^(keydown|keypress|input)$/.test(entry.name)) events.push(entry.duration);
		// @ts-expect-error TypeScript's DOM library does not know this option yet
	}).observe({ type: 'event', durationThreshold: 16 });

	Object.assign(globalThis, {
		bench: {
			keys,
			events,
			focusEditor,
			letter: () => letterAt,
			async shown(/** @type {string} */ selector) {
				await appear(selector);
				return painted();
			},
			async open(/** @type {string} */ row, /** @type {string} */ opened) {
				const link = await appear(row);
				const start = performance.now();
				link.click();
				await appear(opened);
				return (await painted()) - start;
			},
			/**
			 * Watches the save state from now on. `done` is how long after the last letter it said "Saved" again,
			 * having said otherwise; rejects when it never does.
			 */
			watchSaved(/** @type {string} */ selector) {
				const done = new Promise((resolve, reject) => {
					let wasUnsaved = false;
					const observer = new MutationObserver(() => {
						const isSaved = /^\s*Saved/.test(document.querySelector(selector)?.textContent ?? '');
						if (!isSaved) wasUnsaved = true;
						else if (wasUnsaved) end(() => resolve(performance.now() - lastInput));
					});
					const timer = setTimeout(() => end(() => reject(new Error('It never said so.'))), 20_000);
					const end = (/** @type {() => void} */ say) => {
						observer.disconnect();
						clearTimeout(timer);
						say();
					};
					observer.observe(document.body, {
						subtree: true,
						childList: true,
						characterData: true
					});
				});
				return { done };
			},
			/** How long after each letter the list last changed. Starts watching; `stop` answers. */
			watchList() {
				/** @type {number[]} */
				const times = [];
				let start = 0;
				let last = 0;
				const keep = () => {
					if (start > 0) times.push(Math.max(0, last - start));
				};
				const onKey = (/** @type {Event} */ event) => {
					keep();
					start = event.timeStamp;
					last = start;
				};
				addEventListener('keydown', onKey, true);
				const observer = new MutationObserver(() => (last = performance.now()));
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				return () => {
					keep();
					observer.disconnect();
					removeEventListener('keydown', onKey, true);
					return times;
				};
			}
		}
	});
}
