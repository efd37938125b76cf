import { expect, it } from 'vitest';
import { textWidth } from '../text/index.ts';
import { eraNameLines } from './era-name-lines.ts';

it('the name of an era is broken between its words alone, and is not there where a word has no room', () => {
  const name = 'Khrushchev’s opening';
  const size = 12;
  const linesAt = (width: number) => eraNameLines({ label: name, short: name }, width, size);
  const widths = Array.from({ length: 160 }, (_, width) => width);
  const found = new Set(widths.map((width) => linesAt(width).join(' / ')));
  expect([...found]).toEqual(['', 'Khrushchev’s / opening', name]);
  expect(linesAt(textWidth('Khrushchev’s', size))).toEqual([]);
});
