import { describe, expect, it } from 'vitest';
import { minShare, settingsOf } from '#lib/analysis/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { fittingSize } from '../fitting-size.ts';
import { warmthFigure } from '../warmth/warmth-figure.ts';
import { robustnessFigure } from './robustness-figure.ts';
import { cellsOf, robustnessFrame } from './robustness-frame.ts';
import { robustnessNavigate } from './robustness-navigation.ts';

const figureOf = (view: Partial<View> = {}) => robustnessFigure(dataset, { ...defaultView, ...view });

describe('how sure the warmth is', () => {
  it.each([{}, { scale: 'goldstein' }, { model: 'stock' }, { from: '1965', to: '1974' }] as const)(
    'says what the title of the warmth chart says, or that nothing holds: %o',
    (view) => {
      const [own, warmth] = [figureOf(view), warmthFigure(dataset, { ...defaultView, ...view })];
      const moves = /relations (.*)$/.exec(own.title)?.[1];
      if (warmth.claim) expect(warmth.title).toBe(`Relations ${moves ?? ''}`);
      else expect(own.title).toBe('No rise or fall of the line holds by all 8 ways to measure');
    }
  );

  it('shows the line of the view among draws of it, then that of each setting, with the share that bears the title', () => {
    const { panels } = figureOf();
    expect(panels).toHaveLength(1 + settingsOf(dataset).length);
    expect(panels[0]?.drawn).toHaveLength(20);
    const [, ...others] = panels;
    for (const { share } of others)
      expect(Number(/(\d+) of 100/.exec(share)?.[1])).toBeGreaterThanOrEqual(minShare * 100);
    const plover = panels.find(({ id }) => id === 'plover-mean-5');
    expect(plover?.line).toEqual(panels[0]?.line);
  });

  it('tells of each order by how many draws it is borne out, least and most, also of one that the title leaves out', () => {
    const { summary, table } = figureOf();
    expect(summary).toMatch(/That it was cooler in 1960–62 than in 1951–53 holds in 8\d to \d\d of 100 reruns/);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Measure',
      'cooler in 1960–62 than in 1951–53',
      'warmer in 1974–76 than in 1960–62',
      'cooler in 1981–83 than in 1974–76',
      'All at once: warmed from 1960–62 to 1974–76 and cooled by 1981–83'
    ]);
    expect(table.rows).toHaveLength(settingsOf(dataset).length);
  });

  it('has in place of a table without numbers a sentence that says why there are none', () => {
    expect(figureOf().table.instead).toBeUndefined();
    expect(figureOf({ from: '1965', to: '1966' }).table.instead).toBe(
      'The line has no rise or fall that other measures could be asked about.'
    );
    expect(figureOf({ from: '1900', to: '1910' }).table.instead).toBeTruthy();
  });

  it('draws every small chart within one scale that holds all lines and neutral', () => {
    const { panels, domain } = figureOf({ model: 'stock' });
    const [, ...measures] = panels;
    expect(new Set(measures.map(({ range }) => range.join())).size).toBe(1);
    const points = panels.flatMap(({ line, drawn, range }) =>
      [line, ...drawn].flat().map((point) => ({ ...point, range }))
    );
    for (const { day, warmth, range } of points) {
      expect(warmth).toBeGreaterThanOrEqual(range[0]);
      expect(warmth).toBeLessThanOrEqual(range[1]);
      expect(day).toBeGreaterThanOrEqual(domain[0]);
      expect(range[0]).toBeLessThan(0);
      expect(range[1]).toBeGreaterThan(0);
    }
  });

  it('has a place for each small chart within the plot, none on another', () => {
    for (const width of [330, 1200]) {
      const cells = cellsOf(figureOf(), width, 900);
      cells.forEach((cell, n) => {
        expect(cell.left + cell.width).toBeLessThanOrEqual(width + 0.001);
        expect(cell.top + cell.height).toBeLessThanOrEqual(900);
        for (const other of cells.slice(n + 1))
          expect(other.left >= cell.left + cell.width || other.top >= cell.top + cell.height).toBe(true);
      });
    }
  });

  it('is as high as it must be for a rise to be seen, in the shape of a slide too', () => {
    const slide = { width: 853, height: 300, plain: true, terse: true };
    const { width, height } = fittingSize(figureOf(), slide);
    const { padding } = robustnessFrame(figureOf(), { ...slide, width, height });
    const plot = [width - padding.left - padding.right, height - padding.top - padding.bottom] as const;
    const cells = cellsOf(figureOf(), ...plot);
    expect(Math.min(...cells.map((cell) => cell.height))).toBeGreaterThanOrEqual(40);
    expect(Math.max(...cells.map(({ top }) => top))).toBeLessThan(plot[1]);
  });

  it('is walked by the arrows, row by row, and ends at both ends', () => {
    const navigate = robustnessNavigate(figureOf());
    const walked = (['right', 'down', 'left', 'up'] as const).reduce<string | null>(
      (at, move) => (at === null ? null : navigate(at, move)),
      navigate(null, 'right')
    );
    expect(walked).toBe('shown');
    expect(navigate('shown', 'left')).toBeNull();
    expect(navigate(navigate(null, 'end'), 'right')).toBeNull();
  });

  it('draws what there is of a choice that makes no line', () => {
    expect(figureOf({ q: 'nothing like it' }).panels).toHaveLength(9);
    expect(figureOf({ from: '1922', to: '1930' }).panels.every(({ line }) => line.length === 0)).toBe(true);
  });
});
