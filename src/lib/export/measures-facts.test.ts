import { expect, it } from 'vitest';
import { warmthFigure } from '#lib/charts/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { measuresAlone, read } from '../../../tests/support/sparse-packages.ts';
import { factsOf } from './file-facts.ts';

it('a file of measures alone is cited as these, and rests on what they are from', () => {
  const dataset = read(measuresAlone());
  const { citation, source } = factsOf({ figure: warmthFigure(dataset, defaultView), dataset });
  expect(citation).toMatch(/Pakistan and Russia: Agreement in votes \(Voeten, 2021\)\. Dyad\. Data of/);
  expect(source).toBe('Agreement in votes (Voeten, 2021)');
});
