import { describe, expect, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparableOf, readComparison } from '#lib/view/index.ts';
import { textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { agreementPlaces } from './agreement-places.ts';
import { comparisonFigure } from './comparison-figure.ts';
import { brokenName } from './comparison-frame.ts';
import { comparisonPanels, ownPlotHeight } from './comparison-panels.ts';
import { symbolSize } from './line-shape.ts';

const datasets = new Map(relationships.map(({ dataset }) => [dataset.dyad.id, dataset]));
const figureOf = (query: string) =>
  comparisonFigure(
    datasets,
    readComparison(new URLSearchParams(query), [...datasets.values()].map(comparableOf)).comparison
  );
const sizes = [
  { width: 1280, plot: 1000, terse: false },
  { width: 390, plot: 320, terse: false }
] as const;

describe('the panels of a comparison', () => {
  it.each(sizes)('show each agreement of a row, none on another and none on a name: $width pixels', (size) => {
    for (const query of ['', 'a=india-russia&to-a=1980&b=india-russia&from-b=1981', 'from=1970&to=1974']) {
      const figure = figureOf(query);
      const height = ownPlotHeight(figure, size);
      const { agreements } = comparisonPanels(figure, height, size);
      let below = agreements?.top ?? 0;
      expect(agreements?.rows.length).toBe(figure.rows.length);
      for (const { places, at, name, middle } of agreements?.rows ?? []) {
        const middles = places.map(({ x, level }) => ({ x, y: at[level] ?? NaN }));
        middles.forEach((one, n) => {
          for (const other of middles.slice(0, n))
            expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(
              2 * symbolSize
            );
          expect(one.y - symbolSize).toBeGreaterThanOrEqual(below);
          if (size.width === 390) expect(one.y - symbolSize - name).toBeGreaterThanOrEqual(3);
        });
        expect(at[0]).toBe(middle);
        below = Math.max(...middles.map(({ y }) => y)) + symbolSize;
      }
      expect(below).toBeLessThanOrEqual(height);
    }
  });

  it('have no scale of warmth where there is no line, on a slide neither', () => {
    for (const terse of [false, true]) {
      const panels = comparisonPanels(figureOf('q=zzzz'), 300, { width: 1280, plot: 1000, terse });
      expect([panels.lines, panels.difference]).toEqual([null, null]);
      expect(panels.bins?.bottom).toBe(300);
    }
  });

  it('spread their agreements no further than they must', () => {
    for (const { levels, places } of agreementPlaces(figureOf(''), 100_000)) {
      expect(levels).toBe(1);
      expect(places.length).toBeGreaterThan(0);
    }
  });
});

describe('the name of a line', () => {
  it.each([
    ['Pakistan–Russia, 1947–2014', ['Pakistan–Russia,', '1947–2014']],
    ['Japan–South Korea (Tsinghua)', ['Japan–South', 'Korea', '(Tsinghua)']],
    ['1947–2014', ['1947–2014']]
  ])('breaks at a space or after the dash of a pair, never in a span of years: %s', (name, lines) => {
    const room = textWidth('Pakistan–Russia,', textSize.label, 600) + 1;
    const broken = brokenName(name, room);
    expect(broken.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    expect(broken.join(' ')).not.toMatch(/– |\d–$/);
    if (name.startsWith('Pakistan')) expect(broken).toEqual(lines);
    for (const line of broken) expect(textWidth(line, textSize.label, 600)).toBeLessThanOrEqual(room);
    expect(brokenName('Pakistan–Russia, 1947–2014', 72)).toEqual(['Pakistan–', 'Russia,', '1947–2014']);
  });
});
