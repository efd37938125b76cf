import { describe, expect, it } from 'vitest';
import { readFolder } from '#lib/dataset/read-folder.ts';
import {
  abreast,
  networkGraph,
  networkOutline,
  outlineLayout,
  partiesTold,
  scorer,
  type NetworkGraph,
  type NetworkOutline
} from './index.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));
const outline = networkOutline(graph, dataset.dyad.sides);
const idsIn = ({ bars, rows }: NetworkOutline) => [
  ...bars.flat().flatMap(({ state, members }) => [state, ...members]),
  ...rows.flatMap((row) => (row.kind === 'node' || row.kind === 'inner' ? [row.node] : []))
];

describe('the network', () => {
  it('names the three who signed the Tashkent Declaration, and the Soviet Union as mediator', () => {
    const ties = graph.edges.filter(({ source, target }) =>
      [source, target].includes('agreement:tashkent-declaration')
    );
    const others = (kind: string) => ties.filter((tie) => tie.kind === kind).map((tie) => tie.target);
    expect(others('mediator')).toEqual(['soviet-union']);
    expect(others('party')).toEqual(expect.arrayContaining(['india', 'pakistan']));
  });

  it('does not depend on the order of events', () => {
    expect(networkGraph(dataset, [...dataset.events].reverse(), scorer(dataset.codebook, 'plover'))).toEqual(graph);
  });

  it('leaves out whoever takes part in no event in view', () => {
    expect(networkGraph(dataset, [], scorer(dataset.codebook, 'plover'))).toEqual({ nodes: [], edges: [] });
  });
});

describe('the outline of the network', () => {
  it('is the same in whatever order nodes and ties come', () => {
    expect(
      networkOutline({ nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() }, dataset.dyad.sides)
    ).toEqual(outline);
  });

  it('has each node once', () => {
    expect(idsIn(outline).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
  });

  it('has the states of a side in order of succession, each beside rows of its own, and rows without a gap', () => {
    expect(outline.bars[1].map(({ state }) => state)).toEqual(['soviet-russia', 'soviet-union', 'russia']);
    for (const side of outline.bars) {
      side.forEach(({ from, to }, n) => {
        expect(to).toBeGreaterThanOrEqual(from);
        if (n > 0) expect(from).toBe((side[n - 1]?.to ?? NaN) + 1);
      });
    }
  });

  it('has the agreements beside each state in order of date', () => {
    for (const { from, to } of outline.bars[1]) {
      const days = outline.rows
        .slice(from, to + 1)
        .flatMap((row) =>
          row.kind === 'node' ? (graph.nodes.find(({ id }) => id === row.node)?.date?.first ?? []) : []
        );
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });

  it('has the acts between two states of the sides beside both', () => {
    const beside = (row: number) =>
      outline.bars.map((side) => side.find(({ from, to }) => from <= row && row <= to)?.state);
    const acts = outline.rows.flatMap((row, n) =>
      row.kind === 'act' ? [{ states: row.states, beside: beside(n) }] : []
    );
    expect(acts.map(({ states }) => states)).toEqual([
      ['pakistan', 'soviet-union'],
      ['pakistan', 'russia']
    ]);
    for (const { states, beside } of acts) expect(beside).toEqual(states);
  });

  it('has a person who acts for a side among its members, and one who signed an agreement with that', () => {
    expect(outline.bars[1][1]?.members).toContain('andrei-gromyko');
    const rows = outline.rows.map((row) => ('node' in row ? row.node : row.kind));
    expect(rows.indexOf('ayub-khan') - rows.indexOf('agreement:tashkent-declaration')).toBeLessThan(4);
  });

  it('has the people of a state beside the rows of the one with which they first dealt', () => {
    const beside = (member: string) =>
      outline.bars[0].flatMap(({ parts }) => parts).find(({ members }) => members.includes(member));
    const rowsOf = (state: string) => outline.bars[1].find((bar) => bar.state === state);
    const [union, russia] = [rowsOf('soviet-union'), rowsOf('russia')];
    for (const member of ['liaquat-ali-khan', 'zulfikar-ali-bhutto'])
      expect(beside(member)).toMatchObject({ from: union?.from, to: union?.to });
    for (const member of ['nawaz-sharif', 'ashfaq-parvez-kayani'])
      expect(beside(member)).toMatchObject({ from: russia?.from, to: russia?.to });
  });

  it('divides the people of a state among its rows from above, in their order, in whatever order states succeed', () => {
    const turned = networkOutline(graph, [[...dataset.dyad.sides[0]].reverse(), [...dataset.dyad.sides[1]].reverse()]);
    for (const { members, parts, from, to } of [...outline.bars, ...turned.bars].flat()) {
      expect(parts.flatMap((part) => part.members)).toEqual(members);
      const ends = parts.map((part) => part.to);
      expect(parts.map((part) => part.from)).toEqual(parts.map((_, n) => (n === 0 ? from : (ends[n - 1] ?? NaN) + 1)));
      if (parts.length > 0) expect(ends.at(-1)).toBe(to);
    }
  });

  it('loses no node where what belongs to an agreement stands beside it', () => {
    const wide = abreast(outline, () => true);
    const ids = [...idsIn(wide), ...wide.rows.flatMap((row) => (row.kind === 'node' ? (row.beside ?? []) : []))];
    expect(ids.sort()).toEqual(idsIn(outline).sort());
    expect(wide.bars.map((side) => side.at(-1)?.to)).toEqual([wide.rows.length - 1, wide.rows.length - 1]);
  });

  it('is empty for an empty network, and has a row for a state that has dealt with nobody between', () => {
    expect(networkOutline({ nodes: [], edges: [] }, dataset.dyad.sides)).toEqual({ bars: [[], []], rows: [] });
    const alone: NetworkGraph = { nodes: graph.nodes.filter(({ kind }) => kind === 'state'), edges: [] };
    const { bars } = networkOutline(alone, [
      ['pakistan', 'india'],
      ['soviet-union', 'russia']
    ]);
    expect(bars.flat().every(({ from, to }) => from >= 0 && to >= from)).toBe(true);
  });
});

describe('the layout of an outline', () => {
  const rows = [20, 34, 20];
  const bars = [
    { from: 0, to: 2, head: 17, members: [14, 14, 28, 14, 14] },
    { from: 1, to: 2, head: 17, members: [] }
  ];

  it.each([undefined, 200, 600])('sets nothing on another at height %s', (height) => {
    const layout = outlineLayout(rows, bars, height);
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
    expect(outlineLayout(rows, bars, 30).rows.every((y) => y > 0 && y < 30)).toBe(true);
  });
});

describe('the parties to an agreement', () => {
  const rolesIn = (id: string) => partiesTold(dataset, id).map(({ actor, role }) => `${actor} ${role}`);
  it('are those who signed it and who mediated it, not who disliked it', () => {
    expect(rolesIn('southeast-asia-treaty-1954').some((told) => told.startsWith('soviet-union'))).toBe(false);
    expect(rolesIn('southeast-asia-treaty-1954')).toContain('pakistan signatory');
    expect(rolesIn('tashkent-declaration')).toContain('soviet-union mediator');
  });
  it('are the states on both sides where no signing is told', () => {
    for (const { id } of dataset.agreements) expect(rolesIn(id).length, id).toBeGreaterThan(0);
  });
});
