import { chooseAppearance, chosenAppearance, type Appearance } from '$lib/platform/appearance';

/** How the app looks on this device. */
export class AppearanceSetting {
	#chosen: Appearance = $state(chosenAppearance());

	get chosen(): Appearance {
		return this.#chosen;
	}

	choose(appearance: Appearance): void {
		chooseAppearance(appearance);
		this.#chosen = appearance;
	}
}
