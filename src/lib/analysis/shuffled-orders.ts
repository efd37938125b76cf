/**
 * Gives orders of the numbers from 0 on, one after another, that look like chance and are the same each time: Fisher and
 * Yates's shuffle by a linear congruential generator with the constants of Numerical Recipes. As D3's `shuffler` by its
 * `randomLcg`, in one loop: the evidence asks for thousands of them before the first drawing. `seed` is whole.
 */
export function shuffledOrders(seed: number): (count: number) => Uint16Array {
  let next = Math.abs(seed) | 0;
  return (count) => {
    const order = inTurn(count);
    next = shuffle(order, next);
    return order;
  };
}

/** The numbers from 0 on, as they come. */
export function inTurn(count: number): Uint16Array {
  const order = new Uint16Array(count);
  for (let k = 0; k < count; k += 1) order[k] = k;
  return order;
}

function shuffle(order: Uint16Array, seed: number): number {
  let state = seed;
  for (let last = order.length - 1; last >= 0; last -= 1) {
    state = (Math.imul(0x19660d, state) + 0x3c6ef35f) | 0;
    const chosen = Math.trunc(((state >>> 0) / 0x100000000) * (last + 1));
    const value = order[last] ?? 0;
    order[last] = order[chosen] ?? 0;
    order[chosen] = value;
  }
  return state;
}
