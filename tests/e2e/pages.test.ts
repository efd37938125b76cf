import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { densityFigure, networkFigure, warmthFigure } from '#lib/charts/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { axeContrastRules, axeFindings, checkerFindings } from '../support/engines.ts';
import { drawn, hydrated, useBrowser, type WatchedPage } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const open = useBrowser();
const engines = [
  ['axe', axeFindings],
  ['IBM’s engine', checkerFindings]
] as const;

/** Each page is loaded once, wide and light, and then seen in other widths and themes. */
let visit: WatchedPage;
beforeAll(async () => {
  visit = await open();
});

/** How a page is seen: the width of the window in pixels, and what the reader's system asks for. */
interface Look {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly reducedMotion?: 'reduce';
}

/** Shows the page so, and waits until it stands there. */
async function see({ width, colorScheme = 'light', media = 'screen', reducedMotion }: Look, path?: string) {
  const { page } = visit;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, media, reducedMotion: reducedMotion ?? null });
  if (path !== undefined) await page.goto(path);
  await drawn(page);
}

describe.each(pages)('%s', (path) => {
  beforeAll(async () => {
    visit.trouble.length = 0;
    await see({ width: 1280 }, path);
  });

  it('says no error, breaks no policy and asks no other host', () => {
    // The browser itself tells that a page is missing.
    expect(visit.trouble.filter((line) => !(isMissing(line) && line.includes('status of 404')))).toEqual([]);
  });

  describe('light, 1280 pixels wide', () => {
    it.each(engines)('%s finds nothing', async (_, engine) => {
      expect(await engine(visit.page)).toEqual([]);
    });

    it('no text is clipped where a reader sets letters, words and lines wider (WCAG 1.4.12)', async () => {
      const { page } = visit;
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg * { letter-spacing: 0 !important; word-spacing: 0 !important }'
        );
        document.adoptedStyleSheets = [sheet];
      });
      const found = [...(await clipped(page)), ...(await sideways(page))];
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
      expect(found).toEqual([]);
    });
  });

  describe('dark, 1280 pixels wide', () => {
    beforeAll(() => see({ width: 1280, colorScheme: 'dark' }));

    it('axe finds no text too pale', async () => {
      expect(await axeFindings(visit.page, axeContrastRules)).toEqual([]);
    });
  });

  describe('dark, 360 pixels wide', () => {
    beforeAll(() => see({ width: 360, colorScheme: 'dark' }));

    it.each(engines)('%s finds nothing', async (_, engine) => {
      expect(await engine(visit.page)).toEqual([]);
    });
  });

  describe('light, 360 pixels wide', () => {
    beforeAll(() => see({ width: 360 }));

    it('axe finds no text too pale', async () => {
      expect(await axeFindings(visit.page, axeContrastRules)).toEqual([]);
    });
  });

  describe('on paper', () => {
    beforeAll(async () => {
      await visit.page.emulateMedia({ media: 'print' });
      await visit.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    });
    afterAll(() => visit.page.evaluate(() => window.dispatchEvent(new Event('afterprint'))));

    it('nothing is left that is only there to be worked with, and what is told is', async () => {
      const { page } = visit;
      const controls = 'form, nav, dialog, summary, select, input, textarea, button:not(th button), [role="alert"]';
      expect(
        await page
          .locator(controls)
          .evaluateAll((found) =>
            found.filter((control) => control.checkVisibility()).map((control) => control.outerHTML.slice(0, 80))
          )
      ).toEqual([]);
      expect(await page.locator('body').innerText()).not.toMatch(
        /Larger, with its settings|How to read this|Save or share|Add to briefing/
      );
      expect((await page.locator('body').innerText()).trim()).not.toBe('');
    });
  });

  describe('320 pixels wide, without motion', () => {
    beforeAll(() => see({ width: 320, reducedMotion: 'reduce' }));

    it('nothing scrolls sideways', async () => {
      expect(await sideways(visit.page)).toEqual([]);
    });

    it('nothing moves', async () => {
      expect(await moving(visit.page)).toEqual([]);
    });
  });
});

describe.each(['/warmth', '/density', '/network', '/events'])('%s on paper of 18 cm', (path) => {
  beforeAll(() => see({ width: 680, media: 'print' }, path));

  it('breaks no heading of a table within a word', async () => {
    const { page } = visit;
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('thead th').first().waitFor();
    expect(await brokenHeadings(page)).toEqual([]);
  });
});

/** How far a page reaches beyond the window, and what reaches there, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const hides = [document.documentElement, document.body].some(
      (element) => getComputedStyle(element).overflowX !== 'visible'
    );
    if (hides) return ['the page hides what does not fit'];
    if (document.documentElement.scrollWidth <= room) return [];
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName} ${element.getAttribute('class') ?? ''} reaches ${Math.round(element.getBoundingClientRect().right)}: ${element.textContent.trim().slice(0, 40)}`
      );
  });

/** What hides some of its text. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)'))
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // What only a screen reader meets is cut on purpose.
        if (clipPath !== 'none' || element.clientWidth <= 1 || element.clientHeight <= 1 || !element.checkVisibility())
          return false;
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) =>
          `${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 60)}`
      )
  );

/** What moves or fades for longer than an eye sees. */
const moving = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((times) =>
          times.split(',').some((time) => Number.parseFloat(time) > 0.01)
        );
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
  );

/** The words in headings of tables that go on in another line. */
const brokenHeadings = (page: Page) =>
  page.locator('thead th').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) broken.push(word);
        }
      }
      return broken;
    })
  );

it('no page is longer than 8,000 pixels on a phone before anything is unfolded, and what is folded unfolds', async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 } });
  const long: string[] = [];
  const ofMany = ['density', 'network', 'robustness', 'items'].map((name) => `/india-russia/${name}`);
  for (const path of [...pages, ...ofMany]) {
    await page.goto(path);
    await drawn(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > 8000) long.push(`${path}: ${height}`);
  }
  expect(long).toEqual([]);
  await page.goto('/events');
  await hydrated(page);
  const rows = page.locator('main tbody tr:not(.heading):visible');
  expect(await rows.count()).toBeLessThan(dataset.events.length);
  await page.getByText(`All ${dataset.events.length} rows`).click();
  expect(await rows.count()).toBe(dataset.events.length);
  await page.goto('/briefing/handout');
  const charts = page.locator('section [data-chart]:visible');
  expect(await charts.count()).toBe(0);
  await page.getByText('Show the chart').first().click();
  await charts.first().waitFor();
  await page.goto('/method#band');
  await page.locator('#band ~ .part:visible').first().waitFor();
  expect(await page.locator('.part:visible').count()).toBe(1);
});

it.each(['warmth', 'density', 'network', 'robustness'])(
  'the page of %s tells its finding before it asks anything, also on a phone',
  async (chart) => {
    const [width, height] = [390, 844];
    const { page } = await open({ viewport: { width, height } });
    await page.goto(`/${chart}`);
    await drawn(page);
    const top = await page
      .locator(`svg[data-chart="${chart}"]:visible`)
      .first()
      .evaluate((drawing) => drawing.querySelector('text')?.getBoundingClientRect().top ?? NaN);
    expect(top).toBeLessThan(height * 0.45);
  }
);

it.each(['/network', '/india-russia/network'])(
  'on a phone the drawing of %s keeps its place from period to period',
  async (path) => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    await page.goto(`${path}?form=graph`);
    const periods = await page
      .getByRole('navigation', { name: 'Steps through time' })
      .locator('li a')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    expect(periods.length).toBeGreaterThan(5);
    const tops = new Set<number>();
    for (const period of periods) {
      await page.goto(period);
      const drawing = page.locator('svg[data-chart="network"]:visible').first();
      tops.add(await drawing.evaluate((element) => element.getBoundingClientRect().top + window.scrollY));
    }
    expect([...tops]).toHaveLength(1);
  }
);

describe('the front page', () => {
  it.each([
    ['/', 1280, 900],
    ['/', 390, 844],
    ['/india-russia', 1280, 900],
    ['/india-russia', 390, 844]
  ])(
    '%s shows its finding and the whole first chart without scrolling in %i by %i pixels',
    async (front, width, height) => {
      const { page } = await open({ viewport: { width, height } });
      await page.goto(front);
      await drawn(page);
      const chart = page.locator('svg[data-chart="warmth"]:visible');
      const below = await chart.evaluate((drawing) => {
        const bottomOf = (element?: Element | null) => element?.getBoundingClientRect().bottom ?? NaN;
        const states = Array.from(drawing.querySelectorAll('text')).find((text) =>
          text.textContent.includes(', then ')
        );
        return { title: bottomOf(drawing.querySelector('text')), states: bottomOf(states), all: bottomOf(drawing) };
      });
      expect(below.title).toBeGreaterThan(0);
      // The names of states are the last of the time axis. On a desk the notes below are seen too.
      expect(below.states).toBeLessThanOrEqual(height);
      if (width > 1000) expect(below.all).toBeLessThanOrEqual(height);
    }
  );

  it('tells the finding of each chart in words, each leading to its chart', async () => {
    const { page } = await open();
    await page.goto('/');
    await drawn(page);
    const findings = page.getByRole('list', { name: 'What the charts find' }).getByRole('link');
    const titles = [warmthFigure, densityFigure, networkFigure].map((figure) => figure(dataset, defaultView).title);
    expect(await findings.count()).toBe(titles.length);
    for (const [n, title] of titles.entries()) {
      expect(await findings.nth(n).innerText()).toContain(title);
      await findings.nth(n).click();
      const { hash } = new URL(page.url());
      expect(await page.locator(`${hash} svg:visible`).first().getAttribute('aria-label')).toContain(title);
    }
  });
});

it('the way from page to page says no error, breaks no policy and asks no other host', async () => {
  const { page, trouble } = await open();
  await page.goto('/');
  await hydrated(page);
  for (const way of await page.locator('header nav a').all()) {
    if (!(await way.isVisible())) await page.locator('header nav summary').click();
    const goal = await way.evaluate((link) => (link instanceof HTMLAnchorElement ? link.pathname : ''));
    await way.click();
    await page.waitForURL(({ pathname }) => pathname === goal);
    await page.locator('h1').waitFor();
    await drawn(page);
    // The briefing takes the whole window; Escape leaves it for the front page.
    if (new URL(page.url()).pathname === '/briefing') {
      await page.keyboard.press('Escape');
      await page.locator('header nav').waitFor();
    }
  }
  await page.goBack();
  await drawn(page);
  expect(trouble).toEqual([]);
});

describe('the engines', () => {
  const bad =
    '<!doctype html><title>Bad</title><main><h1>Bad</h1><img src="data:,"><p style="color:#ccc">pale</p></main>';

  it.each(engines)('%s finds what is wrong in a bad page', async (_, engine) => {
    const { page } = await open();
    await page.setContent(bad);
    expect((await engine(page)).length).toBeGreaterThan(1);
  });

  it('axe finds pale text by its rules of contrast alone', async () => {
    const { page } = await open();
    await page.setContent(bad);
    expect(await axeFindings(page, axeContrastRules)).toEqual([expect.stringMatching(/^color-contrast: .*pale/)]);
  });
});
