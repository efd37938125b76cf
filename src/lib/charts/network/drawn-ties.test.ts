import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { themes } from '#lib/view/index.ts';
import { tokens } from '../colour-tokens.ts';
import type { DrawnTie } from './drawn-network.ts';
import { drawnNodes } from './drawn-nodes.ts';
import { drawnTies } from './drawn-ties.ts';
import type { Places } from './network-places.ts';
import { figureOf, placed, sizes } from './sample-network.ts';

/** Points along a path of straight lines and curves, close enough to find what it crosses. */
function pointsOf({ path }: { readonly path: string }): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHVLCQ])([^MHVLCQ]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const stops = command === 'H' ? [numbers[0] ?? x, y] : command === 'V' ? [x, numbers[0] ?? y] : numbers;
    const corners = Array.from({ length: stops.length / 2 }, (_, n) => ({
      x: stops[2 * n] ?? 0,
      y: stops[2 * n + 1] ?? 0
    }));
    const from = { x, y };
    ({ x, y } = corners.at(-1) ?? from);
    if (command === 'M') return [from, ...corners].slice(1);
    return Array.from({ length: 60 }, (_, n) => bezier([from, ...corners], (n + 1) / 60));
  });
}
function bezier(points: readonly { x: number; y: number }[], t: number): { x: number; y: number } {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  if (rest.length === 0) return first;
  const next = rest.map((b, n) => {
    const a = points[n] ?? b;
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  });
  return bezier(next, t);
}

/** Where a tie runs straight up or down: at which place across, and between which heights. */
function uprightRuns(points: readonly { x: number; y: number }[]) {
  const runs = new Map<number, number[]>();
  for (const [n, { x, y }] of points.entries()) {
    const next = points[n + 1];
    if (next && Math.abs(next.x - x) < 0.01 && next.y !== y) runs.set(x, [...(runs.get(x) ?? []), y, next.y]);
  }
  return [...runs].map(([x, ys]) => ({ x, from: Math.min(...ys), to: Math.max(...ys) }));
}
type Run = ReturnType<typeof uprightRuns>[number];
/** Whether two run in one line for more than the height of a letter. */
const runTogether = (a: Run, b: Run) =>
  Math.abs(a.x - b.x) < 1.5 && Math.min(a.to, b.to) - Math.max(a.from, b.from) > 12;

/** The names that ties pass through. */
function crossedNames(ties: readonly DrawnTie[], places: Places): string[] {
  return ties.flatMap((tie) => {
    const half = tie.id.startsWith('act ') ? tie.width / 2 : 0;
    const points = pointsOf(tie);
    return [...places.nodes.values()]
      .filter(({ label }) =>
        points.some(
          ({ x, y }) => x > label.left && x < label.right && y + half > label.top + 2 && y - half < label.bottom - 2
        )
      )
      .map(({ id }) => `${tie.id}: ${id}`);
  });
}

describe.each(sizes)('the ties in a plot of %s x %s', (...size) => {
  const figure = figureOf();
  const places = placed(figure, size);
  const ties = drawnTies(figure, places, tokens.light);

  it('are all drawn, and no two lie on one another all along', () => {
    expect(ties.map(({ id }) => id).sort()).toEqual(
      figure.graph.edges.map(({ kind, source, target }) => `${kind} ${source} ${target}`).sort()
    );
    expect(new Set(ties.map(({ path }) => path)).size).toBe(ties.length);
  });
  it('pass through no name, and acts not so much as touch one', () => {
    expect(crossedNames(ties, places)).toEqual([]);
  });
  it('carry the number of events and the mean score where they are acts between the two sides', () => {
    expect(ties.flatMap(({ label }) => label?.text ?? [])).toEqual([
      '33 events, +2.3 on average',
      '11 events, +3.2 on average'
    ]);
  });
});

it.each([256, 296, 336, 366, 420, 480, 535])(
  'on a phone the ties of many actors and agreements pass beside names, and over nobody: on a plot of %i pixels',
  (width) => {
    const figure = figureOf({ form: 'timetable' }, relationshipAt('india-russia').dataset);
    const places = placed(figure, [width]);
    const ties = drawnTies(figure, places, tokens.light);
    expect(places.airy).toBe(false);
    expect(crossedNames(ties, places)).toEqual([]);
    const points = [...places.nodes.values()].filter(({ bar }) => !bar);
    const over = ties.flatMap((tie) =>
      points
        .filter(({ id }) => !tie.id.split(' ').includes(id))
        .filter((place) => pointsOf(tie).some(({ x, y }) => Math.hypot(place.x - x, place.y - y) < 5))
        .map(({ id }) => `${tie.id}: ${id}`)
    );
    expect(over).toEqual([]);
  }
);

it.each([336, 366, 420, 480, 535])(
  'no two ties of a gutter run in one line that have no end in common, as if they were a third: on a plot of %i pixels',
  (width) => {
    const figure = figureOf({ form: 'timetable' }, relationshipAt('india-russia').dataset);
    const upright = drawnTies(figure, placed(figure, [width]), tokens.light)
      .filter(({ id }) => !id.startsWith('act '))
      .map((tie) => ({ ends: tie.id.split(' ').slice(1), runs: uprightRuns(pointsOf(tie)) }));
    const shared = upright.flatMap((one, n) =>
      upright
        .slice(n + 1)
        .filter(({ ends }) => !ends.some((end) => one.ends.includes(end)))
        .filter(({ runs }) => runs.some((run) => one.runs.some((other) => runTogether(run, other))))
        .map(({ ends }) => `${one.ends.join('–')} with ${ends.join('–')}`)
    );
    expect(shared).toEqual([]);
  }
);

it.each([605, 625, 657, 704, 736, 768, 868, 960, 1100, 1248, 1568, 1888])(
  'the ties of many actors and agreements pass through no name: on a plot of %i pixels',
  (width) => {
    const figure = figureOf({ form: 'timetable' }, relationshipAt('india-russia').dataset);
    const places = placed(figure, [width]);
    expect(crossedNames(drawnTies(figure, places, tokens.light), places)).toEqual([]);
  }
);

it('a tie from above leads to the name of a bar where names stand beside the bars', () => {
  const figure = figureOf();
  const places = placed(figure, [360 - 24]);
  expect(places.airy).toBe(false);
  const fromAbove = drawnTies(figure, places, tokens.light).flatMap((tie) => {
    const [a, b] = tie.id
      .split(' ')
      .slice(1)
      .map((id) => places.nodes.get(id))
      .sort((one, other) => (one?.x ?? 0) - (other?.x ?? 0));
    return a && b && b.bar && !a.bar && a.y < b.port.top - 20 ? [{ bar: b, end: pointsOf(tie).at(-1) }] : [];
  });
  expect(fromAbove.length).toBeGreaterThan(0);
  for (const {
    bar: { label },
    end
  } of fromAbove) {
    expect(label.left - (end?.x ?? NaN)).toBeCloseTo(5, 0);
    expect(end?.y).toBeCloseTo((label.top + label.bottom) / 2, 6);
  }
});

it.each(themes)(
  'what is pointed out stands out more than it did, every tie that rests on it, and is named below: %s',
  (theme) => {
    const event = '1966-01-06-tashkent-declaration';
    const figure = figureOf({ highlight: [event] });
    const places = placed(figure, [1200]);
    const contrast = ({ stroke }: { readonly stroke: string }) => wcagContrast(stroke, tokens[theme].paper);
    const before = new Map(drawnTies(figureOf(), places, tokens[theme]).map((tie) => [tie.id, contrast(tie)]));
    const stronger = drawnTies(figure, places, tokens[theme])
      .filter((tie) => contrast(tie) > (before.get(tie.id) ?? NaN))
      .map(({ id }) => id);
    expect(stronger.sort()).toEqual(
      figure.marks
        .filter(({ id, events }) => before.has(id) && events.includes(event))
        .map(({ id }) => id)
        .sort()
    );
    expect(stronger).toContain('act pakistan soviet-union');
    expect(figure.pointed).toContain('Tashkent Declaration');
  }
);

it('what a view leaves out is there as a faint shape, and what it holds is not', () => {
  const figure = figureOf({ from: '1965', to: '1974' });
  const { nodes, faint } = drawnNodes(figure, placed(figure, [1200]));
  expect(nodes.map(({ id }) => id).sort()).toEqual(figure.graph.nodes.map(({ id }) => id).sort());
  expect([...nodes, ...faint].map(({ id }) => id).sort()).toEqual(figure.whole.nodes.map(({ id }) => id).sort());
  expect(figure.notes.filter((note) => note.startsWith('Faint shapes'))).toHaveLength(1);
  expect(figureOf({}).notes.filter((note) => note.startsWith('Faint shapes'))).toEqual([]);
});
