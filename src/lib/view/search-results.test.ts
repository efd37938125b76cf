import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { searchResults, suggestedSearch } from './search-results.ts';
import { folded } from './search.ts';

const found = (text: string) => searchResults(dataset, text).map(({ kind, id }) => `${kind} ${id}`);

describe('the search over all', () => {
  it('finds events, people, agreements and items, what is called by the words before what only tells of them', () => {
    const results = found('tashkent');
    expect(results.slice(0, 2)).toEqual(['agreement tashkent-declaration', 'event 1966-01-06-tashkent-declaration']);
    expect(new Set(results.map((each) => each.split(' ')[0]))).toEqual(new Set(['agreement', 'event', 'item']));
    const titled = searchResults(dataset, 'tashkent').map(({ title }) => /tashkent/i.test(title));
    expect(titled).toEqual([...titled].sort((a, b) => Number(b) - Number(a)));
    expect(found('bhutto')[0]).toMatch(/^actor /);
  });

  it('puts first what is called by the very words, whatever marks stand in its title', () => {
    for (const { id, title } of dataset.events) expect(found(title).slice(0, 3), title).toContain(`event ${id}`);
    for (const { id, name } of dataset.actors) expect(found(name)[0], name).toBe(`actor ${id}`);
  });

  it('finds an item by its number', () => {
    expect(found('23')[0]).toBe('item 23');
    expect(found('n8')[0]).toBe('item n8');
    expect(found('item 23')[0]).toBe('item 23');
  });

  it('asks that every word stand there, compared without case, accents and width', () => {
    expect(found('STEEL ｍílls')).toEqual(found('steel mills'));
    expect(found('steel mills').length).toBeGreaterThan(0);
    expect(found('steel nonesuch')).toEqual([]);
  });

  it('compares words without hyphens, dots, apostrophes, case and accents within them', () => {
    const u2 = found('U-2');
    expect(u2.slice(0, 2).sort()).toEqual(['event 1959-u-2-flights-permitted', 'event 1960-u-2-incident']);
    for (const written of ['u2', 'U.2', 'Ü‑2', 'u 2']) expect(found(written), written).toEqual(u2);
    expect(found('indo soviet treaty')).toContain('background 1971-08-09-indo-soviet-treaty');
    expect(found('indosoviet treaty')).toEqual(found('Indo-Soviet treaty'));
    expect(folded('the U.S.S.R. and PAK–RUSSIA, Qur’an')).toBe('the ussr and pakrussia, quran');
    expect(folded('It ends. Then 3/4.')).toBe('it ends. then 3/4.');
  });

  it('finds phases, leaders and background, after all of the record that fits as well', () => {
    expect(found('thaw')).toContain('era thaw');
    expect(found('brezhnev')).toContain('era brezhnev');
    expect(found('bangladesh')[0]).toBe('background 1971-12-03-war');
    for (const { id, label } of dataset.eras) expect(found(label), label).toContain(`era ${id}`);
    for (const { id, title } of dataset.background) expect(found(title)[0], title).toBe(`background ${id}`);
    expect(found('bhutto').findIndex((each) => each.startsWith('actor'))).toBe(0);
  });

  it.each([
    ['bhuto', 'Bhutto'],
    ['Zulfiqar bhuto', 'Zulfikar Bhutto'],
    ['tashkant declaraton', 'Tashkent Declaration'],
    ['bhutto', null],
    ['qqqq', null],
    ['', null]
  ])('mistyped words that find nothing lead to words that do: %s', (typed, meant) => {
    expect(suggestedSearch(dataset, typed)).toBe(meant);
    if (meant !== null) {
      expect(found(typed)).toEqual([]);
      expect(found(meant).length).toBeGreaterThan(0);
    }
  });

  it('finds nothing by no word', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});
