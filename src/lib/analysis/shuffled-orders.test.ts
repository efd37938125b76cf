import { randomLcg, range, shuffler } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffledOrders } from './shuffled-orders.ts';

it('what is shuffled comes in the orders of D3, from any whole seed', () => {
  const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((seed) => seed !== 0);
  fc.assert(
    fc.property(seeds, fc.array(fc.nat({ max: 600 }), { maxLength: 4 }), (seed, counts) => {
      const [own, known] = [shuffledOrders(seed), shuffler(randomLcg(seed))];
      for (const count of counts) expect([...own(count)]).toEqual(known(range(count)));
    })
  );
});
