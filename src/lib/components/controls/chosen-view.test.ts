import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { parameterNames, readView, writeView } from '#lib/view/index.ts';
import { chosenBy, filters, mergedQuery, unfiltered } from './chosen-view.ts';
import { chipsOf } from './filter-chips.ts';
import { actorOptions, categoryOptions, contextOptions } from './filter-options.ts';
import { statusInWords } from './filter-status.ts';

const query = (text: string) => new URLSearchParams(text);
const chosen = (text: string) => chosenBy(dataset, query(text));

describe('a query with other values', () => {
  it('keeps what was not asked for, unknown names too', () => {
    expect(mergedQuery(query('q=steel&model=stock&utm=x&sort=title'), ['q'], [['q', 'oil']])).toBe(
      'q=oil&model=stock&utm=x&sort=title'
    );
  });
  it('joins boxes of one name, and leaves out what is empty or the default', () => {
    expect(
      mergedQuery(
        query('category=AID'),
        ['category', 'from', 'scale'],
        [
          ['category', 'AGREE'],
          ['category', 'AID'],
          ['from', ' '],
          ['scale', 'plover']
        ]
      )
    ).toBe('category=AGREE,AID');
  });
  it('drops what a form has no value for: an unticked box', () => {
    expect(mergedQuery(query('early=count&halflife=3'), ['early', 'halflife'], [['halflife', '3']])).toBe('halflife=3');
  });
  it('keeps a value that cannot be read, so that the page can tell of it', () => {
    expect(mergedQuery(query(''), ['from'], [['from', '196']])).toBe('from=196');
  });
  it('is written as the view is written', () => {
    fc.assert(
      fc.property(fc.subarray([...filters]), fc.constantFrom('1965', '1974', 'AGREE', 'steel mill'), (names, value) => {
        const merged = mergedQuery(
          query('theme=dark&stack=none'),
          names,
          names.map((name) => [name, value])
        );
        const { view, problems } = readView(query(merged));
        if (problems.length === 0) expect(merged).toBe(writeView(view));
      })
    );
  });
  it('names no parameter twice', () => {
    const merged = [
      ...query(mergedQuery(query(parameterNames.map((name) => `${name}=a`).join('&')), filters, [['q', 'b']])).keys()
    ];
    expect(new Set(merged).size).toBe(merged.length);
  });
  it('has no filter left after the way back, but the settings of the drawings', () => {
    expect(unfiltered(query('from=1965&to=1970&category=AID&context=media&actor=india&q=x&model=stock&lang=en'))).toBe(
      'model=stock&lang=en'
    );
  });
});

describe('what is chosen', () => {
  it('tells of values that are not allowed and of those that the data lack', () => {
    expect(chosen('halflife=99&actor=pakistn').problems.map(({ parameter, fault }) => [parameter, fault])).toEqual([
      ['halflife', 'value'],
      ['actor', 'id']
    ]);
  });
  it('is the default in place of what the data lack', () => {
    expect(chosen('category=FOO').events).toHaveLength(dataset.events.length);
    expect(chosen('actor=nobody,india').view.actor).toEqual(['india']);
  });
  it('is said in one line', () => {
    const { view, events } = chosen('from=1965&to=1974-05-01');
    expect(statusInWords(dataset, view, events.length)).toBe(
      `${events.length} of ${dataset.events.length} events, 1965 to 1 May 1974`
    );
    expect(statusInWords(dataset, chosen('from=1966-01-06&to=1966-01-06').view, 1)).toMatch(/ events, 6 January 1966$/);
    expect(statusInWords(dataset, chosen('from=1966&to=1966').view, 1)).toMatch(/ events, 1966$/);
    expect(statusInWords(dataset, chosen('').view, 46)).toMatch(/ events, 1922 to 2014$/);
  });
});

describe('chips', () => {
  const chips = (text: string) =>
    chipsOf(dataset, chosen(text).view, query(text)).map(({ label, without }) => [label, without]);
  it('name a period of one day or one year once', () => {
    expect(chips('from=1966-01-06&to=1966-01-06')).toEqual([['6 January 1966', '']]);
    expect(chips('from=1966&to=1966')).toEqual([['1966', '']]);
  });
  it('stand for every choice, and lead to all the others', () => {
    expect(chips('from=1965&to=1974&category=AGREE,AID&actor=india&q=steel&model=stock')).toEqual([
      ['1965 to 1974', 'category=AGREE,AID&actor=india&q=steel&model=stock'],
      ['Agree or offer', 'from=1965&to=1974&category=AID&actor=india&q=steel&model=stock'],
      ['Give aid', 'from=1965&to=1974&category=AGREE&actor=india&q=steel&model=stock'],
      ['India', 'from=1965&to=1974&category=AGREE,AID&q=steel&model=stock'],
      ['“steel”', 'from=1965&to=1974&category=AGREE,AID&actor=india&model=stock']
    ]);
  });
  it('say an open period by its one end', () => {
    expect(chips('from=1965')).toEqual([['from 1965', '']]);
    expect(chips('to=1965-04-05')).toEqual([['until 5 April 1965', '']]);
  });
  it('are none where nothing is chosen, nor of what the data lack, which a notice tells', () => {
    expect(chips('model=stock&theme=dark')).toEqual([]);
    expect(chips('actor=nobody')).toEqual([]);
  });
});

describe('options', () => {
  const count = (options: readonly { value: string; count: number }[], value: string) =>
    options.find((option) => option.value === value)?.count;
  it('count the events that each would leave, whatever else is chosen in the same list', () => {
    const all = categoryOptions(dataset, chosen('').view);
    expect(all.reduce((sum, option) => sum + option.count, 0)).toBe(dataset.events.length);
    expect(categoryOptions(dataset, chosen('category=AID').view)).toEqual(all);
    for (const { value, count: left } of categoryOptions(dataset, chosen('actor=india').view)) {
      expect(chosen(`actor=india&category=${value}`).events.length, value).toBe(left);
    }
  });
  it('keep those that would leave nothing, so that the list does not jump', () => {
    expect(count(contextOptions(dataset, chosen('q=no-such-word').view), 'media')).toBe(0);
  });
  it('name every actor that takes part once, under its kind', () => {
    const values = actorOptions(dataset, chosen('').view).flatMap(({ options }) => options.map(({ value }) => value));
    expect(values.sort()).toEqual(
      [...new Set(dataset.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)))].sort()
    );
  });
});
