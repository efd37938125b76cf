import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf as event, manyEvents } from '../../../../tests/support/sample-events.ts';
import { timeScale } from '../time-scale.ts';
import { placeMarks } from './event-mark-placement.ts';
import { figureOf } from './sample-warmth.ts';
import { warmthPanels } from './warmth-panels.ts';

function placedIn(events = dataset.events, width = 1140, height = 580) {
  const figure = figureOf(events);
  const panels = warmthPanels(figure, height);
  return { figure, panels, placed: placeMarks(figure, timeScale(figure.domain, width, figure.begin), panels) };
}

describe('the marks of events', () => {
  it('stand in the row of their kind, friendly deeds on top, hostile deeds at the foot', () => {
    const { panels, placed } = placedIn(['AID', 'AGREE', 'REJECT', 'SANCTION'].map((code) => event('1960', code)));
    expect(placed.map(({ y }) => y).sort((a, b) => a - b)).toEqual([...panels.rows]);
    expect(placed.find(({ mark }) => mark.quad === 'material cooperation')?.y).toBe(panels.rows[0]);
    expect(placed.find(({ mark }) => mark.quad === 'material conflict')?.y).toBe(panels.rows.at(-1));
  });
  it('stay within their row and apart from one another', () => {
    const { figure, panels, placed } = placedIn();
    for (const { mark, y, radius } of placed)
      expect(Math.abs(y - (panels.rows[figure.rows.indexOf(mark.quad)] ?? 0)) + radius).toBeLessThanOrEqual(
        panels.rowHeight / 2
      );
    for (const one of placed)
      for (const other of placed)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.id} ${other.id}`).toBeGreaterThan(4);
  });
  it('are columns as high as there are events where these are gathered, each in a cell of its own', () => {
    const { placed, panels } = placedIn(manyEvents(3000));
    const columns = placed.flatMap(({ column, mark }) => (column ? [{ ...column, count: mark.events.length }] : []));
    expect(columns).toHaveLength(placed.length);
    const most = Math.max(...columns.map(({ count }) => count));
    for (const { count, height, room } of columns) {
      expect(height).toBeCloseTo(Math.max(2, (room * count) / most), 10);
      expect(height).toBeLessThan(panels.rowHeight);
    }
  });
});
