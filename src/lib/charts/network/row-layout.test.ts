import { describe, expect, it } from 'vitest';
import { rowLayout } from './row-layout.ts';

describe('the layout of rows', () => {
  const rows = [20, 34, 20];
  const bars = [
    { from: 0, to: 2, head: 17, members: [14, 14, 28, 14, 14] },
    { from: 1, to: 2, head: 17, members: [] }
  ];

  it.each([undefined, 200, 600])('sets nothing on another at height %s', (height) => {
    const layout = rowLayout(rows, bars, height);
    if (height !== undefined) expect(layout.height).toBe(height);
    layout.rows.forEach((y, n) => {
      if (n > 0)
        expect(y - (layout.rows[n - 1] ?? NaN)).toBeGreaterThanOrEqual(
          ((rows[n] ?? NaN) + (rows[n - 1] ?? NaN)) / 2 - 1
        );
    });
    const [bar] = layout.bars;
    bar?.members.forEach((y, n) => expect(y - (bar.members[n - 1] ?? bar.head)).toBeGreaterThanOrEqual(14 - 1));
    expect(bar?.members.at(-1)).toBeLessThan(bar?.bottom ?? NaN);
  });
  it('shrinks everything alike where there is too little room', () => {
    expect(rowLayout(rows, bars, 30).rows.every((y) => y > 0 && y < 30)).toBe(true);
  });
});
