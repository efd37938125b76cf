import { describe, expect, it } from 'vitest';
import { warmthFigure } from '#lib/charts/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultView } from '#lib/view/index.ts';
import { workedExample } from './worked-example.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const example = workedExample(dataset);

describe('the worked example of the method page', () => {
  it('comes to what the chart draws on that day', () => {
    const drawn = warmthFigure(dataset, defaultView).series.find(({ day }) => day === example?.day);
    expect(example?.sum.warmth).toBeCloseTo(drawn?.warmth ?? NaN, 10);
    expect(example?.line).toBeCloseTo(drawn?.warmth ?? NaN, 12);
  });
  it('is the sum of its own lines', () => {
    const terms = example?.sum.terms ?? [];
    expect(terms.length).toBeGreaterThan(10);
    const weighted = terms.reduce((sum, { score, age }) => sum + score * 0.5 ** (age / defaultView.halflife), 0);
    const weight = terms.reduce((sum, { age }) => sum + 0.5 ** (age / defaultView.halflife), 0);
    expect(example?.sum.warmth).toBeCloseTo(weighted / (1 + weight), 12);
  });
  it('is left out where no event is known to the day', () => {
    expect(workedExample({ ...dataset, events: [] })).toBeNull();
  });
});
