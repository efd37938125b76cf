import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, overlap, within, type Box, type Point } from './box.ts';
import type { LabelWish } from './label-candidates.ts';
import { placeLabels } from './label-placement.ts';

const bounds: Box = { left: 0, top: 0, right: 600, bottom: 320 };
const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 320 }) });
const size = fc.record({ width: fc.integer({ min: 20, max: 150 }), height: fc.constantFrom(30, 45, 60) });
const wishes = fc.array(fc.tuple(point, size, fc.boolean(), fc.boolean()), { maxLength: 14 }).map((list) =>
  list.map(([anchor, { width, height }, above, must], n): LabelWish => ({
    id: String(n),
    anchor,
    width,
    height,
    side: above ? 'above' : 'below',
    own: [],
    titled: false,
    must,
    short: { width: Math.min(width, 30), height: 15 }
  }))
);
const taken = fc
  .array(point, { maxLength: 25 })
  .map((middles) => middles.map(({ x, y }): Box => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })));
const line = fc.array(point, { maxLength: 20 }).map((points): Point[] => points.sort((a, b) => a.x - b.x));
const scene = fc.record({ wishes, taken, line });
const place = ({ wishes, taken, line }: { wishes: LabelWish[]; taken: Box[]; line: Point[] }, maxOthers = 5) =>
  placeLabels(wishes, { bounds, taken, line, avoided: [], maxOthers });
const one: LabelWish = {
  id: 'a',
  anchor: { x: 300, y: 160 },
  width: 100,
  height: 45,
  side: 'above',
  own: [],
  titled: false,
  must: false,
  short: { width: 30, height: 15 }
};

describe('labels', () => {
  it('cover no other label, nothing taken and no edge', () => {
    fc.assert(
      fc.property(scene, (scene) => {
        const placed = place(scene);
        placed.forEach(({ box }, n) => {
          expect(within(box, bounds)).toBe(true);
          expect(scene.taken.some((other) => overlap(box, other))).toBe(false);
          expect(placed.slice(n + 1).some((other) => overlap(box, other.box))).toBe(false);
        });
      })
    );
  });
  it('are passed by the leader of no other label', () => {
    fc.assert(
      fc.property(scene, (scene) => {
        const placed = place(scene);
        for (const { id, box } of placed)
          expect(placed.some((other) => other.id !== id && crosses(...other.leader, box))).toBe(false);
      })
    );
  });
  it('leave the line free where they need not be shown', () => {
    fc.assert(
      fc.property(scene, ({ wishes, taken, line }) => {
        const placed = place({ wishes: wishes.map((wish) => ({ ...wish, must: false })), taken, line });
        for (const { box } of placed)
          expect(line.some((to, n) => n > 0 && crosses(line[n - 1] ?? to, to, box))).toBe(false);
      })
    );
  });
  it('stand at the same places each time', () => {
    fc.assert(
      fc.property(scene, (scene) => {
        expect(place(scene)).toEqual(place(scene));
      })
    );
  });
  it('are no more than asked for, besides those that must be shown', () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 4 }), (scene, maxOthers) => {
        const must = new Set(scene.wishes.filter((wish) => wish.must).map(({ id }) => id));
        expect(place(scene, maxOthers).filter(({ id }) => !must.has(id)).length).toBeLessThanOrEqual(maxOthers);
      })
    );
  });
  it('stand on their own side where it is free, and on the other where it is not', () => {
    const [free] = place({ wishes: [one], taken: [], line: [] });
    expect(free?.box.bottom).toBeLessThan(160);
    const [below] = place({ wishes: [{ ...one, side: 'below' }], taken: [], line: [] });
    expect(below?.box.top).toBeGreaterThan(160);
    const [driven] = place({ wishes: [one], taken: [{ left: 0, right: 600, top: 0, bottom: 150 }], line: [] });
    expect(driven?.box.top).toBeGreaterThan(160);
  });
  it('make way for one that must be shown and would be cut, where they have room elsewhere', () => {
    // Both would stand above; only the first has room at its other side.
    const [first, second] = [
      { ...one, id: 'a', must: true, anchor: { x: 200, y: 100 } },
      { ...one, id: 'b', must: true, anchor: { x: 240, y: 100 } }
    ];
    const narrow = { left: 60, top: 30, right: 300, bottom: 115 };
    const marks = [first, second].map(({ anchor: { x, y } }) => ({
      left: x - 7,
      right: x + 7,
      top: y - 7,
      bottom: y + 7
    }));
    const placed = placeLabels([first, second], { bounds: narrow, taken: marks, line: [], avoided: [], maxOthers: 0 });
    expect(placed.map(({ id, cut }) => [id, cut])).toEqual([
      ['a', false],
      ['b', false]
    ]);
    expect(placed[0]?.box.right).toBeLessThan(200);
  });
  it('make way for one that must be shown and would stand far off, where they have room near', () => {
    const [first, second] = [
      { ...one, id: 'a', must: true, anchor: { x: 200, y: 100 } },
      { ...one, id: 'b', must: true, anchor: { x: 240, y: 100 } }
    ];
    const room = { left: 60, top: 30, right: 300, bottom: 320 };
    const floor = { left: 60, right: 300, top: 115, bottom: 265 };
    const marks = [first, second].map(({ anchor: { x, y } }) => ({
      left: x - 7,
      right: x + 7,
      top: y - 7,
      bottom: y + 7
    }));
    const placed = placeLabels([first, second], {
      bounds: room,
      taken: [...marks, floor],
      line: [],
      avoided: [],
      maxOthers: 0
    });
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { box } of placed) expect(box.bottom).toBeLessThan(115);
  });
  it('stand away from what is not their own, and not from what is', () => {
    // Above is a mark just beyond the label's best place.
    const mark = { left: 290, right: 310, top: 85, bottom: 103 };
    const wish = { ...one, height: 40, side: 'above' as const };
    const [own] = place({ wishes: [{ ...wish, own: [mark] }], taken: [mark], line: [] });
    const [strange] = place({ wishes: [wish], taken: [mark], line: [] });
    const gap = ({ box }: { box: Box } = { box: mark }) =>
      Math.max(mark.left - box.right, box.left - mark.right, box.top - mark.bottom, mark.top - box.bottom);
    expect(gap(own)).toBeLessThan(12);
    expect(gap(strange)).toBeGreaterThanOrEqual(12);
  });
  it('keep clear of a grid where that costs little', () => {
    const grid = { box: { left: 0, right: 600, top: 110, bottom: 112 }, cost: 100 };
    const [label] = placeLabels([one], { bounds, taken: [], line: [], avoided: [grid], maxOthers: 1 });
    expect(label && overlap(label.box, grid.box)).toBe(false);
  });
  it('are cut short rather than left out where they must be shown, and left out where they need not', () => {
    const full = [{ left: 0, right: 600, top: 0, bottom: 290 }];
    const [cut] = place({ wishes: [{ ...one, must: true }], taken: full, line: [] });
    expect(cut).toMatchObject({ cut: true });
    expect(place({ wishes: [one], taken: full, line: [] })).toEqual([]);
  });
  it('are cut short rather than left out where the title speaks of them and there is room for that near', () => {
    const around = [
      { left: 0, right: 600, top: 0, bottom: 140 },
      { left: 0, right: 600, top: 180, bottom: 320 }
    ];
    expect(place({ wishes: [one], taken: around, line: [] })).toEqual([]);
    expect(place({ wishes: [{ ...one, titled: true }], taken: around, line: [] })).toMatchObject([{ cut: true }]);
  });
});
