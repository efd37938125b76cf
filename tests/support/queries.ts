import fc from 'fast-check';
import { optionNames } from '#lib/export/file-options.ts';
import { parameterNames } from '#lib/view/index.ts';
import { dataset } from './dataset.ts';
import { hostileTexts } from './hostile-package.ts';

const known: Readonly<Record<string, readonly string[]>> = {
  from: ['1922', '1947', '1965', '1974-04-05', '0000', '9999', '1965-13-01'],
  to: ['1922', '1946', '1980', '2014', '9999-12-31'],
  category: ['AGREE', 'REJECT', 'AGREE,COERCE', 'NONE'],
  context: ['military', 'economic', 'x'],
  actor: dataset.actors.slice(0, 8).map(({ id }) => id),
  q: ['steel', '', 'a', ...hostileTexts],
  scale: ['plover', 'goldstein'],
  model: ['mean', 'stock'],
  halflife: ['1', '20', '7.25', '0'],
  early: ['show', 'count'],
  bin: ['year', '5years', 'decade'],
  stack: ['quad', 'category', 'context', 'none'],
  highlight: dataset.events.slice(0, 8).map(({ id }) => id),
  lang: ['en', 'ur'],
  theme: ['light', 'dark'],
  width: ['160', '320', '333', '8000', '0'],
  height: ['160', '240', '8000', '-1'],
  dpi: ['36', '96', '300', '1200'],
  background: ['paper', 'transparent'],
  plain: ['0', '1'],
  text: ['font'],
  mm: ['85', '120', '174', '0'],
  title: ['An own title', ...hostileTexts],
  note: ['An own note', ...hostileTexts],
  labels: ['on', 'off', 'chosen'],
  legend: ['on', 'off'],
  grey: ['0', '1'],
  download: ['1']
};
const anyText = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const pair = fc
  .constantFrom<string>(...parameterNames, ...optionNames, 'download')
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...(known[name] ?? [''])) },
        { weight: 1, arbitrary: anyText(250) }
      )
    )
  );

/** Names and values of a query: most are allowed, so that much is drawn; the rest is anything. */
export const pairs = fc.array(
  fc.oneof({ weight: 19, arbitrary: pair }, { weight: 1, arbitrary: fc.tuple(anyText(20), anyText(20)) }),
  { maxLength: 4 }
);

/** Names and values as a query string. */
export const queryOf = (pairs: readonly (readonly [name: string, value: string])[]): string =>
  pairs
    .map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');

/** 10,000 query strings, the same in each run. */
export const queries: readonly string[] = fc.sample(pairs, { numRuns: 10_000, seed: 1947 }).map(queryOf);
