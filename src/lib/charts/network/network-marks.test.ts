import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { networkFigure } from './network-figure.ts';

const { graph, marks, near } = networkFigure(dataset, defaultView);
const nearTo = (mark: string) => [...(near?.(mark) ?? [])].sort();

describe('what is near a mark of the network', () => {
  it('of a node is itself, its ties and those at their other ends', () => {
    for (const { id } of graph.nodes) {
      const own = graph.edges.filter(({ source, target }) => source === id || target === id);
      expect(nearTo(id)).toEqual([...new Set(own.flatMap((tie) => [tie.id, tie.source, tie.target]))].sort());
      expect(nearTo(id)).toContain(id);
    }
  });
  it('of a tie is itself and its ends', () => {
    for (const { id, source, target } of graph.edges) expect(nearTo(id)).toEqual([id, source, target].sort());
  });
  it('is a mark of the network', () => {
    const ids = new Set(marks.map(({ id }) => id));
    for (const id of ids) expect(nearTo(id).filter((other) => !ids.has(other))).toEqual([]);
  });
});
