import { describe, expect, it } from 'vitest';
import { networkGraph, scorerOf } from '#lib/analysis/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { networkFigure } from './network-figure.ts';
import { shownIn } from './network-frame.ts';

describe.each(relationships.map(({ dataset }) => [dataset.dyad.id, dataset] as const))(
  'the network of %s',
  (_, dataset) => {
    const figure = networkFigure(dataset, defaultView);
    const all = networkGraph(dataset, dataset.events, scorerOf(dataset, defaultView));
    const makers = (id: string) =>
      all.edges
        .filter(({ kind, source, target }) => kind === 'party' && (source === id || target === id))
        .map(({ source, target }) => (source === id ? target : source));

    it.each([
      ['whole', figure.whole],
      ['core', figure.core.whole]
    ])('has no agreement without all who made it: %s', (_name, graph) => {
      const ids = new Set(graph.nodes.map(({ id }) => id));
      const agreements = graph.nodes.filter(({ kind }) => kind === 'agreement');
      expect(agreements).not.toEqual([]);
      for (const { id } of agreements)
        expect(
          makers(id).filter((maker) => !ids.has(maker)),
          id
        ).toEqual([]);
    });

    it('counts on a slide whatever of the view is not drawn there, once', () => {
      const slide = shownIn(figure, true);
      expect(slide.notes.filter((note) => /drawn/i.test(note))).toEqual([figure.leftOut]);
      const left = all.nodes.filter(
        ({ id, kind }) => kind !== 'state' && !slide.graph.nodes.some((one) => one.id === id)
      );
      const counted = [...figure.leftOut.matchAll(/(\d+) (people|person|bodies|body|agreements?)/g)].map(([, n]) =>
        Number(n)
      );
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(left.length);
    });
  }
);
