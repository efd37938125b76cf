import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { networkFigure } from './network-figure.ts';
import { tiesOf } from './network-marks.ts';
import { networkNavigate } from './network-navigation.ts';

const figure = networkFigure(dataset, defaultView);
const go = networkNavigate(figure);

describe('the keyboard in the network', () => {
  it('goes through all nodes, those with most ties first, and ends', () => {
    const ties = tiesOf(figure.graph);
    const reached: string[] = [];
    for (let node = go(null, 'down'); node !== null; node = go(node, 'down')) reached.push(node);
    expect(reached).toHaveLength(figure.graph.nodes.length);
    const counts = reached.map((id) => ties.get(id)?.length ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
  it('enters a node’s ties, reaches each, and comes back to the node it came from', () => {
    for (const [node, ties] of tiesOf(figure.graph)) {
      const reached: string[] = [];
      for (let tie = go(node, 'right'); tie !== null; tie = go(tie, 'down')) reached.push(tie);
      expect(reached).toEqual(ties.map(({ id }) => id));
      expect(go(reached.at(-1) ?? null, 'left')).toBe(node);
    }
  });
});
describe('a tie in the network', () => {
  it('is crossed to the node at its other end, and back the same way', () => {
    for (const [node, ties] of tiesOf(figure.graph)) {
      const entry = go(node, 'right');
      if (entry === null) continue;
      const far = go(entry, 'right');
      expect([ties[0]?.source, ties[0]?.target].filter((end) => end !== node)).toEqual([far]);
      const further = go(far, 'right');
      expect(go(further, 'left')).toBe(far);
      expect(go(far, 'left')).toBe(entry);
      expect(go(entry, 'left')).toBe(node);
    }
  });
  it('is gone back after another one was crossed beyond it', () => {
    const entry = go('pakistan', 'right');
    const far = go(entry, 'right');
    const next = go(go(far, 'right'), 'down');
    const farther = go(next, 'right');
    expect(new Set(['pakistan', entry, far, next, farther]).size).toBe(5);
    expect(go(farther, 'left')).toBe(next);
    expect(go(next, 'left')).toBe(far);
    expect(go(far, 'left')).toBe(entry);
    expect(go(entry, 'left')).toBe('pakistan');
  });
  it('is not gone back from a node that was left and come to another way', () => {
    const far = go(go('pakistan', 'right'), 'right');
    expect(go(go(far, 'down'), 'up')).toBe(far);
    expect(go(far, 'left')).toBe(null);
  });
});
describe('the table of the network', () => {
  it('has a row for every tie that is drawn', () => {
    expect(figure.table.rows.map(({ id }) => id)).toEqual(figure.graph.edges.map(({ id }) => id));
  });
  it('leads from each row to both ends of the tie, and tells its years', () => {
    const declaration = figure.table.rows.find(
      ({ id }) => id.startsWith('mediator') && id.includes('tashkent-declaration')
    );
    expect(declaration?.cells.slice(0, 4)).toEqual(
      expect.arrayContaining(['Tashkent Declaration†', 'Soviet Union', '1966']) as unknown
    );
    expect(declaration?.pages).toContainEqual({ kind: 'agreement', id: 'tashkent-declaration' });
    const [strongest] = [...figure.table.rows].sort((a, b) => Number(b.order[4]) - Number(a.order[4]));
    expect(
      strongest?.pages
        .slice(0, 2)
        .map((page) => page?.id)
        .sort()
    ).toEqual(['pakistan', 'soviet-union']);
    expect(strongest?.cells[3]).toMatch(/^194\d–[89]\d$/);
  });
});
