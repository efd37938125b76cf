import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf } from '../../../tests/support/sample-events.ts';
import { eventDensity, layerKeys, layersOf, otherKey } from './event-density.ts';

const events = ['AID', 'AID', 'AID', 'REJECT', 'REJECT', 'ASSAULT', 'CONSULT'].map((category, n) =>
  eventOf(`19${50 + n}-01-01`, category)
);
const options = { bin: 'decade', firstYear: 1950, lastYear: 1969 } as const;
const columns = eventDensity(events, dataset.codebook, { ...options, stack: 'category' });

describe('events by decade', () => {
  it('are each counted once, in columns without a gap', () => {
    expect(columns.map(({ firstYear, count }) => [firstYear, count])).toEqual([
      [1950, 7],
      [1960, 0]
    ]);
  });
  it('are of the most frequent kinds, and the rest together', () => {
    const keys = layerKeys(columns, 'category', 2);
    expect(keys).toEqual(['AID', 'REJECT', otherKey]);
    expect(columns.map((column) => layersOf(column, keys).map((layer) => layer.events.length))).toEqual([
      [3, 2, 2],
      [0, 0, 0]
    ]);
  });
  it('keep a last kind that would be the rest alone', () => {
    expect(layerKeys(columns, 'category', 3)).toEqual(['AID', 'REJECT', 'ASSAULT', 'CONSULT']);
  });
  it('are of all four quad classes, whether there are such or not', () => {
    expect(layerKeys(eventDensity(events, dataset.codebook, { ...options, stack: 'quad' }), 'quad', 2)).toEqual([
      'material cooperation',
      'verbal cooperation',
      'verbal conflict',
      'material conflict'
    ]);
  });
});
