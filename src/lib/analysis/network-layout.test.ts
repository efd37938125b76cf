import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { networkGraph } from './network-graph.ts';
import { networkLayout, type Aspect } from './network-layout.ts';
import { scorer } from './score.ts';

const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));
const layout = networkLayout(graph, dataset.dyad.sides);
const at = (id: string, aspect: Aspect = 'wide') => layout[aspect][id] ?? [NaN, NaN];
const x = (id: string) => at(id)[0];
const apart = (a: string, b: string) => Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1]);

describe('the layout of the network', () => {
  it('is the same each time, in whatever order nodes and ties come', () => {
    const turned = { nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    expect(networkLayout(turned, dataset.dyad.sides)).toEqual(layout);
    expect(networkLayout(graph, dataset.dyad.sides)).toEqual(layout);
  });

  it.each(['wide', 'tall'] as const)('has a place for every node, no two the same: %s', (aspect) => {
    const places = graph.nodes.map(({ id }) => at(id, aspect));
    for (const place of places.flat()) expect(place).toSatisfy((value) => value >= 0 && value <= 1000);
    expect(new Set(places.map(String)).size).toBe(graph.nodes.length);
  });

  it('has the two sides as poles, and what both made between them', () => {
    for (const pole of ['soviet-union', 'russia']) expect(x(pole) - x('pakistan')).toBeGreaterThan(400);
    for (const { source, target, kind } of graph.edges) {
      const [agreement, actor] = source.startsWith('agreement:') ? [source, target] : [target, source];
      if (kind === 'act' || !['soviet-union', 'russia'].includes(actor) || !agreement.startsWith('agreement:'))
        continue;
      expect(x(agreement)).toBeGreaterThan(x('pakistan') + 100);
      expect(x(agreement)).toBeLessThan(x('soviet-union') - 100);
    }
  });

  it('has SEATO and CENTO with Pakistan, not between the two', () => {
    for (const id of ['agreement:southeast-asia-treaty-1954', 'agreement:baghdad-pact-1955', 'seato', 'cento'])
      expect(x(id)).toBeLessThan(x('pakistan') + 60);
  });

  it('has people with their own state: Ayub Khan with Pakistan, Shastri with India', () => {
    const people = graph.nodes.filter(({ kind, side }) => kind === 'person' && side !== '');
    const states = graph.nodes.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining(['ayub-khan', 'lal-bahadur-shastri']));
    for (const { id, side } of people) {
      const across = side === 'pakistan' ? ['soviet-union', 'russia'] : ['pakistan'];
      for (const other of states.filter((state) => across.includes(state)))
        expect(apart(id, side), `${id}: ${other}`).toBeLessThan(apart(id, other));
    }
    for (const id of ['india', 'british-india', 'united-states'])
      expect(at(id)[1]).toBeLessThan(Math.min(at('pakistan')[1], at('soviet-union')[1]) - 200);
  });

  it('is empty for an empty network, and has one place for a node alone', () => {
    expect(networkLayout({ nodes: [], edges: [] }, dataset.dyad.sides)).toEqual({ wide: {}, tall: {}, low: {} });
    const alone = { nodes: graph.nodes.filter(({ id }) => id === 'ayub-khan'), edges: [] };
    expect(Object.keys(networkLayout(alone, dataset.dyad.sides).tall)).toEqual(['ayub-khan']);
  });
});
