import { chartControls } from './chart-controls.ts';
import { chartNotes } from './chart-notes.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { density } from './density.ts';
import { errorPage } from './error-page.ts';
import { filters } from './filters.ts';
import { frontPage } from './front-page.ts';
import { measureFields } from './measure-fields.ts';
import { pageFrame } from './page-frame.ts';
import { viewProblems } from './view-problems.ts';
import { warmth } from './warmth.ts';

/** The words that any page may say, in Unicode MessageFormat 2; those of some pages alone are tables of their own. */
export const en = {
  ...chartNotes,
  ...codes,
  ...dates,
  ...warmth,
  ...density,
  ...pageFrame,
  ...chartControls,
  ...filters,
  ...measureFields,
  ...viewProblems,
  ...frontPage,
  ...errorPage
} as const;
