import { describe, expect, it } from 'vitest';
import { briefingMessage } from './briefing-message.ts';
import { pageMessage } from './page-message.ts';

describe('what is counted', () => {
  it.each([
    [0, 'There is no place'],
    [1, 'The one place'],
    [2, 'All 2 places'],
    [1200, 'All 1,200 places']
  ])('%i is told in good grammar: %s', (count, begin) => {
    expect(pageMessage('en', 'method.discrepancies.lead', { count }).startsWith(begin)).toBe(true);
  });
  it.each([
    [1, '1 slide.'],
    [2, '2 slides.']
  ])('%i is told in good grammar: %s', (count, begin) => {
    expect(briefingMessage('en', 'briefing.lead', { count }).startsWith(begin)).toBe(true);
  });
});
