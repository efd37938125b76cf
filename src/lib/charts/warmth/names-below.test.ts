import { range } from 'd3';
import { expect, it } from 'vitest';
import { placeBelow } from './names-below.ts';

it('a name that begins beside what leads to the name of another has its own mark there', () => {
  for (const at of range(60, 320, 4)) {
    const marks = [
      { at: 60, width: 118 },
      { at, width: 188 },
      { at: 321, width: 242 },
      { at: 552, width: 156 }
    ];
    const places = placeBelow(marks, 612, 2);
    marks.forEach((mark, n) => {
      const place = places[n];
      if (!place || Math.abs(mark.at - place.left) < 8) return;
      const others = marks.filter((_, k) => k !== n && (places[k]?.row ?? 0) > place.row);
      for (const other of others) expect(Math.abs(place.left - other.at), `at ${at}`).toBeGreaterThanOrEqual(8);
    });
  }
});
