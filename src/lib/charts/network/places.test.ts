import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/dataset';
import { dataset } from '$lib/dataset/packaged.server';
import { defaultView, type View } from '$lib/view';
import { overlap, type Box } from '../place';
import { tokens } from '../tokens';
import { drawnNodes, drawnTies, type DrawnTie } from './drawn';
import { networkFigure, type NetworkFigure } from './figure';
import type { Places } from './arrangement';
import { placesOf } from './places';

/** A plot without its words takes 16 pixels each side, 12 on a phone; the words above and below are about this high. */
const words = 170;
const sizes: [width: number, height?: number][] = [
  [280 - 24], [320 - 24], [360 - 24], [559 - 24], [560 - 32], [660 - 32], [768 - 32], [932 - 32], [1232 - 32], [1888 - 32],
  [1280 - 32, 720 - words], [1920 - 32, 1080 - words], [1080 - 32, 1080 - words], [1080 - 32, 1920 - words]
];
const figureOf = (from: Dataset, view: Partial<View> = {}) => networkFigure(from, { ...defaultView, ...view });
const placed = ({ whole, sides }: NetworkFigure, [width, height]: [number, number?]) => placesOf(whole, sides, 'en', { width, height, terse: false });
const renamed = (name: (n: number) => string): Dataset => ({
  ...dataset, actors: dataset.actors.map((actor, n) => ({ ...actor, name: name(n) })), agreements: dataset.agreements.map((one, n) => ({ ...one, title: name(n) }))
});
const packages: Record<string, Dataset> = {
  'the packaged data': dataset,
  'names of 200 letters': renamed((n) => `${'W'.repeat(90)} ${'many words '.repeat(10)} ${n}`),
  'short names': renamed((n) => String(n)),
  'no third parties': { ...dataset, events: dataset.events.filter(({ participants, agreement }) => agreement === null && participants.every(({ actor }) => ['pakistan', 'soviet-union', 'russia'].includes(actor))) },
  'sides turned round': { ...dataset, dyad: { ...dataset.dyad, sides: [dataset.dyad.sides[1], dataset.dyad.sides[0]] } },
  'one state a side': { ...dataset, dyad: { ...dataset.dyad, sides: [['pakistan'], ['russia']] } },
  'other sides': { ...dataset, dyad: { ...dataset.dyad, sides: [['british-india', 'india'], ['united-states']] } },
  'no events': { ...dataset, events: [] }
};
/** Where all but three actors are third parties, forty rows stand below one another, for which a low slide has no room. */
const fits = (name: string, [, height = Infinity]: readonly [number, number?]) => name !== 'other sides' || height > 40 * 16;
const cases = Object.entries(packages).flatMap(([name, from]) => sizes.filter((size) => fits(name, size)).map((size) => [name, size.join('x'), from, size] as const));

/** What a node covers: its label and its shape. */
const covers = ({ nodes }: Places) => [...nodes.values()].flatMap(({ id, bar, x, y, port, label }): { id: string; box: Box }[] => [
  { id, box: label }, { id, box: bar ? port : { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 } }
]);
/** A box less a pixel that rounding may take. */
const tight = ({ left, right, top, bottom }: Box): Box => ({ left: left + 0.5, right: right - 0.5, top: top + 1, bottom: bottom - 1 });

describe.each(cases)('the nodes of %s in a plot of %s', (_, __, from, size) => {
  const figure = figureOf(from);
  const places = placed(figure, size);

  it('are all there, and none covers another', () => {
    expect([...places.nodes.keys()].sort()).toEqual(figure.whole.nodes.map(({ id }) => id).sort());
    const boxes = covers(places);
    const touching = boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => a.id !== b.id && overlap(tight(a.box), tight(b.box))).map((b) => `${a.id} / ${b.id}`));
    expect(touching).toEqual([]);
  });
  it('stand inside it', () => {
    const outside = covers(places).filter(({ box }) => box.left < -1 || box.right > size[0] + 1 || box.top < -1 || box.bottom > places.height + 1);
    expect(outside.map(({ id, box }) => `${id} ${JSON.stringify(box)}`)).toEqual([]);
    if (size[1] !== undefined) expect(places.height).toBe(size[1]);
  });
});

/** Points along a path of straight lines and curves, close enough to find what it crosses. */
function pointsOf({ path }: DrawnTie): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHVLCQ])([^MHVLCQ]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const stops = command === 'H' ? [numbers[0] ?? x, y] : command === 'V' ? [x, numbers[0] ?? y] : numbers;
    const corners = Array.from({ length: stops.length / 2 }, (_, n) => ({ x: stops[2 * n] ?? 0, y: stops[2 * n + 1] ?? 0 }));
    const from = { x, y };
    ({ x, y } = corners.at(-1) ?? from);
    if (command === 'M') return [from, ...corners].slice(1);
    return Array.from({ length: 60 }, (_, n) => bezier([from, ...corners], (n + 1) / 60));
  });
}
function bezier(points: readonly { x: number; y: number }[], t: number): { x: number; y: number } {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  if (rest.length === 0) return first;
  const next = rest.map((b, n) => { const a = points[n] ?? b; return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }; });
  return bezier(next, t);
}

describe.each(sizes)('the ties in a plot of %s x %s', (...size) => {
  const figure = figureOf(dataset);
  const places = placed(figure, size);
  const ties = drawnTies(figure, places, tokens.light);

  it('are all drawn, and no two lie on one another all along', () => {
    expect(ties.map(({ id }) => id).sort()).toEqual(figure.graph.edges.map(({ kind, source, target }) => `${kind} ${source} ${target}`).sort());
    expect(new Set(ties.map(({ path }) => path)).size).toBe(ties.length);
  });
  it('pass through no name, and acts not so much as touch one', () => {
    const crossing = ties.flatMap((tie) => {
      const half = tie.id.startsWith('act ') ? tie.width / 2 : 0;
      return [...places.nodes.values()].filter(({ label }) => pointsOf(tie).some(({ x, y }) =>
        x > label.left && x < label.right && y + half > label.top + 2 && y - half < label.bottom - 2)).map(({ id }) => `${tie.id}: ${id}`);
    });
    expect(crossing).toEqual([]);
  });
  it('carry the number of events and the mean score where they are acts between the two sides', () => {
    expect(ties.flatMap(({ label }) => label?.text ?? [])).toEqual(['33 events, mean score +2.3', '11 events, mean score +3.2']);
  });
});

it('a tie from above leads to the name of a bar where names stand beside the bars', () => {
  const figure = figureOf(dataset);
  const places = placed(figure, [360 - 24]);
  expect(places.airy).toBe(false);
  const fromAbove = drawnTies(figure, places, tokens.light).flatMap((tie) => {
    const [a, b] = tie.id.split(' ').slice(1).map((id) => places.nodes.get(id)).sort((one, other) => (one?.x ?? 0) - (other?.x ?? 0));
    return a && b && b.bar && !a.bar && a.y < b.port.top - 20 ? [{ bar: b, end: pointsOf(tie).at(-1) }] : [];
  });
  expect(fromAbove.length).toBeGreaterThan(0);
  for (const { bar: { label }, end } of fromAbove) {
    expect(label.left - (end?.x ?? NaN)).toBeCloseTo(5, 0);
    expect(end?.y).toBeCloseTo((label.top + label.bottom) / 2, 6);
  }
});

it('what is pointed out is darker than what is not, acts too, and is named below', () => {
  const figure = figureOf(dataset, { highlight: ['1966-01-06-tashkent-declaration'] });
  const ties = drawnTies(figure, placed(figure, [1200]), tokens.light);
  const act = ties.find(({ id }) => id === 'act pakistan soviet-union');
  const before = drawnTies(figureOf(dataset), placed(figure, [1200]), tokens.light).find(({ id }) => id === act?.id);
  expect(wcagContrast(act?.stroke ?? '', tokens.light.paper)).toBeGreaterThan(wcagContrast(before?.stroke ?? '', tokens.light.paper));
  expect(figure.pointed).toContain('Tashkent Declaration');
});

it('what a view leaves out is there as a faint shape, and what it holds is not', () => {
  const figure = figureOf(dataset, { from: '1965', to: '1974' });
  const { present, absent } = drawnNodes(figure, placed(figure, [1200]));
  expect(present.map(({ id }) => id).sort()).toEqual(figure.graph.nodes.map(({ id }) => id).sort());
  expect([...present, ...absent].map(({ id }) => id).sort()).toEqual(figure.whole.nodes.map(({ id }) => id).sort());
});

it('a node keeps its place in any view', () => {
  const [all, some] = [figureOf(dataset), figureOf(dataset, { from: '1965', to: '1974' })];
  expect(some.graph.nodes.length).toBeLessThan(all.graph.nodes.length);
  expect(placed(some, [1200])).toBe(placed(all, [1200]));
});

it('a drawing for a page is no higher than a screen', () => {
  expect(placed(figureOf(dataset), [1200]).height).toBeLessThan(760 - 120);
});

describe('a slide, whose letters are enlarged by half', () => {
  const figure = figureOf(dataset);
  /** What 1280 by 720 leaves for a plot, and what a foot of two lines leaves. */
  const [width, height, lower] = [798, 297, 290] as const;
  const [named, terse] = [false, true].map((terse) => placesOf(figure.whole, figure.sides, 'en', { width, height, terse }));
  const low = placesOf(figure.whole, figure.sides, 'en', { width, height: lower, terse: true });
  const namelessOf = (places: Places | undefined) => [...places?.nodes.values() ?? []].filter(({ lines }) => lines.length === 0).map(({ id }) => id);

  it('has room for a network only where names may be left out', () => {
    expect(named?.crowded).toBe(true);
    expect(terse?.crowded).toBe(false);
    expect(low.crowded).toBe(false);
  });
  it('leaves out none of the packaged data', () => {
    expect(namelessOf(terse)).toEqual([]);
  });
  it('leaves out none but people and bodies of a state beside which too few rows stand', () => {
    expect(namelessOf(low)).toEqual(['bolshevik-agitators']);
  });
  it('names those of the last state of a side above its row, beside a bar of its own outside of that of the state before', () => {
    const y = (id: string) => terse?.nodes.get(id)?.y ?? NaN;
    const russia = ['badr-b', 'alexander-losyukov', 'mikhail-fradkov', 'shanghai-cooperation-organisation', 'vladimir-putin', 'vladimir-chirkin'].map(y);
    const before = figure.whole.nodes.filter(({ id, kind, side }) => side === 'soviet-union' && kind !== 'state' && terse?.nodes.get(id)?.column === 'right').map(({ id }) => y(id));
    const [bar, union] = [terse?.nodes.get('russia'), terse?.nodes.get('soviet-union')];
    if (!bar || !union) throw new Error('A state has no place.');
    expect(Math.min(...russia)).toBeGreaterThan(bar.label.bottom);
    expect(bar.label.top).toBeGreaterThan(Math.max(...before));
    expect(bar.port.left).toBeGreaterThan(union.port.right);
    for (const height of russia) expect(height > bar.port.top && height < bar.port.bottom).toBe(true);
  });
  it('still shows them, each in a place of its own beside its state', () => {
    const shapes = namelessOf(low).map((id) => low.nodes.get(id)).filter((node) => node !== undefined)
      .map(({ x, y }): Box => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
    const labels = [...low.nodes.values()].filter(({ lines }) => lines.length > 0).map(({ label }) => label);
    expect(shapes.flatMap((shape, n) => [...shapes.slice(n + 1), ...labels].filter((other) => overlap(shape, other)))).toEqual([]);
  });
  it('leaves none out where there is the height for all', () => {
    expect(namelessOf(placesOf(figure.whole, figure.sides, 'en', { width, height: 700, terse: true }))).toEqual([]);
  });
});
