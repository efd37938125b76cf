import { expect, it } from 'vitest';
import { eventsAlone, measuresAlone, plainRows, read } from '../../../tests/support/sparse-packages.ts';
import { chartNames } from './choices.ts';
import { defaultView } from './default-view.ts';
import { chartsOf, isDrawable } from './drawable.ts';

it('of measures alone there is one chart, in any period; of events each, where a view leaves any', () => {
  const [measures, events] = [read(measuresAlone()), read(eventsAlone('date,title', plainRows))];
  expect(chartsOf(measures)).toEqual(['warmth']);
  expect(chartsOf(events)).toEqual(chartNames);
  const early = { ...defaultView, from: '1900', to: '1901' };
  for (const chart of chartNames) {
    expect(isDrawable(measures, chart, early)).toBe(chart === 'warmth');
    expect(isDrawable(events, chart, defaultView)).toBe(true);
    expect(isDrawable(events, chart, early)).toBe(false);
  }
});
