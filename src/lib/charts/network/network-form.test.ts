import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, timeSteps, type View } from '#lib/view/index.ts';
import { tokens } from '../colour-tokens.ts';
import { networkFigure } from './network-figure.ts';
import { formAt, networkFrame } from './network-frame.ts';

const figureOf = (view: Partial<View>) => networkFigure(dataset, { ...defaultView, ...view });

describe('the form of the network', () => {
  it('is the graph, and on a phone the timetable, where the reader chooses none', () => {
    const form = (width: number, terse = false) => formAt(figureOf({}), { width, terse });
    expect([form(360), form(559), form(560), form(1280)]).toEqual(['timetable', 'timetable', 'graph', 'graph']);
    expect([form(830, true), form(390, true)]).toEqual(['graph', 'timetable']);
  });
  it('is the timetable on slides where the core of the network has no place in so low a graph', () => {
    const figure = figureOf({});
    expect(formAt({ ...figure, layout: { ...figure.layout, low: {} } }, { width: 830, terse: true })).toBe('timetable');
  });
  it('is the one that the address names, at every width', () => {
    for (const form of ['graph', 'timetable'] as const)
      for (const width of [320, 390, 1280])
        for (const terse of [true, false]) expect(formAt(figureOf({ form }), { width, terse })).toBe(form);
  });
  it.each(['graph', 'timetable'] as const)('has at most five entries in its legend: %s', (form) => {
    for (const view of [{}, { to: '1946' }, { from: '1992' }] as Partial<View>[])
      expect(networkFrame(figureOf({ ...view, form }), tokens.light, { width: 1280 }).legend.length).toBeLessThan(6);
  });
  it('changes nothing of the numbers, the marks and the words', () => {
    const [graph, timetable] = [figureOf({ form: 'graph' }), figureOf({ form: 'timetable' })];
    expect(graph.table.rows).toEqual(timetable.table.rows);
    expect(graph.marks).toEqual(timetable.marks);
    expect(graph.title).toBe(timetable.title);
  });
});

describe('the room of the network', () => {
  const steps: Partial<View>[] = [{}, { from: '1992' }, ...timeSteps(dataset)];
  it.each([360, 390, 560, 640, 760, 800, 1280])(
    'has its plot in one place in every step in time, however long title and legend are: at %s pixels',
    (width) => {
      const [whole] = steps.map((step) => networkFrame(figureOf(step), tokens.light, { width }));
      expect(steps.length).toBeGreaterThan(5);
      for (const step of steps) {
        const { padding, height } = networkFrame(figureOf(step), tokens.light, { width });
        expect(padding.top, JSON.stringify(step)).toBe(whole?.padding.top);
        expect(height - padding.top - padding.bottom).toBe(
          (whole?.height ?? NaN) - (whole?.padding.top ?? NaN) - (whole?.padding.bottom ?? NaN)
        );
      }
    }
  );
  it.each([
    [1280, 900],
    [760, 1400],
    [750, 1334]
  ])('is the same in a file of %s by %s pixels in every step', (width, height) => {
    const [first, ...others] = steps.map(
      (step) => networkFrame(figureOf(step), tokens.light, { width, height }).padding
    );
    for (const padding of others) expect(padding).toEqual(first);
  });
});
