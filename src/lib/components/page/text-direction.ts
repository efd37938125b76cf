import type { Language } from '#lib/view/index.ts';

/** Which way a language is written: the page's `dir`. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr' };
