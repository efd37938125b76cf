import { describe, expect, it } from 'vitest';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { agreementsBetween } from './agreements-between.ts';
import { networkGraph } from './network-graph.ts';
import { networkLayout } from './network-layout.ts';
import { scorer } from './score.ts';

const { dataset } = relationshipAt('india-russia');
const { sides } = dataset.dyad;
const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));
const between = agreementsBetween(graph, sides);
const makers = new Set(graph.edges.flatMap(({ kind, source, target }) => (kind === 'party' ? [source, target] : [])));
// As large a network as has room: those of many events, and what the two sides agreed.
const kept = new Set(graph.nodes.filter(({ id, events }) => makers.has(id) || events.length > 1).map(({ id }) => id));
const large = {
  nodes: graph.nodes.filter(({ id }) => kept.has(id)),
  edges: graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target))
};
const layout = networkLayout(large, sides).wide;
const at = (id: string) => layout[id] ?? [NaN, NaN];

describe('a network of more agreements than a field has room for', () => {
  it('has the states of the two sides left and right, and all that they agreed in one column between', () => {
    const [left, right] = [at('india')[0], at('russia')[0]];
    expect(right - left).toBeGreaterThan(400);
    expect(at('soviet-union')[0]).toBe(right);
    const agreements = [...between.values()].flat().filter(({ id }) => kept.has(id));
    expect(agreements.length).toBeGreaterThan(20);
    for (const { id } of agreements) expect(Math.abs(at(id)[0] - (left + right) / 2), id).toBeLessThan(10);
  });

  it('has the agreements of each state in order of time, those of the one above those of the other', () => {
    const heights = (state: string) =>
      (between.get(state) ?? [])
        .filter(({ id }) => kept.has(id))
        .sort((a, b) => (a.date?.first ?? 0) - (b.date?.first ?? 0))
        .map(({ id }) => at(id)[1]);
    for (const state of ['soviet-union', 'russia'])
      expect(heights(state)).toEqual([...heights(state)].sort((a, b) => a - b));
    expect(Math.max(...heights('soviet-union'))).toBeLessThan(Math.min(...heights('russia')));
  });

  it('has people outside of their own state, and third states above all', () => {
    const outside = large.nodes.filter(({ kind, side }) => kind === 'person' && sides.flat().includes(side));
    expect(outside.length).toBeGreaterThan(8);
    for (const { id, side } of outside) {
      const isLeft = sides[0].includes(side);
      expect(isLeft ? at(id)[0] < at(side)[0] : at(id)[0] > at(side)[0], id).toBe(true);
    }
    const thirds = large.nodes.filter(({ id, kind }) => kind === 'state' && !sides.flat().includes(id));
    for (const { id } of thirds) expect(at(id)[1], id).toBeLessThan(100);
  });

  it('leaves the acts between two states a way straight through the column', () => {
    for (const state of ['soviet-union', 'russia']) {
      const crossing = (at('india')[1] + at(state)[1]) / 2;
      const nearest = Math.min(
        ...[...between.values()].flat().flatMap(({ id }) => (kept.has(id) ? [Math.abs(at(id)[1] - crossing)] : []))
      );
      expect(nearest, state).toBeGreaterThan(25);
    }
  });
});
