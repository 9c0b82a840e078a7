import { createContext } from 'svelte';
import type { Journal } from './journal.svelte';

/** The open journal, for screens. `useJournal` throws outside a page of the layout that provides it. */
export const [useJournal, provideJournal] = createContext<Journal>();
