import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf, manyEvents } from '../../../../tests/support/sample-events.ts';
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
    const said = [...draw(figure).matchAll(/data-mark="[^"]+" role="graphics-symbol img" aria-label="([^"]+)"/g)];
    expect(said.map(([, sentence]) => sentence)).toEqual(figure.marks.map(({ sentence }) => sentence));
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
  it('states the silences, and names the levels of the scale', () => {
    expect(draw(figureOf(dataset.events))).toMatch(/>article silent 1928–46<.*>article silent 1983–88</s);
    expect(draw(figureOf(dataset.events, { model: 'stock' }))).toMatch(/>tension<.*>discord<.*>normal<.*>good</s);
    expect(draw(figureOf(dataset.events))).toMatch(/>cool<.*>neutral<.*>cordial<.*>close</s);
    expect(draw(figureOf([eventOf('1950-01-01', 'ASSAULT'), eventOf('1950-03-01', 'AID')]))).toMatch(
      />hostile<.*>cool<.*>neutral</s
    );
  });
  it('is the same each time', () => {
    expect(draw(figureOf(dataset.events))).toBe(draw(figureOf(dataset.events)));
  });
  it('draws a period without any event or line', () => {
    expect(draw(figureOf([]))).toContain('No event');
    expect(draw(figureOf(dataset.events, { to: '1940' }))).toContain('before Pakistan existed');
  });
});

describe('a plot of one day', () => {
  const width = 900;
  const of = (day: string) => draw(figureOf(dataset.events, { from: day, to: day }), width);
  /** The corners of its line. */
  const line = (drawn: string) =>
    [
      ...(/<path d="([^"]+)" fill="none"[^>]* stroke-width="2" stroke-linejoin/.exec(drawn)?.[1] ?? '').matchAll(
        /[\d.]+/g
      )
    ].map(Number);
  const plotWidth = Number(/<line x1="0" x2="([\d.]+)"/.exec(of('1966-01-06'))?.[1]);

  it('has the line over its whole width, as warm as before on the left and as after on the right', () => {
    const corners = line(of('1966-01-06'));
    expect([corners[0], corners.at(-2)]).toEqual([0, plotWidth]);
    expect(corners.at(-1)).toBeLessThan(corners[1] ?? 0);
    const quiet = line(of('1985-01-06'));
    expect(new Set(quiet.filter((_, n) => n % 2 === 1)).size).toBe(1);
  });

  it('has the ground of the time before all over it, or nowhere', () => {
    const grounds = (drawn: string) => [...drawn.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(grounds(of('1966-01-06'))).not.toContain(plotWidth / 2);
    expect(grounds(of('1947-08-14'))).not.toContain(plotWidth);
    expect(grounds(of('1940-01-01'))).toContain(plotWidth);
    expect(of('1940-01-01')).not.toContain('<path d="M0');
  });

  it('has the bar of a date that reaches beyond it from edge to edge, the day itself in the middle', () => {
    expect(of('1947-08-14')).toContain('Uncertain date');
    expect(of('1966-01-06')).not.toContain('Uncertain date');
    expect(of('1966-01-06')).toMatch(/text-anchor="middle">6 January 1966</);
  });

  it('marks the change of state that falls on it', () => {
    const change = dataset.dyad.successions[0];
    if (change === undefined) throw new Error('No state followed another.');
    const day = new Date(change.day * 86_400_000).toISOString().slice(0, 10);
    expect(of(day)).toContain('stroke-dasharray="3 3"');
    expect(of('1985-01-06')).not.toContain('stroke-dasharray="3 3"');
  });

  it('is told as a day', () => {
    expect(of('1985-01-06')).toContain('No event on 6 January 1985');
  });
});
