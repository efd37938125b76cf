import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { manyEvents } from '../../../../tests/support/sample-events.ts';
import { figureOf } from './sample-warmth.ts';
import WarmthChart from './WarmthChart.svelte';

const draw = (figure: ReturnType<typeof figureOf>, width = 1120) =>
  render(WarmthChart, { props: { figure, width, theme: 'light' } }).body;
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the drawing of warmth', () => {
  it('has an element for each mark of its figure, with its sentence', () => {
    const figure = figureOf(dataset.events);
    expect([...draw(figure).matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id)).toEqual(
      figure.marks.map(({ id }) => id)
    );
    expect(count(draw(figure), /role="graphics-symbol img" aria-label="[^"]+; source items? [^"]+"/g)).toBe(
      figure.marks.length
    );
  });
  it('stays small with thousands of events', () => {
    expect(count(draw(figureOf(manyEvents(3000))), /<[a-z]/g)).toBeLessThan(4000);
  });
  it('names every highlighted event and rings it', () => {
    const drawn = draw(
      figureOf(dataset.events, { highlight: ['1980-pravda-threats', '1954-strained-relations'] }),
      360
    );
    expect(count(drawn, /<circle[^>]+stroke-width="2\.5"/g)).toBe(2);
    for (const years of ['1980', '1954–58'])
      expect(count(drawn, new RegExp(`font-weight="600"[^>]*>${years}<`, 'g'))).toBe(1);
  });
  it('states a silence of more than ten years, and names the levels of the stock model', () => {
    expect(draw(figureOf(dataset.events))).toContain('>no event 1928–1946<');
    expect(draw(figureOf(dataset.events, { model: 'stock' }))).toContain('>confrontation<');
  });
  it('is the same each time', () => {
    expect(draw(figureOf(dataset.events))).toBe(draw(figureOf(dataset.events)));
  });
  it('draws a period without any event or line', () => {
    expect(draw(figureOf([]))).toContain('No event');
    expect(draw(figureOf(dataset.events, { to: '1940' }))).toContain('before Pakistan existed');
  });
});
