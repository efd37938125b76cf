import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from './default-view.ts';
import { selectEvents } from './select-events.ts';
import { isTimeStep, timeSteps } from './time-steps.ts';

describe('the steps through time', () => {
  it('are the phases that the package names, after the time before them', () => {
    const steps = timeSteps(dataset);
    expect(steps.slice(0, 2)).toEqual([
      { label: null, from: '', to: '1946' },
      { label: 'First contacts', from: '1947', to: '1953' }
    ]);
    expect(steps.at(-1)).toEqual({ label: 'After the Soviet Union', from: '1992', to: '' });
  });
  it('are decades where it names none, from the first event to the last', () => {
    const steps = timeSteps({ ...dataset, eras: [] });
    expect(steps[0]).toEqual({ label: null, from: '1920', to: '1929' });
    expect(steps.at(-1)).toEqual({ label: null, from: '2010', to: '2019' });
    expect(timeSteps({ eras: [], events: [] })).toEqual([]);
  });
  it.each([dataset, { ...dataset, eras: [] }])('lose no event', (from) => {
    const found = timeSteps(from).flatMap((step) =>
      selectEvents(from, { ...defaultView, ...step }).map(({ id }) => id)
    );
    expect(new Set(found).size).toBe(from.events.length);
  });
  it('are known as what a view shows, which no other period is', () => {
    for (const step of timeSteps(dataset)) expect(isTimeStep(dataset, { ...defaultView, ...step })).toBe(true);
    for (const period of [{}, { from: '1947' }, { from: '1947', to: '1954' }])
      expect(isTimeStep(dataset, { ...defaultView, ...period })).toBe(false);
  });
});
