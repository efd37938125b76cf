import { expect, it } from 'vitest';
import { defaultView } from '#lib/view/index.ts';
import type { ChartSlide } from '../deck/index.ts';
import { onPaper } from './paper.ts';

const plain = { ...defaultView, eras: 'hide', 'background-events': 'hide' } as const;
const slideOf = (steps: ChartSlide['steps']): ChartSlide => ({
  id: 'a',
  kind: 'chart',
  chart: 'warmth',
  title: 'T',
  notes: '',
  view: plain,
  steps
});

it('a slide on paper shows at once what its steps show one after the other', () => {
  const steps = [
    { ...plain, highlight: ['a', 'b'] },
    { ...plain, highlight: ['b', 'c'], 'background-events': 'show' as const },
    { ...plain, eras: 'leaders' as const }
  ];
  expect(onPaper(slideOf(steps))).toMatchObject({
    view: { highlight: ['a', 'b', 'c'], eras: 'leaders', 'background-events': 'show' },
    steps: []
  });
});

it('a slide on paper has no background that none of its steps shows', () => {
  expect(onPaper(slideOf([{ ...plain, highlight: ['a'] }]))).toMatchObject({
    view: { eras: 'hide', 'background-events': 'hide' }
  });
});
