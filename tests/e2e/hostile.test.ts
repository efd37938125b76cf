import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { hostileTexts } from '../support/hostile-package.ts';
import { charts, pointOn, stageOf } from '../support/marks.ts';
import { drawn, useBrowser, type WatchedPage } from '../support/open.ts';

const open = useBrowser();

const others = [
  ...['/', '/actors', '/actors/pakistan', '/agreements', '/agreements/tashkent-declaration', '/method', '/data'],
  ...['/warmth', '/density', '/network', '/?q=<img>']
];

/** What only markup from the data could have brought. */
const intruder =
  'img, iframe, foreignObject, object, embed, [srcdoc], [onerror], [onload], [onfocus], [href^="javascript"], ' +
  'script:not([src]):not([nonce]), svg[data-chart] :is(script, style, image, use)';
const intruders = (page: Page) =>
  page.evaluate(
    (selector) => Array.from(document.querySelectorAll(selector), ({ outerHTML }) => outerHTML.slice(0, 200)),
    intruder
  );

/** What a page holds as the server sends it, once the browser has read it: no script has run. */
const sent = (page: Page, paths: readonly string[]) =>
  page.evaluate(
    ([paths, selector]) =>
      Promise.all(
        paths.map(async (path) => {
          const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
          return {
            path,
            heading: page.querySelector('h1')?.textContent,
            search: page.querySelector('main input[name="q"]')?.getAttribute('value'),
            intruders: Array.from(page.querySelectorAll(selector), ({ outerHTML }) => outerHTML.slice(0, 200))
          };
        })
      ),
    [paths, intruder] as const
  );

/** Goes on to an address as by a link of the page: what is there is drawn by the page's scripts. */
async function follow(page: Page, address: string): Promise<void> {
  const goal = new URL(address, page.url());
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, goal.href);
  await page.waitForURL(goal.href);
  await drawn(page);
}

/** The address of a search for a text that names the same in other parameters too. */
const searchFor = (text: string, page: string) =>
  `${page}?${new URLSearchParams({ q: text, from: text, actor: text }).toString()}`;

describe('hostile text stays text', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open({ baseURL: inject('hostileSite') });
  });

  it.each(charts)('where a mark of the %s chart is hovered, focused and clicked', async (chart) => {
    const { page } = visit;
    await page.goto(`/${chart}`);
    await drawn(page);
    const first = stageOf(page, chart).locator('[data-mark]:visible').first();
    const point = await pointOn(first);
    await page.mouse.move(point?.x ?? NaN, point?.y ?? NaN);
    await page.locator('[data-card]').waitFor();
    const { texts, found } = await stageOf(page, chart).evaluate(async (stage, selector) => {
      const [texts, found] = [new Set<string>(), new Set<string>()];
      /** Lets the page draw what follows from the last event. */
      const turn = () =>
        new Promise((go) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = go;
          port2.postMessage(null);
        });
      const look = async () => {
        await turn();
        texts.add(document.querySelector('[data-card]')?.textContent ?? '');
        for (const { outerHTML } of document.querySelectorAll(selector)) found.add(outerHTML.slice(0, 200));
      };
      for (const mark of stage.querySelectorAll<SVGElement>('[data-mark]')) {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = mark.getBoundingClientRect();
        const [clientX, clientY] = [left + width / 2, top + height / 2];
        document
          .elementFromPoint(clientX, clientY)
          ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse', clientX, clientY }));
        await look();
        mark.focus({ preventScroll: true });
        await look();
      }
      return { texts: [...texts], found: [...found] };
    }, intruder);
    expect(found).toEqual([]);
    for (const text of hostileTexts.slice(0, 10)) expect(texts.join('\n')).toContain(text);
    const again = await pointOn(first);
    await page.mouse.click(again?.x ?? NaN, again?.y ?? NaN);
    // The page of the mark, or its card that holds the focus.
    await page.waitForFunction(
      (chart) => location.pathname !== `/${chart}` || (document.activeElement?.closest('[data-card]') ?? null) !== null,
      chart
    );
    await drawn(page);
    expect(await intruders(page)).toEqual([]);
  });

  /** The pages of as many events as there are texts, and their headings. */
  const eventPages = async (page: Page) => {
    await page.goto('/events');
    await drawn(page);
    expect(await intruders(page)).toEqual([]);
    const links = await page
      .locator('main table a[href*="events/"]')
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.map(({ pathname, textContent }) => ({ path: pathname, heading: textContent }))
      );
    for (const text of hostileTexts)
      expect(
        links.some(({ heading }) => heading.startsWith(text)),
        text
      ).toBe(true);
    return links.slice(0, hostileTexts.length);
  };

  it('on every page that the server sends, letter by letter where it is the heading', async () => {
    const { page } = visit;
    const events = await eventPages(page);
    expect(await sent(page, [...events.map(({ path }) => path), ...others])).toMatchObject([
      ...events.map((event) => ({ ...event, intruders: [] })),
      ...others.map((path) => ({ path, intruders: [] }))
    ]);
  });

  it('on every page that the scripts draw, letter by letter where it is the heading', async () => {
    const { page } = visit;
    for (const { path, heading } of await eventPages(page)) {
      await follow(page, path);
      expect(await page.locator('h1').textContent()).toBe(heading);
      expect(await intruders(page), path).toEqual([]);
    }
    for (const path of others) {
      await follow(page, path);
      expect(await intruders(page), path).toEqual([]);
    }
  });

  it('of a deck on every slide, in its notes and in the presenter’s window', async () => {
    const { page } = visit;
    await page.goto('/briefing');
    await page.locator('[data-slide]').first().waitFor();
    await page.keyboard.press('n');
    const count = Number(/of (\d+)/.exec((await page.locator('[data-slide]').getAttribute('aria-label')) ?? '')?.[1]);
    expect(count).toBeGreaterThan(10);
    for (let n = 0; n < count; n += 1) {
      const slide = page.locator(`[data-slide="slide-${n}"]`);
      await slide.waitFor();
      const title = (await slide.locator('h2').textContent()) ?? '';
      expect(hostileTexts as readonly string[]).toContain(title);
      expect(await page.locator('aside').textContent()).toContain(title.replace(/\s+/g, ' ').trim());
      expect(await intruders(page)).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await page.goto('/briefing/presenter');
    await drawn(page);
    expect(await intruders(page)).toEqual([]);
  });

  it('and nothing of it ran, asked another host or broke a policy meanwhile', () => {
    expect(visit.trouble).toEqual([]);
  });
});

it('hostile text in the address is shown as text, by the server and by the scripts', async () => {
  const { page, trouble } = await open();
  await page.goto('/');
  await drawn(page);
  const searched = hostileTexts.map((text) => text.replace(/[\r\n]/g, ''));
  expect(
    await sent(
      page,
      hostileTexts.map((text) => searchFor(text, '/'))
    )
  ).toMatchObject(searched.map((search) => ({ search, intruders: [] })));
  for (const [n, text] of hostileTexts.entries()) {
    await follow(page, searchFor(text, '/density'));
    expect(await intruders(page)).toEqual([]);
    expect(await page.locator('main input[name="q"]').first().inputValue()).toBe(searched[n]);
  }
  expect(trouble).toEqual([]);
});
