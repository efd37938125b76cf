import { expect, it } from 'vitest';
import { yieldToOthers } from './yield.server.ts';

it('between any two turns the server does what else is waiting, and turns come in the order in which they were asked for', async () => {
  const done: string[] = [];
  let waiting = true;
  const otherWork = () => {
    done.push('other');
    if (waiting) setImmediate(otherWork);
  };
  setImmediate(otherWork);
  await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (name) => {
      await yieldToOthers();
      done.push(name);
    })
  );
  waiting = false;
  const turns = done.flatMap((what, n) => (what === 'other' ? [] : [n]));
  expect(turns.map((n) => done[n])).toEqual(['a', 'b', 'c', 'd']);
  expect(
    turns.every((n, k) => k === 0 || n - (turns[k - 1] ?? n) > 1),
    done.join(' ')
  ).toBe(true);
});
