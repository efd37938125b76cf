import { describe, expect, it } from 'vitest';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { dataset } from '../../../tests/support/dataset.ts';
import { variedDoubts } from './varied-doubts.ts';

const unjudged = (event: DyadEvent): DyadEvent => ({ ...event, confidence: null });
const toADay = (event: DyadEvent): DyadEvent => ({ ...event, date: { ...event.date, last: event.date.first } });
const lasting = (event: DyadEvent): DyadEvent => ({ ...event, date: { ...event.date, lasts: true } });
const of = (...changes: readonly ((event: DyadEvent) => DyadEvent)[]) =>
  variedDoubts([
    {
      dataset: { ...dataset, events: changes.reduce((events, change) => events.map(change), [...dataset.events]) },
      scale: 'plover'
    }
  ]);

describe('what the reruns of a line vary', () => {
  it('are dates that are not known to the day, and codings of which somebody has said how sure they are', () => {
    expect(of()).toBe('both');
    expect(of(unjudged)).toBe('dates');
    expect(of((event) => ({ ...event, alternatives: [] }))).toBe('dates');
    expect(of(toADay)).toBe('codings');
    expect(of(toADay, unjudged)).toBe('none');
  });

  it('are not the dates of what lasted, nor those of what has no score', () => {
    expect(of(lasting)).toBe('codings');
    expect(of(unjudged, (event) => ({ ...event, category: null }))).toBe('none');
  });

  it('are those of any of several records, each by its scale', () => {
    expect(variedDoubts([])).toBe('none');
    const known = { ...dataset, events: dataset.events.map(toADay) };
    const machine = { ...dataset, events: dataset.events.map(unjudged) };
    expect(
      variedDoubts([
        { dataset: known, scale: 'plover' },
        { dataset: machine, scale: 'goldstein' }
      ])
    ).toBe('both');
    expect(variedDoubts([{ dataset, scale: 'own' }])).toBe('none');
  });
});
