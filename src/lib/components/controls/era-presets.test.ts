import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, selectEvents } from '#lib/view/index.ts';
import { eraPresets } from './era-presets.ts';

const view = { ...defaultView, category: ['CONSULT'] };
const groups = eraPresets(dataset, view);
const presets = groups.flatMap((group) => group.presets);

describe('eras to choose as a period', () => {
  it('are the phases, then who led either side', () => {
    expect(groups.map(({ heading, presets }) => [heading, presets.length])).toEqual([
      ['Phases of the relationship', 5],
      ['Who led Pakistan', 19],
      ['Who led Soviet Union / Russia', 11]
    ]);
    expect(eraPresets({ ...dataset, eras: [] }, view)).toEqual([]);
  });

  it('say of each no more than its events do: how many of which kind, and what moved the line most', () => {
    for (const { label, record, period } of presets) {
      const count = selectEvents(dataset, { ...view, ...period }).length;
      expect(record, label).toMatch(
        count === 0
          ? /^No event of this choice falls in this time\.$/
          : new RegExp(`^${count} events? of this choice, .*\\.`)
      );
    }
    // That the record has none may be said where all of it is looked at.
    const all = eraPresets(dataset, defaultView).flatMap((group) => group.presets);
    for (const { record, period } of all)
      expect(record === 'The record has no event of this time.').toBe(
        selectEvents(dataset, { ...defaultView, ...period }).length === 0
      );
    const [first] = all;
    expect(first?.record).toMatch(
      /^8 events, 6 friendly and 2 hostile\. The line stands at \+\d\.\d on average: \w+\. The largest moves of the line, up and down: .+ \(.+\), \+\d\.\d; .+ \(.+\), −\d\.\d\.$/
    );
  });

  it('lead from the one that is chosen back to the whole', () => {
    const thaw = presets.find(({ id }) => id === 'thaw');
    const chosen = eraPresets(dataset, { ...view, ...thaw?.period }).flatMap((group) => group.presets);
    expect(chosen.filter(({ isChosen }) => isChosen)).toMatchObject([{ id: 'thaw', period: { from: '', to: '' } }]);
    expect(presets.some(({ isChosen }) => isChosen)).toBe(false);
  });
});
