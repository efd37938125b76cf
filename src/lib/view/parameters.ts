import { halflifeBounds, maxIdLength, maxListed, maxSearchLength } from './bounds.ts';
import {
  bins,
  directionChoices,
  earlyChoices,
  eraChoices,
  forms,
  languages,
  models,
  scales,
  stacks,
  switches,
  themes,
  weightChoices
} from './choices.ts';
import { choice, words, type Parameter, type Parameters } from './read-parameter.ts';
import type { View } from './view.ts';

/** How a code or an id is written. */
export const idForm = new RegExp(`^[\\w-]{1,${maxIdLength}}$`);

const codes: Parameter<readonly string[]> = {
  read: (text) => {
    const codes = [...new Set(text.split(',').filter((code) => code !== ''))];
    return codes.length <= maxListed && codes.every((code) => idForm.test(code)) ? codes : undefined;
  },
  allowed: String(maxListed),
  fault: 'codes'
};

const date: Parameter<string> = {
  read: (text) => {
    if (!/^\d{1,4}(-\d{2}-\d{2})?$/.test(text)) return undefined;
    // The year 40 is 0040.
    const whole = text.replace(/^\d+/, (year) => year.padStart(4, '0'));
    const day = new Date(whole.length === 4 ? `${whole}-01-01` : whole);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole) ? whole : undefined;
  },
  allowed: '1965, 1965-04-05',
  fault: 'date'
};

const years: Parameter<number> = {
  read: (text) => {
    const number = /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
    return number >= halflifeBounds.min && number <= halflifeBounds.max ? number : undefined;
  },
  allowed: `${halflifeBounds.min}–${halflifeBounds.max}`
};

/** How each parameter of the query string is read, in canonical order. */
export const parameters: Parameters<View> = {
  from: date,
  to: date,
  category: codes,
  context: codes,
  actor: codes,
  q: words(maxSearchLength),
  scale: choice(scales),
  model: choice(models),
  halflife: years,
  early: choice(earlyChoices),
  bin: choice(bins),
  stack: choice(stacks),
  form: choice(forms),
  highlight: codes,
  direction: choice(directionChoices),
  weights: choice(weightChoices),
  eras: choice(eraChoices),
  'background-events': choice(switches),
  series: codes,
  lang: choice(languages),
  theme: choice(themes)
};
