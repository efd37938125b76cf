import { deckFormatOf } from '#lib/export/index.ts';

/** What may follow `/briefing` in the address of a file: `.pptx`, `.pdf`, `-handout.pdf`, `-slides.zip`. */
export const match = (text: string): boolean => deckFormatOf(text) !== undefined;
