import { beforeAll, describe, expect, inject, it } from 'vitest';
import { tokens } from '#lib/charts/index.ts';
import { defaultView, readView, selectEvents } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { drawn, useBrowser, type WatchedPage } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const open = useBrowser();
const site = inject('plainSite');

describe('the site as plain files', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open({ baseURL: site });
  });

  it('has every page, and says of the others that they are missing', async () => {
    const paths = [
      ...pages,
      ...dataset.events.map(({ id }) => `/events/${id}`),
      ...dataset.actors.map(({ id }) => `/actors/${id}`),
      ...dataset.agreements.map(({ id }) => `/agreements/${id}`),
      ...dataset.sourceItems.map(({ item }) => `/items/${item}`)
    ];
    const answers = await Promise.all(paths.map(async (path) => [path, (await fetch(site + path)).status] as const));
    expect(answers.filter(([path, status]) => status !== (isMissing(path) ? 404 : 200))).toEqual([]);
  });

  it.each(pages.filter((path) => !isMissing(path)))(
    'says no error, breaks no policy and asks no other host: %s',
    async (path) => {
      const { page, trouble } = visit;
      trouble.length = 0;
      await page.goto(path);
      await drawn(page);
      expect(trouble).toEqual([]);
    }
  );

  // On a page of its own each: the console tells of the missing page some time later, and would tell the next test.
  it.each(pages.filter(isMissing))(
    'says without any script that a page is missing, and no other error: %s',
    async (path) => {
      const { page, trouble } = await open({ baseURL: site });
      await page.goto(path);
      await page.locator('a[href$="/events"][data-way]').waitFor();
      expect(trouble.filter((line) => !line.includes('status of 404'))).toEqual([]);
    }
  );

  it('applies the choice in the address once its scripts have come', async () => {
    const query = 'from=1965&to=1974';
    const { view } = readView(new URLSearchParams(query));
    const [some, all] = [view, defaultView].map((chosen) => selectEvents(dataset, chosen).length);
    const { page, trouble } = visit;
    trouble.length = 0;
    await page.goto(`/?${query}`);
    await drawn(page);
    await page
      .getByText(`${some ?? 0} of ${all ?? 0} events`)
      .first()
      .waitFor();
    expect(await page.locator('input[name="from"]').first().inputValue()).toBe('1965');
    await page.locator('svg[data-chart="density"]:visible').waitFor();
    expect(await page.locator('svg[data-chart="density"]:visible').getAttribute('aria-label')).not.toContain('1920s');
    expect(trouble).toEqual([]);
  });

  it('wears the theme in the address', async () => {
    const { page } = visit;
    await page.goto('/?theme=dark');
    await drawn(page);
    await page.waitForFunction(
      (paper) => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() === paper,
      tokens.dark.paper
    );
  });

  it('goes from page to page', async () => {
    const { page, trouble } = visit;
    trouble.length = 0;
    await page.goto('/?from=1965&to=1974');
    await drawn(page);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Warmth' }).click();
    await page.waitForURL(/\/warmth\?from=1965&to=1974$/);
    await drawn(page);
    await page.goBack();
    await drawn(page);
    expect(trouble).toEqual([]);
  });
});
