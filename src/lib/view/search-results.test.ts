import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { searchResults } from './search-results.ts';

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
  });

  it('asks that every word stand there, compared without case, accents and width', () => {
    expect(found('STEEL ｍílls')).toEqual(found('steel mills'));
    expect(found('steel mills').length).toBeGreaterThan(0);
    expect(found('steel nonesuch')).toEqual([]);
  });

  it('finds nothing by no word', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});
