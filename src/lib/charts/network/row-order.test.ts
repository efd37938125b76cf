import { describe, expect, it } from 'vitest';
import { networkGraph, scorer, type NetworkGraph } from '#lib/analysis/index.ts';
import { dataset, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { wholeGraph } from './network-layout.ts';
import { abreast, rowOrder, type RowOrder } from './row-order.ts';

const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));
const order = rowOrder(graph, dataset.dyad.sides);
const idsIn = ({ bars, rows }: RowOrder) => [
  ...bars.flat().flatMap(({ state, members }) => [state, ...members]),
  ...rows.flatMap((row) => (row.kind === 'node' || row.kind === 'inner' ? [row.node] : []))
];

describe('the row order of a network', () => {
  it('is the same in whatever order nodes and ties come', () => {
    expect(
      rowOrder({ nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() }, dataset.dyad.sides)
    ).toEqual(order);
  });

  it('has each node once', () => {
    expect(idsIn(order).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
  });

  it('has the states of a side in order of succession, each beside rows of its own, and rows without a gap', () => {
    expect(order.bars[1].map(({ state }) => state)).toEqual(['soviet-russia', 'soviet-union', 'russia']);
    for (const side of order.bars) {
      side.forEach(({ from, to }, n) => {
        expect(to).toBeGreaterThanOrEqual(from);
        if (n > 0) expect(from).toBe((side[n - 1]?.to ?? NaN) + 1);
      });
    }
  });

  it('has the agreements beside each state in order of date', () => {
    for (const { from, to } of order.bars[1]) {
      const days = order.rows
        .slice(from, to + 1)
        .flatMap((row) =>
          row.kind === 'node' ? (graph.nodes.find(({ id }) => id === row.node)?.date?.first ?? []) : []
        );
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });

  it('has the acts between two states of the sides beside both', () => {
    const beside = (row: number) =>
      order.bars.map((side) => side.find(({ from, to }) => from <= row && row <= to)?.state);
    const acts = order.rows.flatMap((row, n) =>
      row.kind === 'act' ? [{ states: row.states, beside: beside(n) }] : []
    );
    expect(acts.map(({ states }) => states)).toEqual([
      ['pakistan', 'soviet-union'],
      ['pakistan', 'russia']
    ]);
    for (const { states, beside } of acts) expect(beside).toEqual(states);
  });

  it('has each agreement beside a state of each side that is party to it, of any relationship', () => {
    for (const { dataset } of relationships) {
      const whole = wholeGraph(dataset, 'plover');
      const { bars, rows } = rowOrder(whole, dataset.dyad.sides);
      const parties = (id: string) =>
        whole.edges.flatMap(({ kind, source, target }) =>
          kind === 'party' && [source, target].includes(id) ? [source, target] : []
        );
      const astray = rows.flatMap((row, n) => {
        if (row.kind !== 'node' || !row.node.startsWith('agreement:')) return [];
        return bars.flatMap((side) => {
          const own = side.filter(({ state }) => parties(row.node).includes(state));
          const isBeside = own.length === 0 || own.some(({ from, to }) => from <= n && n <= to);
          return isBeside ? [] : [`${row.node} not beside ${own.map(({ state }) => state).join(' or ')}`];
        });
      });
      expect(astray).toEqual([]);
    }
  });

  it('has a person who acts for a side among its members, and one who signed an agreement with that', () => {
    expect(order.bars[1][1]?.members).toContain('andrei-gromyko');
    const rows = order.rows.map((row) => ('node' in row ? row.node : row.kind));
    expect(rows.indexOf('ayub-khan') - rows.indexOf('agreement:tashkent-declaration')).toBeLessThan(4);
  });

  it('has the people of a state beside the rows of the one with which they first dealt', () => {
    const beside = (member: string) =>
      order.bars[0].flatMap(({ parts }) => parts).find(({ members }) => members.includes(member));
    const rowsOf = (state: string) => order.bars[1].find((bar) => bar.state === state);
    const [union, russia] = [rowsOf('soviet-union'), rowsOf('russia')];
    for (const member of ['liaquat-ali-khan', 'zulfikar-ali-bhutto'])
      expect(beside(member)).toMatchObject({ from: union?.from, to: union?.to });
    for (const member of ['nawaz-sharif', 'ashfaq-parvez-kayani'])
      expect(beside(member)).toMatchObject({ from: russia?.from, to: russia?.to });
  });

  it('divides the people of a state among its rows from above, in their order, in whatever order states succeed', () => {
    const turned = rowOrder(graph, [[...dataset.dyad.sides[0]].reverse(), [...dataset.dyad.sides[1]].reverse()]);
    for (const { members, parts, from, to } of [...order.bars, ...turned.bars].flat()) {
      expect(parts.flatMap((part) => part.members)).toEqual(members);
      const ends = parts.map((part) => part.to);
      expect(parts.map((part) => part.from)).toEqual(parts.map((_, n) => (n === 0 ? from : (ends[n - 1] ?? NaN) + 1)));
      if (parts.length > 0) expect(ends.at(-1)).toBe(to);
    }
  });

  it('loses no node where what belongs to an agreement stands beside it', () => {
    const wide = abreast(order, () => true);
    const ids = [...idsIn(wide), ...wide.rows.flatMap((row) => (row.kind === 'node' ? (row.beside ?? []) : []))];
    expect(ids.sort()).toEqual(idsIn(order).sort());
    expect(wide.bars.map((side) => side.at(-1)?.to)).toEqual([wide.rows.length - 1, wide.rows.length - 1]);
  });

  it('is empty for an empty network, and has a row for a state that has dealt with nobody between', () => {
    expect(rowOrder({ nodes: [], edges: [] }, dataset.dyad.sides)).toEqual({ bars: [[], []], rows: [] });
    const alone: NetworkGraph = { nodes: graph.nodes.filter(({ kind }) => kind === 'state'), edges: [] };
    const { bars } = rowOrder(alone, [
      ['pakistan', 'india'],
      ['soviet-union', 'russia']
    ]);
    expect(bars.flat().every(({ from, to }) => from >= 0 && to >= from)).toBe(true);
  });
});
