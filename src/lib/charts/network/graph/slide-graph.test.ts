import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { dataset, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, timeSteps, type View } from '#lib/view/index.ts';
import { plotRoom } from '../../chart-frame.ts';
import { tokens } from '../../colour-tokens.ts';
import { fittingSize } from '../../fitting-size.ts';
import { networkFigure } from '../network-figure.ts';
import { formAt, graphPlacesOf, networkFrame, shownIn } from '../network-frame.ts';
import NetworkChart from '../NetworkChart.svelte';
import { drawnGraph } from './drawn-graph.ts';
import { faultsIn, namedIn } from './sample-faults.ts';

const figureOf = (view: Partial<View> = {}, of = dataset) => networkFigure(of, { ...defaultView, ...view });
const whole = figureOf();
/** Drawings on slides, at the size at which their letters are as large as the rule for the back of a room asks. */
const slides = { PowerPoint: [815, 322], 'a screen': [830, 340], 'a screen with a title in two lines': [830, 322] };
const stepsOf = (of: Dataset): Partial<View>[] => [{}, { to: '1991' }, { from: '1992' }, ...timeSteps(of)];
const steps = stepsOf(dataset);

const everywhere = relationships.flatMap(({ dataset: of }) =>
  Object.entries(slides).map(([slide, [width = NaN, height = NaN]]) => ({ id: of.dyad.id, of, slide, width, height }))
);

describe.each(everywhere)('the network of each relationship on a slide: $id, $slide', ({ of, width, height }) => {
  const whole = figureOf({}, of);
  const size = { width, height, plain: true, terse: true } as const;
  const room = plotRoom(networkFrame(whole, tokens.light, size));
  const places = graphPlacesOf(whole, room.width, room.height, true);

  it('is a graph, its letters as large as they should be', () => {
    expect(formAt(whole, size)).toBe('graph');
    for (const step of [...stepsOf(of), { form: 'timetable' as const }])
      expect(fittingSize(figureOf(step, of), size), JSON.stringify(step)).toEqual({ width, height });
  });
  it('has a name for everyone, none on another, on a shape or on a tie of others', () => {
    expect(places.nodes.size).toBeGreaterThan(15);
    for (const { node, name } of places.nodes.values())
      expect(
        name?.lines
          .map(({ text }) => text)
          .join('')
          .endsWith(node.name),
        node.id
      ).toBe(true);
    expect(faultsIn(places)).toEqual([]);
    for (const { id, name, shape } of namedIn(places))
      for (const { left, right, top, bottom } of [name, shape])
        expect(left >= 0 && right <= room.width && top >= 0 && bottom <= room.height, id).toBe(true);
  });
  it('has what is written on acts within the drawing and on no name', () => {
    const written = [...places.ties.values()].flatMap(({ label }) => label ?? []);
    expect(written).toHaveLength(2);
    for (const { x, y } of written) expect(x > 0 && x < room.width && y > 8 && y < room.height - 8).toBe(true);
  });
});

describe.each(Object.entries(slides))('the network on a slide: %s', (_, [width = NaN, height = NaN]) => {
  const size = { width, height, plain: true, terse: true } as const;
  const room = plotRoom(networkFrame(whole, tokens.light, size));
  const places = graphPlacesOf(whole, room.width, room.height, true);
  const at = (id: string) => places.nodes.get(id) ?? { x: NaN, y: NaN };

  it('has the two sides far to the left and right, and Ayub Khan with Pakistan', () => {
    for (const pole of ['soviet-union', 'russia'])
      expect(at(pole).x - at('pakistan').x).toBeGreaterThan(room.width / 2);
    const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    expect(apart('ayub-khan', 'pakistan')).toBeLessThan(apart('ayub-khan', 'soviet-union') / 2);
    for (const id of ['agreement:southeast-asia-treaty-1954', 'agreement:baghdad-pact-1955'])
      expect(at(id).x).toBeLessThan(at('pakistan').x + 10);
  });
  it('has everyone in place in each step', () => {
    const drawnAt = (view: Partial<View>) => {
      const figure = figureOf(view);
      const { padding } = networkFrame(figure, tokens.light, size);
      const drawn = drawnGraph(
        shownIn(figure, true),
        graphPlacesOf(figure, room.width, room.height, true),
        tokens.light
      );
      return { padding, nodes: drawn.nodes.map(({ id, middle }) => `${id} ${middle?.x} ${middle?.y}`) };
    };
    const all = drawnAt({});
    const inCore = steps.filter((step) => formAt(figureOf(step), size) === 'graph');
    expect(steps.length - inCore.length).toBeLessThan(2);
    for (const step of inCore) {
      const { padding, nodes } = drawnAt(step);
      expect(all.nodes, JSON.stringify(step)).toEqual(expect.arrayContaining(nodes));
      expect(padding, JSON.stringify(step)).toEqual(all.padding);
    }
  });
});

it('a slide has no mark of what its step leaves out', () => {
  const faint = (terse: boolean) => {
    const figure = figureOf({ from: '1992', form: 'graph' });
    const { body } = render(NetworkChart, { props: { figure, width: 830, height: 340, theme: 'light', terse } });
    return /<g aria-hidden="true" opacity="0.3">(.*?)<\/g>/s.exec(body)?.[1] ?? '';
  };
  expect(faint(false)).toContain('<path');
  expect(faint(true)).not.toContain('<path');
});

describe('what a slide leaves out of the network', () => {
  it('are those of one event, on whom no agreement rests, and states of none between the two sides', () => {
    const drawn = new Set(whole.core.graph.nodes.map(({ id }) => id));
    for (const { id, kind, events } of whole.graph.nodes) {
      if (kind === 'agreement' || events.length > 2) expect(drawn, id).toContain(id);
      if (drawn.has(id) && kind !== 'agreement' && events.length === 1)
        expect(whole.graph.edges.some((edge) => edge.kind === 'party' && edge.target === id)).toBe(true);
    }
    for (const id of ['india', 'united-states', 'tyazhpromexport']) expect(drawn, id).toContain(id);
    for (const id of ['british-india', 'soviet-russia', 'nawaz-sharif']) expect(drawn, id).not.toContain(id);
  });
  it('is counted at its foot', () => {
    const { leftOut, core, graph } = whole;
    const left = graph.nodes.filter(({ id }) => !core.graph.nodes.some((node) => node.id === id));
    const people = left.filter(({ kind }) => kind === 'person').length;
    const bodies = left.filter(({ kind }) => kind !== 'person' && kind !== 'state').length;
    expect(leftOut).toBe(
      `Not drawn: ${people} people and ${bodies} bodies with one event each; Soviet Russia and British India.`
    );
  });
  it('is nothing where a view has only that', () => {
    const early = figureOf({ to: '1946' });
    expect(early.leftOut).toBe('');
    expect(shownIn(early, true).graph).toBe(early.graph);
    expect(formAt(early, { width: 830, terse: true })).toBe('timetable');
  });
});
