import { expect, it } from 'vitest';
import { reachOf, stackLines } from './line-stack.ts';

const latin = { above: 12, below: 3 };

it('lines of Latin, Greek and Cyrillic letters stand as far apart as they are set', () => {
  expect(stackLines(['Pakistan', 'Россия, −5', 'Ελλάδα', ''], 13, latin)).toEqual({
    baselines: [12, 27, 42, 57],
    feet: [15, 30, 45, 60],
    height: 60
  });
});

it('a line of Nastaliq has about twice the room, and leaves the others theirs', () => {
  const { baselines, height } = stackLines(['1965', 'پاکستان اور روس', 'معاہدہ', 'Tashkent'], 13, latin);
  const [date = 0, first = 0, second = 0] = baselines;
  expect(first - date).toBeGreaterThan(13 * 1.6 + 2);
  expect((second - first) / 15).toBeGreaterThan(1.8);
  expect(height).toBeLessThan(15 * 6);
});

it.each(['ताशकंद', 'ทาชเคนต์', '塔什干'])('letters that are higher than Latin ones have the room for it: %s', (line) => {
  const { above, below } = reachOf(line, 13, latin);
  expect(above + below).toBeGreaterThan(15);
});
