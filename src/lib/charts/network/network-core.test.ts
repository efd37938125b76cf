import { describe, expect, it } from 'vitest';
import { networkGraph, scorerOf } from '#lib/analysis/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { networkFigure } from './network-figure.ts';
import { formAt, shownIn } from './network-frame.ts';
import { formOfKind } from './node-shape.ts';

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

    it('says of what is not drawn on a slide only what holds', () => {
      const drawn = new Set(figure.core.graph.nodes.map(({ id }) => id));
      const words = { person: /(people|person)/, body: /bod(y|ies)/, agreement: /agreement/ } as const;
      for (const form of ['person', 'body', 'agreement'] as const) {
        const [left, kept] = [false, true].map((isDrawn) =>
          all.nodes
            .filter((node) => node.kind !== 'state' && formOfKind(node.kind) === form && drawn.has(node.id) === isDrawn)
            .map(({ events }) => events.length)
        );
        const told = figure.leftOut.split(';').find((part) => words[form].test(part)) ?? '';
        if (told.includes('with fewer events')) {
          expect(kept).not.toEqual([]);
          expect(Math.max(...(left ?? []))).toBeLessThan(Math.min(...(kept ?? [])));
        }
        if (told.includes('with one event each')) expect(Math.max(...(left ?? []))).toBe(1);
      }
    });

    it('has of agreements of as many events treaties before others, and of these some of all their time', () => {
      const agreements = all.nodes.filter(({ kind }) => kind === 'agreement');
      const drawn = figure.core.whole.nodes.filter(({ kind }) => kind === 'agreement');
      if (drawn.length < agreements.length)
        for (const { id, isTreaty } of agreements)
          if (isTreaty)
            expect(
              drawn.map((one) => one.id),
              id
            ).toContain(id);
      const middleOf = (some: typeof agreements) => {
        const days = some.flatMap(({ date }) => date?.first ?? []).sort((a, b) => a - b);
        return days[Math.floor(days.length / 2)] ?? NaN;
      };
      expect(Math.abs(middleOf(drawn) - middleOf(agreements)) / 365).toBeLessThan(10);
    });
  }
);

it('a graph that was asked for is one on a slide too', () => {
  for (const { dataset } of relationships)
    expect(
      formAt(networkFigure(dataset, { ...defaultView, form: 'graph' }), { width: 830, height: 340, terse: true })
    ).toBe('graph');
});
