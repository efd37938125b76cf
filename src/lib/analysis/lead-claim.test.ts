import { describe, expect, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { minShare, settingsOf } from './claims.ts';
import type { ComparedRecord } from './compared-record.ts';
import { leadClaim, minLeadYears, shownLeads } from './lead-claim.ts';
import { warmthLine } from './warmth-line.ts';

const recordOf = (n: number, view: Partial<View> = {}, origin = 0): ComparedRecord => {
  const dataset = relationships[n]?.dataset;
  if (!dataset) throw new RangeError(`There is no relationship ${n}.`);
  return { dataset, origin, line: warmthLine(dataset, { ...defaultView, ...view }) };
};
const [pakistan, india] = [recordOf(0), recordOf(1)];

describe('that one line is above others', () => {
  it('is claimed of the years that hold together by every setting, and are a lead of the lines shown', () => {
    const claim = leadClaim([pakistan, india]);
    expect(claim?.leads).toEqual([{ leader: 1, years: [1956, 1964] }]);
    expect(claim?.shares.map(({ scale, model, halflife }) => ({ scale, model, halflife }))).toEqual(
      settingsOf(pakistan.dataset)
    );
    for (const { share } of claim?.shares ?? []) expect(share).toBeGreaterThanOrEqual(minShare);
    for (const { leader, years } of claim?.leads ?? []) {
      expect(years[1] - years[0] + 1).toBeGreaterThanOrEqual(minLeadYears);
      expect(
        shownLeads([pakistan, india]).some(
          (run) => run.leader === leader && run.years[0] <= years[0] && run.years[1] >= years[1]
        )
      ).toBe(true);
    }
  });

  it('is the same whichever is named first', () => {
    const [claim, swapped] = [leadClaim([pakistan, india]), leadClaim([india, pakistan])];
    expect(swapped?.leads).toEqual(claim?.leads.map(({ leader, years }) => ({ leader: 1 - leader, years })));
    expect(swapped?.shares).toEqual(claim?.shares);
  });

  it('is never claimed of a record beside itself', () => {
    expect(shownLeads([pakistan, pakistan])).toEqual([]);
    expect(leadClaim([pakistan, pakistan])).toBeNull();
    expect(leadClaim([pakistan, recordOf(0)])).toBeNull();
  });

  it('is claimed of one line above two others only in years in which it is above each', () => {
    const three = leadClaim([pakistan, india, recordOf(0, { direction: 'ab' })]);
    const lead = three?.leads.find(({ leader }) => leader === 1);
    const two = leadClaim([pakistan, india])?.leads[0];
    if (lead && two) expect(lead.years[1] - lead.years[0]).toBeLessThanOrEqual(two.years[1] - two.years[0]);
  });

  it('is told of two periods by the years since each began', () => {
    const periods = [recordOf(0, { from: '1950', to: '1970' }, 1950), recordOf(0, { from: '1990' }, 1990)];
    for (const { years } of shownLeads(periods)) {
      expect(years[0]).toBeGreaterThanOrEqual(0);
      expect(years[1]).toBeLessThanOrEqual(20);
    }
    expect(leadClaim(periods)?.leads.every(({ leader }) => leader === 1)).toBe(true);
  });

  it('is not claimed where a line is not there, or alone', () => {
    expect(leadClaim([pakistan])).toBeNull();
    expect(leadClaim([pakistan, recordOf(1, { to: '1940' })])).toBeNull();
    expect(leadClaim([])).toBeNull();
  });
});
