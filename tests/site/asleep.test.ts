import { expect, it } from 'vitest';
import { saveButton } from '../browser/save';
import { hydrated, useBrowser } from '../browser/open';

const open = useBrowser();
const code = '**/_app/immutable/**';

it('a chart whose code cannot be fetched stays as it was and says so, and the next touch wakes it', async () => {
  const { page } = await open();
  await page.goto('/');
  await hydrated(page);
  const figure = page.getByRole('figure').filter({ has: page.locator('#warmth-figure') });
  const drawing = await figure.locator('svg[data-chart="warmth"]:visible').innerHTML();
  await page.route(code, (route) => route.abort());
  await figure.locator('summary').first().hover();
  await figure.getByText('could not be fetched').waitFor();
  await page.getByRole('status').getByText('could not be fetched').first().waitFor({ state: 'attached' });
  expect(await figure.getAttribute('aria-busy')).toBeNull();
  expect(await figure.locator('svg[data-chart="warmth"]:visible').innerHTML()).toBe(drawing);
  await page.unroute(code);
  await page.mouse.move(0, 0);
  await figure.locator('summary').first().hover();
  await saveButton(page, 'warmth').waitFor();
  await figure.getByText('could not be fetched').waitFor({ state: 'detached' });
});
