import { deckEndings } from '$lib/export';

/** What may follow `/briefing` in the address of a file: `.pptx`, `.pdf`, `-handout.pdf`, `-slides.zip`. */
export const match = (text: string): boolean => Object.values<string>(deckEndings).includes(text);
