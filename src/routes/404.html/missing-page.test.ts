import { expect, it } from 'vitest';
import { missingPage } from './missing-page.ts';

it('leads to a list of events, and searches it, where there is one', () => {
  const of = (hasEvents: boolean) => missingPage('en', { home: '', others: [], hasEvents });
  for (const words of ['All events', 'Search the events', 'action="./events"']) {
    expect(of(true)).toContain(words);
    expect(of(false)).not.toContain(words);
  }
  expect(of(false)).toContain('href="./method"');
});
