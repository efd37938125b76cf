import type { Coding } from './types.ts';

/** A coding as PLOVER's tables write it: "CONSULT:visit", or the category alone. */
export const codingName = ({ category, mode }: Coding): string => (mode === '' ? category : `${category}:${mode}`);
