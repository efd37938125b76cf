import { describe, expect, it } from 'vitest';
import { yearOf, type Dataset } from '#lib/dataset/index.ts';
import { dataset, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, timeSteps, type View } from '#lib/view/index.ts';
import { tokens } from '../../colour-tokens.ts';
import { overlap } from '../../placement/index.ts';
import { networkFigure } from '../network-figure.ts';
import { graphPlacesOf } from '../network-frame.ts';
import { drawnGraph } from './drawn-graph.ts';
import { faultsIn, namedIn } from './sample-faults.ts';
import { lineOf } from './tie-curve.ts';

const figureOf = (view: Partial<View> = {}, from: Dataset = dataset) =>
  networkFigure(from, { ...defaultView, form: 'graph', ...view });
const whole = figureOf();

/** Plots of drawings of these widths, less the margins. */
const widths = { 390: 390 - 24, 768: 768 - 32, 1280: 1280 - 32, 1920: 1920 - 32 };

describe.each(Object.entries(widths))('the graph at %s pixels', (_, width) => {
  const places = graphPlacesOf(whole, width);

  it('has every actor and agreement with its name in full, and every tie', () => {
    expect([...places.nodes.keys()].sort()).toEqual(whole.whole.nodes.map(({ id }) => id).sort());
    expect([...places.ties.keys()].sort()).toEqual(whole.whole.edges.map(({ id }) => id).sort());
    for (const { node, name } of places.nodes.values())
      expect(
        name?.lines
          .map(({ text }) => text)
          .join('')
          .endsWith(node.name)
      ).toBe(true);
  });
  it('has no name on another or on a shape, and nobody below a tie with which they have nothing to do', () => {
    expect(faultsIn(places)).toEqual([]);
    expect(places.crowded).toBe(false);
  });
  it('has all of it inside', () => {
    for (const { id, name, shape } of namedIn(places))
      for (const { left, right, top, bottom } of [name, shape])
        expect(left >= 0 && right <= width && top >= 0 && bottom <= places.height, id).toBe(true);
  });
  it('has every node in its place through all periods, and under every filter', () => {
    const drawnAt = (view: Partial<View>) => {
      const figure = figureOf(view);
      const { nodes, faint } = drawnGraph(figure, graphPlacesOf(figure, width), tokens.light);
      return [...nodes, ...faint].map(({ id, middle }) => `${id} ${middle?.x} ${middle?.y}`).sort();
    };
    const all = drawnAt({});
    const views: Partial<View>[] = [
      ...timeSteps(dataset),
      { scale: 'goldstein' },
      { q: 'steel' },
      { actor: ['india'] }
    ];
    expect(views.length).toBeGreaterThan(6);
    for (const view of views) expect(drawnAt(view)).toEqual(all);
  });
});

describe('the graph of many actors and agreements', () => {
  const many = figureOf({}, relationshipAt('india-russia').dataset);
  it.each([1200, 1232, 1400, 1568, 1888])(
    'has every name clearly nearer to its own shape than to another one above it or below: at %i pixels',
    (width) => {
      const named = namedIn(graphPlacesOf(many, width));
      const near = named.flatMap(({ id, name }) =>
        named
          .filter((other) => other.id !== id)
          .filter(({ shape }) => overlap({ ...shape, top: shape.top - 6, bottom: shape.bottom + 6 }, name))
          .map((other) => `${id} near ${other.id}`)
      );
      expect(near).toEqual([]);
    }
  );
  it.each([
    336, 366, 396, 420, 456, 496, 560, 704, 768, 868, 900, 1100, 1200, 1232, 1248, 1300, 1400, 1568, 1700, 1888
  ])(
    'has no name on another or on a shape, and nobody below a tie with which they have nothing to do, and every tie inside: at %i pixels',
    (width) => {
      const places = graphPlacesOf(many, width);
      expect(places.nodes.size).toBe(60);
      expect(faultsIn(places)).toEqual([]);
      for (const { id, name, shape } of namedIn(places))
        for (const { left, right, top, bottom } of [name, shape])
          expect(left >= 0 && right <= width && top >= 0 && bottom <= places.height, id).toBe(true);
      const outside = [...places.ties.values()].filter(({ curve }) => {
        const { xs, ys } = lineOf(curve);
        return xs.some((x) => x < 0 || x > width) || ys.some((y) => y < 0 || y > places.height);
      });
      expect(outside.map(({ edge }) => edge.id)).toEqual([]);
    }
  );
});

const others: [string, Dataset][] = [
  [
    'sides turned round',
    { ...dataset, dyad: { ...dataset.dyad, sides: [dataset.dyad.sides[1], dataset.dyad.sides[0]] } }
  ],
  ['one state a side', { ...dataset, dyad: { ...dataset.dyad, sides: [['pakistan'], ['russia']] } }],
  ['other sides', { ...dataset, dyad: { ...dataset.dyad, sides: [['british-india', 'india'], ['united-states']] } }],
  ['no agreements', { ...dataset, events: dataset.events.filter(({ agreement }) => agreement === null) }],
  ['no events', { ...dataset, events: [] }]
];
it.each(others)('another network has all of its nodes, no shape on another: %s', (_, from) => {
  const figure = figureOf({}, from);
  const places = graphPlacesOf(figure, widths[1280]);
  expect([...places.nodes.keys()].sort()).toEqual(figure.whole.nodes.map(({ id }) => id).sort());
  const named = namedIn(places);
  const covered = named.flatMap((one, n) => named.slice(n + 1).filter((other) => overlap(one.shape, other.shape)));
  expect(covered.map(({ id }) => id)).toEqual([]);
});

it.each([336, 341, 366, 420, 480, 560, 600, 680, 690, 694, 696, 704, 736, 768, 900])(
  'no name is broken within a word, and every name has room: on a plot of %s pixels',
  (width) => {
    const { nodes, crowded } = graphPlacesOf(whole, width);
    expect(crowded).toBe(false);
    for (const { node, name } of nodes.values()) {
      const words = `${node.date ? `${yearOf(node.date.first)} ` : ''}${node.name}`.split(' ');
      expect((name?.lines ?? []).flatMap(({ text }) => text.trim().split(' '))).toEqual(words);
    }
  }
);

it.each(
  Object.entries({
    'pakistan-russia': [336, 366, 420, 480, 560, 626, 680],
    'india-russia': [366, 420, 560, 704, 868, 1100]
  }).flatMap(([id, plots]) => plots.map((width) => [id, width] as const))
)(
  'nobody stands beside acts of two states with which they have nothing to do: %s, on a plot of %s pixels',
  (id, width) => {
    const { nodes, ties } = graphPlacesOf(figureOf({}, relationshipAt(id).dataset), width);
    const upright = [...ties.values()].filter(
      ({ edge: { kind }, curve: { from, to } }) => kind === 'act' && Math.abs(from.x - to.x) < width / 10
    );
    const strangers = upright.flatMap(({ edge, curve: { from, to } }) => {
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      return [...nodes.values()]
        .filter(({ node, y }) => y > top && y < bottom && !node.events.some((event) => edge.events.includes(event)))
        .map(({ node }) => `${node.id} beside ${edge.id}`);
    });
    expect(strangers).toEqual([]);
    expect(upright).not.toEqual([]);
  }
);

it.each([336, 366, 480, 626, 680, 694, 768, 1248, 1888])(
  'whoever acts for a state stands nearer to it than to the state it dealt with: on a plot of %s pixels',
  (width) => {
    const { nodes } = graphPlacesOf(whole, width);
    const poles = { pakistan: ['soviet-union', 'russia'], 'soviet-union': ['pakistan'], russia: ['pakistan'] };
    const far = Object.entries(poles).flatMap(([state, others]) =>
      [...nodes.values()]
        .filter(({ node: { kind, side } }) => kind === 'person' && side === state)
        .flatMap(({ node, x, y }) => {
          const away = (id: string) => Math.hypot((nodes.get(id)?.x ?? 0) - x, (nodes.get(id)?.y ?? 0) - y);
          return others.filter((other) => away(other) <= away(state)).map((other) => `${node.id} nearer to ${other}`);
        })
    );
    expect(far).toEqual([]);
    expect(nodes.get('ayub-khan')?.node).toMatchObject({ kind: 'person', side: 'pakistan' });
  }
);

it.each([366, 420, 560, 704])(
  'a project of agreements with one state and then with another stands beside the state that made them all: on a plot of %s pixels',
  (width) => {
    const { nodes } = graphPlacesOf(figureOf({}, relationshipAt('india-russia').dataset), width);
    const [project, india] = [nodes.get('kudankulam'), nodes.get('india')];
    const between = [...nodes.values()].filter(
      ({ node, x, y }) => node.kind === 'agreement' && x === project?.x && (y - project.y) * (y - (india?.y ?? NaN)) < 0
    );
    expect(between).toEqual([]);
    expect(Math.abs((project?.y ?? NaN) - (india?.y ?? NaN))).toBeLessThan(60);
  }
);

it('what is written on acts stands where their tie is most level', () => {
  const [curved] = [...graphPlacesOf(whole, widths[1280]).ties.values()].filter(
    ({ edge }) => edge.id === 'act pakistan russia'
  );
  const { x = NaN, y = NaN } = curved?.label ?? {};
  const line = curved ? lineOf(curved.curve) : null;
  const n = line?.xs.findIndex((at) => at >= x) ?? -1;
  const rise = Math.abs((line?.ys[n + 3] ?? NaN) - (line?.ys[n - 3] ?? NaN));
  expect(rise / Math.abs((line?.xs[n + 3] ?? NaN) - (line?.xs[n - 3] ?? NaN))).toBeLessThan(0.25);
  expect(y).toBeGreaterThan(0);
});

it.each([690, 715, 740, 765, 800])('names of two agreements do not read as one: on a plot %s pixels high', (height) => {
  const { nodes } = graphPlacesOf(whole, widths[1280], height);
  const boxes = [...nodes.values()].flatMap(({ node, name }) => (node.kind === 'agreement' && name ? [name.box] : []));
  const touching = boxes.flatMap((one, n) =>
    boxes.slice(n + 1).filter((other) => overlap({ ...one, top: one.top - 6, bottom: one.bottom + 6 }, other))
  );
  expect(boxes.length).toBe(9);
  expect(touching).toEqual([]);
});

it('of more than sixty actors and agreements the strongest are drawn, and the others counted', () => {
  const extras = Array.from({ length: 40 }, (_, n) => `extra-${n}`);
  const many: Dataset = {
    ...dataset,
    actors: [
      ...dataset.actors,
      ...extras.map((id) => ({
        id,
        name: `Extra ${id}`,
        kind: 'person' as const,
        state: 'russia',
        successorOf: null,
        from: null,
        to: null
      }))
    ],
    events: dataset.events.map((event, n) =>
      n === 40
        ? {
            ...event,
            participants: [...event.participants, ...extras.map((actor) => ({ actor, role: 'visitor' as const }))]
          }
        : event
    )
  };
  const figure = figureOf({}, many);
  expect(figure.graph.nodes).toHaveLength(60);
  expect(figure.notes[0]).toBe(
    'Drawn are 60 of 90 actors and agreements: the two sides, what they agreed and who made it, and of the others who has most events in the whole record.'
  );
  const drawn = new Set(figure.graph.nodes.map(({ id }) => id));
  for (const id of ['pakistan', 'soviet-union', 'russia', 'ayub-khan', 'zulfikar-ali-bhutto'])
    expect(drawn).toContain(id);
  expect(figure.table.rows).toHaveLength(figure.graph.edges.length);
  expect(whole.notes.join(' ')).not.toContain('Drawn are');
});

it('a page that is sent the places draws as a server that works them out', () => {
  const sent: Dataset = JSON.parse(JSON.stringify({ ...dataset, layout: whole.layout })) as Dataset;
  const [here, there] = [whole, figureOf({}, sent)].map((figure) => graphPlacesOf(figure, widths[1280]).nodes);
  expect([...(there ?? [])].map(([id, { x, y }]) => [id, x, y])).toEqual(
    [...(here ?? [])].map(([id, { x, y }]) => [id, x, y])
  );
});

it.each([690, 736, 868, 900, 1248, 1888])(
  'what is written on acts stands at no shape of others, above it or below: on a plot of %i pixels',
  (width) => {
    const { nodes, ties } = graphPlacesOf(whole, width);
    const words = [...ties.values()].flatMap(({ label }) => label ?? []);
    const near = [...nodes.values()].filter(({ x, y, radius, node }) =>
      words.some((label) => node.kind !== 'state' && Math.abs(x - label.x) < 40 && Math.abs(y - label.y) < radius + 12)
    );
    expect(words.length).toBeGreaterThan(0);
    expect(near.map(({ node }) => node.id)).toEqual([]);
  }
);

it.each([480, 640, 722, 800, 1200])('acts say how they were on the whole, on a plot of %i pixels', (width) => {
  const { ties } = drawnGraph(whole, graphPlacesOf(whole, width), tokens.light);
  const scores = ties.flatMap(({ label }) => label?.text.match(/[+−][\d.]+/) ?? []);
  expect(scores).toEqual(['+2.3', '+3.2']);
});
