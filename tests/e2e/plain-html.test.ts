import { beforeAll, describe, expect, inject, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { readView, timeSteps } from '#lib/view/index.ts';
import { defaultDeck } from '../support/briefing.ts';
import { fontsLoaded, useBrowser, type WatchedPage } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const open = useBrowser();
const charts: Readonly<Record<string, number>> = {
  '/': 3,
  '/?bin=minute': 3,
  // The chart of measures stands below that of warmth.
  '/warmth': 2,
  '/robustness': 1,
  '/density': 1,
  '/network': 1,
  '/india-russia': 3,
  '/compare': 1,
  '/compare?a=india-russia&from-a=1955&to-a=1979&from-b=1990': 1,
  '/compare?a=nowhere': 1
};
/** Drawings of slides: their tables stand on the charts' own pages. */
const slides = Object.fromEntries(
  ['/briefing', '/briefing/handout'].map((path) => [
    path,
    defaultDeck.slides.filter(({ kind }) => kind === 'chart').length
  ])
);
/** The places that the navigation leads to. */
const places = [
  '/',
  '/warmth',
  '/density',
  '/network',
  '/events',
  '/briefing',
  '/method',
  '/data',
  '/actors',
  '/agreements',
  '/items',
  '/relationships',
  '/compare',
  '/india-russia/method',
  '/india-russia'
];

it('the front page holds its three charts before any script runs', async () => {
  const body = await (await fetch(inject('site'))).text();
  const drawings = body.match(/<svg\b[^>]*role="graphics-document document"[^>]*>/g) ?? [];
  // Each may be there twice, for a desk and for a phone.
  expect([...new Set(drawings.map((tag) => /data-chart="(\w+)"/.exec(tag)?.[1]))]).toEqual([
    'warmth',
    'density',
    'network'
  ]);
});

it('the list of events leaves out a code that the data lack, as it says', async () => {
  const body = await (await fetch(`${inject('site')}/events?category=NONESUCH`)).text();
  expect(body).toContain('It is left out.');
  expect(body).toContain('46 of 46 events');
});

describe('without JavaScript', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open({ javaScriptEnabled: false });
  });

  it.each([390, 700, 1024, 1280, 1920])('lists to choose from open within a window of %i pixels', async (width) => {
    const { page } = visit;
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/warmth', '/density', '/network']) {
      await page.goto(path);
      const places = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLDetailsElement>('details:has(> [role="group"])'), (list) => {
          const outer = list.parentElement?.closest('details');
          if (outer) outer.open = true;
          list.open = true;
          const {
            left = NaN,
            right = NaN,
            width = 0
          } = list.querySelector('[role="group"]')?.getBoundingClientRect() ?? {};
          const room = document.documentElement.getBoundingClientRect();
          list.open = false;
          return width > 100 && left >= room.left && right <= room.right ? 'within' : `from ${left} to ${right}`;
        })
      );
      expect(places.length, path).toBeGreaterThan(2);
      expect(new Set(places), path).toEqual(new Set(['within']));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it.each(pages)('%s shows all that it has', async (path) => {
    const { page, trouble } = visit;
    trouble.length = 0;
    await page.goto(path);
    const shown = await page.evaluate(() => ({
      headings: Array.from(document.querySelectorAll('h1'), (heading) => heading.innerText),
      text: document.body.innerText,
      places: Array.from(
        document.querySelectorAll<HTMLAnchorElement>('nav a[aria-current=page]'),
        ({ pathname }) => pathname
      ),
      drawings: Array.from(document.querySelectorAll('svg[data-chart]'))
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => drawing.getBoundingClientRect().width),
      tables: document.querySelectorAll('table').length
    }));
    expect(shown.headings).toEqual([expect.stringMatching(/^.{4}/)]);
    expect(shown.text).not.toMatch(/loading|enable javascript/i);
    const place = places.find((way) => path.split('?')[0] === way || (way !== '/' && path.startsWith(`${way}/`)));
    expect(shown.places).toEqual(place === undefined ? [] : [place]);
    expect(shown.drawings).toHaveLength(charts[path] ?? slides[path] ?? 0);
    for (const width of shown.drawings) expect(width).toBeGreaterThan(300);
    if (path in charts || path === '/events') expect(shown.tables).toBeGreaterThanOrEqual(charts[path] ?? 1);
    expect(trouble.filter((line) => !(isMissing(path) && line.includes('404')))).toEqual([]);
  });

  it.each([390, 760, 1280])(
    'the network keeps its place from period to period in a window of %i pixels',
    async (width) => {
      const { page } = visit;
      await page.setViewportSize({ width, height: 900 });
      const places = new Map<string, string>();
      for (const { from, to } of [{ from: '', to: '' }, ...timeSteps(dataset)]) {
        await page.goto(`/network?from=${from}&to=${to}`);
        await fontsLoaded(page);
        const place = await page.evaluate(() => {
          const drawing = Array.from(document.querySelectorAll('svg[data-chart]')).find((one) => one.checkVisibility());
          const shape = drawing?.querySelector('[data-mark="soviet-union"] path')?.getBoundingClientRect();
          const top = drawing?.getBoundingClientRect().top ?? NaN;
          // A state has the size of its events.
          return shape ? [top, Math.round(shape.top + shape.height / 2)].join(' ') : null;
        });
        if (place !== null) places.set(`${from} to ${to}`, place);
      }
      expect(places.size).toBeGreaterThan(2);
      expect(new Set(places.values()).size, JSON.stringify([...places])).toBe(1);
    }
  );

  it.each([
    '/?from=1950&to=1980&category=AGREE,CONSULT&scale=goldstein&model=stock&bin=year&stack=context&q=a',
    '/warmth?from=1950&halflife=8&early=count&theme=dark',
    '/density?actor=pakistan&bin=5years',
    '/compare?a=india-russia&b=pakistan-russia&scale=goldstein&bin=year&from=1950',
    '/network?context=economic&to=1990',
    '/events?from=1950&sort=goldstein&order=desc&scale=goldstein'
  ])('a form that is sent as it stands keeps all that was chosen: %s', async (path) => {
    const { page } = visit;
    await page.goto(path);
    const sent = await page.evaluate(() =>
      // The search over all asks another page.
      Array.from(document.querySelectorAll<HTMLFormElement>('form:not([action])'), (form) => ({
        form: form.getAttribute('aria-label') ?? form.action,
        /** What its buttons choose between. */
        buttons: Array.from(form.querySelectorAll('button[name]'), (button) => button.getAttribute('name') ?? ''),
        entries: [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as [string, string]] : []
        )
      }))
    );
    expect(sent.length).toBeGreaterThan(0);
    const chosen = (query: URLSearchParams) => [
      readView(query).view,
      query.get('sort') ?? 'date',
      query.get('order') ?? ''
    ];
    const { searchParams } = new URL(path, 'http://localhost');
    for (const { form, entries, buttons } of sent) {
      const query = new URLSearchParams(entries.filter(([, value]) => value !== ''));
      for (const name of buttons) query.set(name, searchParams.get(name) ?? '');
      expect(chosen(query), form).toEqual(chosen(searchParams));
    }
  });

  it('links lead on: from a mark and from the table to its event, from there to the next, to an actor and back', async () => {
    const { page } = visit;
    await page.goto('/');
    const mark = page.locator('svg[data-chart="warmth"] a[data-mark]').first();
    await page.goto(new URL((await mark.getAttribute('href')) ?? '', page.url()).href);
    expect(new URL(page.url()).pathname).toMatch(/^\/events\/./);
    await page.goto('/events');
    const link = page.locator('main table a[href*="events/"]').first();
    const title = await link.innerText();
    await link.click();
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.locator('a[rel="next"]').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/events\/./);
    await page.locator('main a[href*="actors/"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/actors\/./);
    await page.goBack();
    expect(new URL(page.url()).pathname).toMatch(/^\/events\/./);
  });
});
