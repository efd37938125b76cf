import { expect, it } from 'vitest';
import { indexPage } from './index-page.ts';

it('the page of all files takes text for text', () => {
  const page = indexPage([
    { subject: 'warmth', theme: '"><i>', format: 'svg', name: '<b>".svg', title: '<script>alert(1)</script>' }
  ]);
  expect(page).not.toMatch(/<script|<i>|<b>/);
});
