import { dayOf, type Day, type Instant } from '$lib/domain/days';

/** "Afterword backup 2026-11-24.age" */
export function backupFileName(made: Instant): string {
	return `Afterword backup ${dayOf(new Date(made))}.age`;
}

/** "Afterword to read 2026-11-24.zip" */
export function readableFileName(made: Instant): string {
	return `Afterword to read ${dayOf(new Date(made))}.zip`;
}

/** "Afterword put aside 2026-11-24.json" */
export function putAsideFileName(made: Day): string {
	return `Afterword put aside ${made}.json`;
}
