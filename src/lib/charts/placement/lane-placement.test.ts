import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInLane, placeWholeOrShort } from './lane-placement.ts';

const texts = fc.array(
  fc.record({ label: fc.string(), x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 120 }) }),
  { maxLength: 12 }
);

describe('texts in a lane', () => {
  it('stay in the lane and keep 8 pixels from any other of their row, on either side', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (texts, rows) => {
        const named = texts.map((text, n) => ({ ...text, label: String(n) }));
        const placed = placeInLane(named, 300, rows).map((place) => ({
          ...place,
          right: place.left + (texts[Number(place.label)]?.width ?? 0)
        }));
        placed.forEach((place, n) => {
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.right).toBeLessThanOrEqual(300);
          expect(place.row).toBeLessThan(rows);
          const beside = placed.slice(n + 1).filter(({ row }) => row === place.row);
          for (const other of beside)
            expect(Math.max(other.left - place.right, place.left - other.right)).toBeGreaterThanOrEqual(8);
        });
      })
    );
  });
  it('are short where they would take the room of others, whole where not, the first ones first', () => {
    const texts = (labels: readonly string[], width: number) =>
      labels.map((label, n) => ({ label, x: 50 + n * 60, width }));
    const [whole, short] = [texts(['A', 'B', 'C'], 70), texts(['a', 'b', 'c'], 30)];
    const labels = (width: number, rows: number) =>
      placeWholeOrShort(whole, short, width, rows).map(({ label }) => label);
    expect(labels(220, 1)).toEqual(['A', 'b', 'C']);
    expect(labels(220, 2)).toEqual(['A', 'B', 'C']);
    expect(labels(160, 1)).toEqual(['A', 'b']);
  });
  it('keep the first and leave out what finds no room', () => {
    const text = (label: string) => ({ label, x: 50, width: 80 });
    expect(placeInLane([text('a'), text('b')], 100, 1)).toEqual([{ label: 'a', left: 10, row: 0 }]);
    expect(placeInLane([text('a'), text('b')], 100, 2).map(({ row }) => row)).toEqual([0, 1]);
    expect(placeInLane([{ label: 'wide', x: 50, width: 101 }], 100, 3)).toEqual([]);
  });
});
