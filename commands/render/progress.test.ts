import { expect, it } from 'vitest';
import { progress } from './progress.ts';

it('how far it has come is one line that grows on a terminal', () => {
  const told: string[] = [];
  const bar = progress(2, { isTTY: true, columns: 60, write: (text) => told.push(text) }, () => {
    throw new Error('A terminal has a bar.');
  });
  bar.step('a.svg');
  bar.step('b.svg');
  bar.end();
  expect(told).toEqual([
    `\r\u001B[K${'█'.repeat(15)}${'░'.repeat(15)} 1 of 2  a.svg`,
    `\r\u001B[K${'█'.repeat(30)} 2 of 2  b.svg`,
    '\n'
  ]);
});
