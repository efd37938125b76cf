import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { keptWhole } from '../support/briefing.ts';
import { field, kept, list, titles } from '../support/compose.ts';
import { drawn, hydrated, useBrowser } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const site = inject('site');
const open = useBrowser();
const [first, other] = [relationshipAt(undefined), relationshipAt('india-russia')];
const below = '/india-russia';

const asked = async (path: string) => {
  const response = await fetch(site + path, { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
};

describe('the addresses of relationships', () => {
  it('old addresses show the first relationship, as they always did', async () => {
    for (const path of pages.filter((each) => !isMissing(each) && !each.startsWith(below))) {
      const { status, text } = await asked(path);
      expect([status, text.includes(other.dataset.events[0]?.id ?? ''), path]).toEqual([200, false, path]);
    }
  });

  it('the id of the first relationship leads to the plain address, with its query', async () => {
    for (const [path, plain] of [
      ['/pakistan-russia', '/'],
      ['/pakistan-russia/warmth?from=1965', '/warmth?from=1965'],
      ['/pakistan-russia/events/1966-01-06-tashkent-declaration', '/events/1966-01-06-tashkent-declaration'],
      ['/pakistan-russia/charts/warmth.csv', '/charts/warmth.csv']
    ] as const) {
      const { status, location } = await asked(path);
      expect([status, new URL(location ?? '', site + path).href]).toEqual([308, site + plain]);
    }
  });

  it.each([
    '/',
    '/warmth',
    '/density',
    '/network',
    '/robustness',
    '/events',
    '/actors',
    '/items',
    '/data',
    '/briefing'
  ])('%s stands below the id of another relationship too, with its own data alone', async (page) => {
    const path = page === '/' ? below : below + page;
    const { status, text } = await asked(path);
    expect(status).toBe(200);
    expect(text).toContain(`<bdi>${other.dataset.dyad.title}</bdi>`);
    // A briefing is named as its deck is.
    const name = page === '/briefing' ? defaultBriefing(other).deck.title : other.dataset.dyad.title;
    expect(/<title>([^<]*)</.exec(text)?.[1]).toContain(name);
    expect(/"og:title" content="([^"]*)"/.exec(text)?.[1]).toContain(name);
    const own = new Set(other.dataset.events.map(({ id }) => id));
    expect(first.dataset.events.filter(({ id }) => !own.has(id) && text.includes(id))).toEqual([]);
    // Every link stays with the relationship, but those to what the site has once, and to the others.
    const switched = /<ul data-sveltekit-reload[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '';
    const links = Array.from(text.replace(switched, '').matchAll(/<(?:a|form)\b[^>]*?\s(?:href|action)="([^"]*)"/g))
      .map(([, href = '']) => new URL(href, site + path))
      .filter(({ origin }) => origin === site);
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.map(({ pathname }) => pathname).filter((each) => each !== below && !each.startsWith(`${below}/`))
    ).toEqual(page === '/data' ? ['/compare', '/relationships', '/licences.txt'] : ['/compare', '/relationships']);
  });

  it('files bear the name of their relationship, and lead back to its pages', async () => {
    const response = await fetch(`${site}${below}/charts/warmth.json?from=1965`);
    expect(response.headers.get('content-disposition')).toContain('filename="india-russia-warmth-1965-2014.json"');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain(`${below.slice(1)}/warmth?from=1965`);
    expect((await asked(`${below}/data/events.csv`)).text).toBe(
      other.tables.find(({ name }) => name === 'events')?.text
    );
    expect((await asked(`${below}/embed/warmth`)).status).toBe(200);
  });

  it('what a relationship lacks is told within it', async () => {
    const { status, text } = await asked(`${below}/events/no-such-event`);
    expect(status).toBe(404);
    expect(text).toContain(other.dataset.dyad.title);
  });

  it('where no page is below the id of a relationship, all ways lead to its pages', async () => {
    const path = `${below}/no-such-page`;
    const { status, text } = await asked(path);
    expect(status).toBe(404);
    expect(text).toContain(`content="${other.dataset.dyad.title}"`);
    const { page } = await open();
    await page.goto(path);
    await hydrated(page);
    for (const way of await page.locator('main a, main form').all()) {
      const address = (await way.getAttribute('href')) ?? (await way.getAttribute('action')) ?? '';
      expect(new URL(address, site + path).pathname).toMatch(/^\/india-russia(\/|$)/);
    }
  });
});

describe('the menu of relationships, without JavaScript', () => {
  const leads = async (page: Page, path: string) => {
    await page.goto(path);
    await page.locator('summary').filter({ hasText: 'Other relationships' }).click();
    await page.getByRole('link', { name: other.dataset.dyad.title, exact: true }).click();
    return page.url().slice(site.length);
  };

  it('leads to the same page of another, with what was chosen and both have', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await leads(page, '/warmth?from=1965&model=stock&actor=russia,shuaib-qureshi&highlight=no')).toBe(
      `${below}/warmth?from=1965&actor=russia&model=stock`
    );
    expect(await leads(page, '/events/1966-01-06-tashkent-declaration')).toBe(`${below}/events`);
    expect(await leads(page, '/actors/russia')).toBe(`${below}/actors/russia`);
    expect(await leads(page, '/actors/shuaib-qureshi')).toBe(`${below}/actors`);
  });

  it('and back, and to the page of all', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${below}/network?from=1990`);
    const menu = page.locator('summary').filter({ hasText: 'Other relationships' });
    await menu.click();
    await page.getByRole('link', { name: first.dataset.dyad.title, exact: true }).click();
    expect(page.url()).toBe(`${site}/network?from=1990`);
    await menu.click();
    await page.getByRole('link', { name: 'All, side by side' }).click();
    expect(await page.locator('h2').allInnerTexts()).toEqual([first.dataset.dyad.title, other.dataset.dyad.title]);
    expect(await page.getByRole('img').count()).toBe(2);
  });
});

describe('the briefings of two relationships', () => {
  it('are kept apart', async () => {
    const { page } = await open();
    await page.goto(`${below}/briefing/edit`);
    await list(page).waitFor();
    const own = defaultBriefing(other).deck.slides.map(({ title }) => title);
    expect(await titles(page)).toEqual(own);
    await field(page, 'Title').fill('Mended');
    await kept(page);
    await page.goto('/briefing/edit');
    await list(page).waitFor();
    expect(await titles(page)).toEqual(defaultBriefing(first).deck.slides.map(({ title }) => title));
    await page.goto(`${below}/briefing/edit`);
    await list(page).waitFor();
    expect(await titles(page)).toEqual(['Mended', ...own.slice(1)]);
  });

  it('are each presented without a network, once opened', async () => {
    const { page } = await open();
    for (const path of [`${below}/briefing`, '/briefing']) {
      await page.goto(path);
      await hydrated(page);
      await keptWhole(page);
      await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, path)).toBe(true);
    }
    await page.context().setOffline(true);
    for (const [path, relationship] of [
      [`${below}/briefing`, other],
      ['/briefing', first]
    ] as const) {
      await page.goto(path);
      await page
        .getByRole('heading', { level: 2, name: defaultBriefing(relationship).deck.slides[0]?.title ?? '' })
        .waitFor();
      await drawn(page);
    }
  });
});
