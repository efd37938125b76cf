import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { overlap, type Box } from '../placement/index.ts';
import { placesOf } from './network-layout.ts';
import type { Places } from './network-places.ts';
import { figureOf, placed, sizes } from './sample-network.ts';

const renamed = (name: (n: number) => string): Dataset => ({
  ...dataset,
  actors: dataset.actors.map((actor, n) => ({ ...actor, name: name(n) })),
  agreements: dataset.agreements.map((one, n) => ({ ...one, title: name(n) }))
});
const packages: Record<string, Dataset> = {
  'the packaged data': dataset,
  'names of 200 letters': renamed((n) => `${'W'.repeat(90)} ${'many words '.repeat(10)} ${n}`),
  'short names': renamed((n) => String(n)),
  'no third parties': {
    ...dataset,
    events: dataset.events.filter(
      ({ participants, agreement }) =>
        agreement === null && participants.every(({ actor }) => ['pakistan', 'soviet-union', 'russia'].includes(actor))
    )
  },
  'sides turned round': {
    ...dataset,
    dyad: { ...dataset.dyad, sides: [dataset.dyad.sides[1], dataset.dyad.sides[0]] }
  },
  'one state a side': { ...dataset, dyad: { ...dataset.dyad, sides: [['pakistan'], ['russia']] } },
  'other sides': { ...dataset, dyad: { ...dataset.dyad, sides: [['british-india', 'india'], ['united-states']] } },
  'no events': { ...dataset, events: [] }
};
/**
 * Where all but three actors are third parties, forty rows stand below one another, for which a low slide has no room.
 */
const fits = (name: string, [, height = Infinity]: readonly [number, number?]) =>
  name !== 'other sides' || height > 40 * 16;
const cases = Object.entries(packages).flatMap(([name, from]) =>
  sizes.filter((size) => fits(name, size)).map((size) => [name, size.join('x'), from, size] as const)
);

/** What a node covers: its label and its shape. */
const covers = ({ nodes }: Places) =>
  [...nodes.values()].flatMap(({ id, bar, x, y, port, label }): { id: string; box: Box }[] => [
    { id, box: label },
    { id, box: bar ? port : { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 } }
  ]);
/** A box less a pixel that rounding may take. */
const tight = ({ left, right, top, bottom }: Box): Box => ({
  left: left + 0.5,
  right: right - 0.5,
  top: top + 1,
  bottom: bottom - 1
});

describe.each(cases)('the nodes of %s in a plot of %s', (_, __, from, size) => {
  const figure = figureOf({}, from);
  const places = placed(figure, size);

  it('are all there, and none covers another', () => {
    expect([...places.nodes.keys()].sort()).toEqual(figure.whole.nodes.map(({ id }) => id).sort());
    const boxes = covers(places);
    const touching = boxes.flatMap((a, n) =>
      boxes
        .slice(n + 1)
        .filter((b) => a.id !== b.id && overlap(tight(a.box), tight(b.box)))
        .map((b) => `${a.id} / ${b.id}`)
    );
    expect(touching).toEqual([]);
  });
  it('stand inside it', () => {
    const outside = covers(places).filter(
      ({ box }) => box.left < -1 || box.right > size[0] + 1 || box.top < -1 || box.bottom > places.height + 1
    );
    expect(outside.map(({ id, box }) => `${id} ${JSON.stringify(box)}`)).toEqual([]);
    if (size[1] !== undefined) expect(places.height).toBe(size[1]);
  });
});

it('a node keeps its place in any view', () => {
  const [all, some] = [figureOf(), figureOf({ from: '1965', to: '1974' })];
  expect(some.graph.nodes.length).toBeLessThan(all.graph.nodes.length);
  expect(placed(some, [1200])).toBe(placed(all, [1200]));
});

it('a drawing for a page is no higher than a screen', () => {
  expect(placed(figureOf(), [1200]).height).toBeLessThan(760 - 120);
});

it('in a narrow timetable all stand beside a state that they dealt with, at any height', () => {
  const figure = figureOf();
  const withRussia = new Set(figure.whole.edges.find(({ id }) => id === 'act pakistan russia')?.events);
  const people = figure.whole.nodes.filter(({ kind, side }) => kind === 'person' && side === 'pakistan');
  expect(people.length).toBeGreaterThan(8);
  const own = placed(figure, [600]).height;
  for (let height = own; height > 0.5 * own; height -= 8) {
    const { nodes } = placed(figure, [600, height]);
    const below = nodes.get('russia')?.port.top ?? NaN;
    for (const { id, events } of people)
      expect((nodes.get(id)?.y ?? NaN) > below, `${id}, ${height}`).toBe(events.some((event) => withRussia.has(event)));
  }
});

describe('a slide, whose letters are enlarged by half', () => {
  const figure = figureOf();
  /** Of all of the packaged data: without their core they ask for this height, and for one that is a little too low. */
  const [width, height, lower] = [798, 327, 320] as const;
  const [named, terse] = [false, true].map((terse) =>
    placesOf(figure.whole, figure.sides, 'en', { width, height, terse })
  );
  const low = placesOf(figure.whole, figure.sides, 'en', { width, height: lower, terse: true });
  const namelessOf = (places: Places | undefined) =>
    [...(places?.nodes.values() ?? [])].filter(({ lines }) => lines.length === 0).map(({ id }) => id);

  it('has room for a network only where names may be left out', () => {
    expect(named?.crowded).toBe(true);
    expect(terse?.crowded).toBe(false);
    expect(low.crowded).toBe(false);
  });
  it('leaves out none of the packaged data', () => {
    expect(namelessOf(terse)).toEqual([]);
  });
  it.each([297, 290, 250])(
    'leaves out none of its core, where 1280 by 720 leave a plot of %s pixels or less',
    (height) => {
      const places = placesOf(figure.core.whole, figure.sides, 'en', { width, height, terse: true });
      expect(namelessOf(places)).toEqual([]);
      expect(places.crowded).toBe(false);
    }
  );
  it('leaves out none but people and bodies of a state beside which too few rows stand', () => {
    expect(namelessOf(low)).toEqual(['bolshevik-agitators']);
  });
  it('names those of the last state of a side above its row, beside a bar of its own outside of that of the state before', () => {
    const y = (id: string) => terse?.nodes.get(id)?.y ?? NaN;
    const russia = ['alexander-losyukov', 'mikhail-fradkov', 'vladimir-putin', 'vladimir-chirkin'].map(y);
    const before = figure.whole.nodes
      .filter(
        ({ id, kind, side }) => side === 'soviet-union' && kind !== 'state' && terse?.nodes.get(id)?.column === 'right'
      )
      .map(({ id }) => y(id));
    const [bar, union] = [terse?.nodes.get('russia'), terse?.nodes.get('soviet-union')];
    if (!bar || !union) throw new Error('A state has no place.');
    expect(Math.min(...russia)).toBeGreaterThan(bar.label.bottom);
    expect(bar.label.top).toBeGreaterThan(Math.max(...before));
    expect(bar.port.left).toBeGreaterThan(union.port.right);
    for (const height of russia) expect(height > bar.port.top && height < bar.port.bottom).toBe(true);
  });
  it('still shows them, each in a place of its own beside its state', () => {
    const shapes = namelessOf(low)
      .map((id) => low.nodes.get(id))
      .filter((node) => node !== undefined)
      .map(({ x, y }): Box => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
    const labels = [...low.nodes.values()].filter(({ lines }) => lines.length > 0).map(({ label }) => label);
    expect(
      shapes.flatMap((shape, n) => [...shapes.slice(n + 1), ...labels].filter((other) => overlap(shape, other)))
    ).toEqual([]);
  });
  it('leaves none out where there is the height for all', () => {
    expect(namelessOf(placesOf(figure.whole, figure.sides, 'en', { width, height: 700, terse: true }))).toEqual([]);
  });
});
