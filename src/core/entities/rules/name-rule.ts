import type { NameSheet } from '../name-sheet';

/** Looks through an article's names and mends what it knows better. Linear in the text. */
export type NameRule = (sheet: NameSheet) => void;
