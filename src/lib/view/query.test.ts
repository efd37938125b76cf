import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { defaultView } from './default-view.ts';
import { parameterNames, readView, writeView } from './query.ts';
import type { View } from './view.ts';

const read = (query: string) => readView(new URLSearchParams(query));
const codes = fc.uniqueArray(fc.stringMatching(/^[\w-]{1,120}$/), { maxLength: 100 });
const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  fc.constant(''),
  day,
  day.map((text) => text.slice(0, 4))
);
const anyView: fc.Arbitrary<View> = fc
  .record({
    from: date,
    to: date,
    category: codes,
    context: codes,
    actor: codes,
    q: fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter(
        (text) =>
          text.length <= 200 && (text === '' || text.trim() !== '') && /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u.test(text)
      ),
    scale: fc.constantFrom(...scales),
    model: fc.constantFrom(...models),
    halflife: fc.integer({ min: 100, max: 2000 }).map((hundredths) => hundredths / 100),
    early: fc.constantFrom(...earlyChoices),
    bin: fc.constantFrom(...bins),
    stack: fc.constantFrom(...stacks),
    form: fc.constantFrom('', ...forms),
    highlight: codes,
    direction: fc.constantFrom(...directionChoices),
    weights: fc.constantFrom(...weightChoices),
    eras: fc.constantFrom(...eraChoices),
    'background-events': fc.constantFrom(...switches),
    series: codes,
    lang: fc.constantFrom(...languages),
    theme: fc.constantFrom('', ...themes)
  })
  .filter(({ from, to }) => from === '' || to === '' || from.slice(0, 4) < to.slice(0, 4));

/** Names and values that are right, nearly right, and hostile. */
const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\uD800',
    '\uFFFE',
    '1e1',
    'NaN',
    '-1',
    '0x10',
    '1965-02-30',
    '1965-4-5',
    '<script>',
    ',,,',
    'x'.repeat(100_000)
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('1965', '2014-06-02', 'mean', 'goldstein', '5', 'AGREE,ACCUSE', 'dark')
);
const anyQuery = fc.array(fc.tuple(fc.oneof(fc.constantFrom<string>(...parameterNames), hostile), hostile), {
  maxLength: 12
});

describe('the query string', () => {
  it('gives back the view that was written into it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeView(view))).toEqual({ view, problems: [] });
      })
    );
  });

  it('leaves defaults out and keeps one order', () => {
    expect(writeView(defaultView)).toBe('');
    expect(writeView(read('model=stock&halflife=05&scale=plover&to=1990&from=1965').view)).toBe(
      'from=1965&to=1990&model=stock'
    );
  });

  it('never throws, whatever it says: it gives a view that it would write itself, and problems that name parameter, value and what is allowed', () => {
    fc.assert(
      fc.property(anyQuery, (pairs) => {
        const { view, problems } = readView(new URLSearchParams(pairs));
        expect(read(writeView(view))).toEqual({ view, problems: [] });
        for (const problem of problems) {
          expect(parameterNames).toContain(problem.parameter);
          expect(pairs.some(([name]) => name === problem.parameter)).toBe(true);
          expect(problem.value.length).toBeLessThanOrEqual(80);
          expect(problem.allowed).not.toBe('');
        }
        expect(Object.keys(view)).toEqual(parameterNames);
      }),
      { numRuns: 10_000 }
    );
  });

  it('ignores unknown names, those of every object included', () => {
    expect(read('__proto__=dark&constructor=x&Theme=dark&utm_source=x')).toEqual({ view: defaultView, problems: [] });
  });

  it.each([
    ['halflife', '0.5', '1–20'],
    ['halflife', '21', '1–20'],
    ['halflife', '1e1', '1–20'],
    ['scale', 'Plover', 'plover, goldstein, own'],
    ['from', '1965-02-30', '1965, 1965-04-05', 'date'],
    ['to', '19655', '1965, 1965-04-05', 'date'],
    ['q', 'a\u0000b', '200', 'words'],
    ['theme', 'blue', 'light, dark'],
    ['eras', 'rulers', 'show, leaders, hide'],
    ['background-events', '0', 'show, hide'],
    ['category', 'A B', '100', 'codes']
  ])('says of %s=%s what is allowed and keeps the default', (parameter, value, allowed, fault = 'value') => {
    expect(readView(new URLSearchParams([[parameter, value]]))).toEqual({
      view: defaultView,
      problems: [{ parameter, value, fault, allowed }]
    });
  });

  it('says that a period ends before it begins, and shows the whole', () => {
    expect(read('from=1970&to=1965&model=stock')).toEqual({
      view: { ...defaultView, model: 'stock' },
      problems: [{ parameter: 'to', value: '1965', fault: 'order', allowed: '≥ 1970' }]
    });
    expect(read('from=1965-06-01&to=1965').problems).toEqual([]);
    // The year 40 is the one that ISO 8601 writes with four digits.
    expect([read('from=40'), read('from=0040')].map(({ view, problems }) => [view.from, problems])).toEqual([
      ['0040', []],
      ['0040', []]
    ]);
    expect(read('from=1965-06-01&to=1965-05-31').problems).toHaveLength(1);
  });

  it('takes a list from one parameter or from several, each value once, and refuses two values of what is no list', () => {
    expect(read('category=AGREE,ACCUSE&category=AGREE&category=AID').view.category).toEqual(['AGREE', 'ACCUSE', 'AID']);
    expect(read('model=stock&model=mean')).toEqual({
      view: defaultView,
      problems: [{ parameter: 'model', value: 'stock,mean', fault: 'value', allowed: 'mean, stock' }]
    });
  });

  it('takes words of nothing but space for none', () => {
    expect(read('q=%20%C2%A0')).toEqual({ view: defaultView, problems: [] });
  });

  it('takes up to 100 values in a list', () => {
    const list = (count: number) => Array.from({ length: count }, (_, n) => `id-${n}`).join(',');
    expect(read(`actor=${list(100)}`).view.actor).toHaveLength(100);
    expect(read(`actor=${list(101)}`).problems).toHaveLength(1);
  });
});
