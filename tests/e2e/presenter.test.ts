import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { writeDeck, type Slide } from '#lib/briefing/deck/index.ts';
import { defaultDeck, focused, keptAll, keptWhole, lead, places, present, shows } from '../support/briefing.ts';
import { choose, compose, field, kept, list } from '../support/compose.ts';
import { drawn, useBrowser, type WatchedPage } from '../support/open.ts';
import { savedFile } from '../support/save.ts';

const open = useBrowser();
const [second, third] = [defaultDeck.slides[1]?.id ?? '', defaultDeck.slides[2]?.id ?? ''];
const viewport = { width: 1280, height: 720 };

/** The presenter's window that P opens beside the briefing. */
async function openBeside(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
  await presenter.locator('.presenter').waitFor();
  return presenter;
}

describe('the presenter’s window', () => {
  let briefing: WatchedPage;
  let presenter: Page;
  beforeAll(async () => {
    briefing = await open({ viewport });
    await present(briefing.page, second);
    presenter = await openBeside(briefing.page);
    await shows(presenter, second);
  });

  it('and the briefing follow each other', async () => {
    const { page, trouble } = briefing;
    await presenter.keyboard.press('ArrowRight');
    await shows(page, second, 1);
    await page.keyboard.press('ArrowRight');
    await shows(presenter, second, 2);
    await presenter.getByRole('group', { name: 'Presenter' }).getByRole('button', { name: 'Next' }).click();
    await shows(page, third);
    await focused(page, third);
    await presenter.keyboard.press('b');
    await page.getByRole('button', { name: 'The screen is black.' }).click();
    await presenter.getByText('The screen is black.', { exact: true }).waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
  });

  it('shows what the audience sees: the same drawing, and as many lines above and below', async () => {
    const { page } = briefing;
    const seen = (window: Page) =>
      window
        .locator('[data-slide]')
        .first()
        .evaluate((slide) => ({
          texts: [...slide.querySelectorAll('svg text')].map((text) => text.textContent),
          heights: [...slide.querySelectorAll<HTMLElement>('.finding, .measure, .room, .source')].map(
            ({ offsetHeight }) => offsetHeight
          )
        }));
    const charts = defaultDeck.slides.filter(({ kind }) => kind === 'chart');
    for (const [size, slides] of [
      [viewport, charts],
      [{ width: 1500, height: 700 }, charts.slice(0, 1)]
    ] as const) {
      await page.setViewportSize(size);
      for (const { id } of slides) {
        await lead(page, id);
        await shows(presenter, id);
        const audience = await seen(page);
        expect(audience.texts.length).toBeGreaterThan(10);
        await expect.poll(() => seen(presenter), { message: id }).toEqual(audience);
      }
    }
  });

  it('shows the present slide, the next one and the notes', async () => {
    await presenter.keyboard.press('End');
    await presenter.getByText('This was the last slide.').waitFor();
    await presenter.keyboard.press('ArrowLeft');
    await presenter.waitForFunction(() => document.querySelectorAll('[data-slide]').length === 2);
    const shown = await presenter
      .locator('[data-slide]')
      .evaluateAll((slides) => slides.map((slide) => slide.getAttribute('data-slide')));
    expect(shown).toEqual([defaultDeck.slides.at(-2)?.id, defaultDeck.slides.at(-1)?.id]);
    expect(await presenter.locator('.notes').innerText()).toContain(
      defaultDeck.slides.at(-2)?.notes.trim().slice(0, 30)
    );
  });

  it('keeps bar, time and slides in view however long the notes are, which scroll by themselves, by keyboard too', async () => {
    const { page } = await open({ viewport });
    await page.goto(`/briefing/presenter?slide=${second}`);
    const notes = page.getByRole('complementary', { name: 'Notes' });
    await shows(page, second);
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Larger notes', disabled: true }).waitFor();
    await notes.evaluate((element) => element.append('Long notes. '.repeat(500)));
    const inView = () =>
      page.evaluate(() => ({
        page: document.documentElement.scrollHeight <= innerHeight,
        all: ['.bar', '.clocks', '.slides', 'aside'].every((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
        })
      }));
    expect(await inView()).toEqual({ page: true, all: true });
    await notes.focus();
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => (document.querySelector('aside')?.scrollTop ?? 0) > 0);
    await shows(page, second);
    await lead(page, third);
    expect(await notes.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await inView()).toEqual({ page: true, all: true });
  });

  it('has room for all notes of the packaged briefing without scrolling, in letters of the usual size', async () => {
    const { page } = await open({ viewport });
    const long: string[] = [];
    for (const { id } of defaultDeck.slides) {
      await page.goto(`/briefing/presenter?slide=${id}`);
      await shows(page, id);
      const more = await page
        .getByRole('complementary', { name: 'Notes' })
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      if (more > 8) long.push(`${id}: ${more}`);
    }
    expect(long).toEqual([]);
  });

  it('is where the briefing is after a reload of either, whoever moved meanwhile, with the notes as large as before', async () => {
    const { page } = briefing;
    const size = () =>
      presenter.locator('.notes .text').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    await lead(page, second);
    const before = await size();
    await presenter.getByRole('button', { name: 'Larger notes' }).click();
    await presenter.keyboard.press('+');
    const after = await size();
    expect(after).toBeGreaterThan(before);
    await page.keyboard.press('ArrowRight');
    await shows(presenter, second, 1);
    await presenter.reload();
    await shows(presenter, second, 1);
    expect(await size()).toBe(after);
    await page.reload();
    await shows(page, second, 1);
    await presenter.keyboard.press('ArrowRight');
    await shows(page, second, 2);
    await page.goto('/briefing');
    await shows(page, second, 2);
  });

  it('may be closed, and so may the briefing', async () => {
    const { page } = briefing;
    await lead(page, second);
    await presenter.close();
    await page.keyboard.press('ArrowRight');
    await shows(page, second, 1);
    const again = await openBeside(page);
    await shows(again, second, 1);
    await page.close();
    await again.keyboard.press('ArrowRight');
    await shows(again, second, 2);
  });

  it('has a timer that a reload does not stop, the time on the slide and what is left of a plan, and waits for nobody', async () => {
    const { page } = await open();
    await page.clock.install({ time: new Date('2026-01-01T09:00:00') });
    await page.goto('/briefing/presenter');
    const timer = page.locator('[data-timer]');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.clock.fastForward('05:00');
    await timer.filter({ hasText: '0:05:0' }).waitFor();
    await page.reload();
    await page.clock.fastForward('01:00');
    await timer.filter({ hasText: '0:06:0' }).waitFor();
    const [onSlide, left] = [page.locator('[data-on-slide]'), page.locator('[data-left]')];
    await onSlide.filter({ hasText: '0:06:0' }).waitFor();
    expect(await left.count()).toBe(0);
    await page.getByLabel('Planned minutes').fill('10');
    await page.getByLabel('Planned minutes').press('Enter');
    await left.filter({ hasText: '0:03:5' }).waitFor();
    await page.getByRole('heading', { name: 'Now' }).click();
    await page.keyboard.press('End');
    await onSlide.filter({ hasText: '0:00:0' }).waitFor();
    await page.clock.fastForward('05:00');
    await page.getByText('Over', { exact: true }).waitFor();
    await left.filter({ hasText: '0:01:0' }).waitFor();
    await shows(page, defaultDeck.slides.at(-1)?.id ?? '');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    await timer.filter({ hasText: '0:00:00' }).waitFor();
  });
});

it('the screen stays on as long as the briefing is open', async () => {
  const { page } = await open();
  await page.addInitScript(() => {
    const locks: string[] = [];
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          locks.push(kind);
          return Promise.resolve({
            release: () => {
              locks.push('released');
              return Promise.resolve();
            }
          });
        }
      }
    });
  });
  await present(page, second);
  const locks = (text: string) =>
    page.waitForFunction((wanted) => (window as Window & { locks?: string[] }).locks?.join() === wanted, text);
  await locks('screen');
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.pathname === '/');
  await locks('screen,released');
});

/** Of each kind of slide and chart the first of the default deck, so that a file takes all that any deck would. */
const kindOf = (slide: Slide) => (slide.kind === 'chart' ? slide.chart : slide.kind);
const oneOfEach = {
  ...defaultDeck,
  slides: defaultDeck.slides
    .filter((slide, n, slides) => slides.findIndex((each) => kindOf(each) === kindOf(slide)) === n)
    .map((slide) => (slide.kind === 'chart' ? { ...slide, steps: [] } : slide))
};

// One reader's way: each test finds the browser as the one before has left it.
describe.each(['site', 'plainSite'] as const)('without a network, after a first visit (%s)', (site) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open({ baseURL: inject(site), viewport, reducedMotion: 'reduce' }));
  });

  const fails = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          () => false,
          () => true
        ),
      path
    );

  it('a reader who never opens the briefing gets no worker', async () => {
    await page.goto('/');
    await drawn(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it('the whole deck is presented, after a reload too, with the presenter’s window', async () => {
    await present(page, places[0]?.slide ?? '');
    await keptWhole(page);
    await page.context().setOffline(true);
    // The browser tells its service worker in its own time.
    await expect.poll(() => fails('/events')).toBe(true);
    await present(page, places[0]?.slide ?? '');
    for (const { slide, step } of places.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await shows(page, slide, step);
    }
    await drawn(page);
    await page.keyboard.press('Home');
    const face = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    });
    expect(face).toBe(true);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    expect(paper.trim()).not.toBe('');
    const presenter = await openBeside(page);
    await presenter.keyboard.press('ArrowRight');
    await shows(page, second);
    await presenter.close();
  });

  it('a slide is mended in the editor and the handout printed', async () => {
    await compose(page);
    await list(page).locator('svg[data-chart]').first().waitFor();
    await field(page, 'Title').fill('Mended');
    await kept(page);
    await page.getByRole('link', { name: 'Print with notes' }).click();
    await page.getByRole('heading', { level: 2, name: 'Mended' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Mended' }).waitFor();
    await drawn(page);
    expect(await page.locator('svg[data-chart]').count()).toBeGreaterThan(1);
  });

  it('nothing is kept but the briefing: no chart image, no other page', async () => {
    await page.context().setOffline(false);
    await present(page, second);
    await keptAll(page);
    await page.evaluate(() => fetch('/charts/warmth.svg').catch(() => undefined));
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
    });
    expect(kept.names).toHaveLength(1);
    expect(
      kept.paths.filter((path) => !/^\/(briefing|_app\/immutable|fonts|theme\.|early-input\.|icon\.)/.test(path))
    ).toEqual([]);
  });

  it('a page is kept for all queries alike, whatever theme one asked for', async () => {
    await page.goto('/briefing/presenter?theme=dark');
    await drawn(page);
    const theme = () =>
      page.evaluate(async () => [
        /data-theme="(\w*)"/.exec(await (await fetch('/briefing/presenter')).text())?.[1],
        document.documentElement.dataset['theme']
      ]);
    await page.context().setOffline(true);
    expect(await theme()).toEqual(['', 'dark']);
    await page.reload();
    expect(await theme()).toEqual(['', 'dark']);
  });

  it('the editor makes files of a deck that was never handed over before', async () => {
    await compose(page);
    await choose(page, 'a.dyad.json', JSON.stringify(writeDeck(oneOfEach)));
    for (const [format, beginning] of [
      ['PowerPoint', 'PK\u0003\u0004'],
      ['PDF', '%PDF']
    ] as const) {
      const { bytes } = await savedFile(page, () => page.getByRole('button', { name: format, exact: true }).click());
      expect(bytes.subarray(0, 4).toString(), format).toBe(beginning);
    }
  });

  it('where the browser keeps nothing, the reason is told why a file cannot be made', async () => {
    const { page } = await open({ baseURL: inject(site), serviceWorkers: 'block' });
    await compose(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'PDF', exact: true }).click();
    await page.locator('.status').getByText('there is no network').waitFor();
  });
});
