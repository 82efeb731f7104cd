import { openJournal, type Journal } from "./open-journal.ts";

/** The journal of this page. It opens nothing until it is first used. */
export const pageJournal: Journal = openJournal();
