import { describe, expect, it } from 'vitest';
import { readFolder } from '$lib/dataset/read-folder';
import { networkGraph, networkLayout, scorer, type NodeBox } from './index';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));
const boxes: NodeBox[] = graph.nodes.map(({ id, name }) => ({ id, width: 20 + Math.min(name.length, 20) * 7.5, height: 52 }));
const layout = (order = boxes) => networkLayout(graph, order, { width: 1088, height: 872, leading: 'pakistan', following: ['soviet-russia', 'soviet-union', 'russia'] });

describe('the network', () => {
  it('names the three who signed the Tashkent Declaration, and the Soviet Union as mediator', () => {
    const ties = graph.edges.filter(({ source, target }) => [source, target].includes('agreement:tashkent-declaration'));
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

  it('is laid out the same each time, in whatever order the nodes come', () => {
    expect(layout([...boxes].reverse())).toEqual(layout());
  });

  it('leaves no box on another', () => {
    const places = layout();
    const touching = places.flatMap((a, k) => places.slice(k + 1).filter((b) =>
      Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01
    ).map((b) => `${a.id} / ${b.id}`));
    expect(touching).toEqual([]);
  });
});
