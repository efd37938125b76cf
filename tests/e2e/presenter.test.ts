import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { defaultDeck, focused, keptAll, keptWhole, places, present, shows } from '../support/briefing.ts';
import { compose, field, kept, list } from '../support/compose.ts';
import { drawn, useBrowser } from '../support/open.ts';
import { savedFile } from '../support/save.ts';

const open = useBrowser();
const [second, third] = [defaultDeck.slides[1]?.id ?? '', defaultDeck.slides[2]?.id ?? ''];

/** The briefing, and the presenter's window that P opens beside it. */
async function both() {
  const { page, trouble } = await open({ viewport: { width: 1280, height: 720 } });
  await present(page, second);
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
  await presenter.locator('.presenter').waitFor();
  await shows(presenter, second);
  return { page, presenter, trouble };
}

describe('the presenter’s window', () => {
  it('and the briefing follow each other', async () => {
    const { page, presenter, trouble } = await both();
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

  it('shows the present slide, the next one and the notes', async () => {
    const { presenter } = await both();
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

  it('is where the briefing is after a reload of either, whoever moved meanwhile', async () => {
    const { page, presenter } = await both();
    await page.keyboard.press('ArrowRight');
    await shows(presenter, second, 1);
    await presenter.reload();
    await shows(presenter, second, 1);
    await page.reload();
    await shows(page, second, 1);
    await presenter.keyboard.press('ArrowRight');
    await shows(page, second, 2);
    await page.goto('/briefing');
    await shows(page, second, 2);
  });

  it('may be closed, and so may the briefing', async () => {
    const { page, presenter } = await both();
    await presenter.close();
    await page.keyboard.press('ArrowRight');
    await shows(page, second, 1);
    const [again] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
    await shows(again, second, 1);
    await page.close();
    await again.keyboard.press('ArrowRight');
    await shows(again, second, 2);
  });

  it('remembers how large the notes are', async () => {
    const { presenter } = await both();
    const size = () =>
      presenter.locator('.notes .text').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await presenter.getByRole('button', { name: 'Larger notes' }).click();
    await presenter.keyboard.press('+');
    const after = await size();
    expect(after).toBeGreaterThan(before);
    await presenter.reload();
    await presenter.locator('.notes .text').waitFor();
    expect(await size()).toBe(after);
  });

  it('has a timer that a reload does not stop', async () => {
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

describe.each(['site', 'plainSite'] as const)('without a network, after a first visit (%s)', (site) => {
  const fails = (page: Page, path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          () => false,
          () => true
        ),
      path
    );

  it('the whole deck is presented, after a reload too, with the presenter’s window', async () => {
    const { page } = await open({ baseURL: inject(site), viewport: { width: 1280, height: 720 } });
    await present(page, places[0]?.slide ?? '');
    await keptWhole(page);
    await page.context().setOffline(true);
    expect(await fails(page, '/events')).toBe(true);
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
    const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
    await presenter.locator('.presenter').waitFor();
    await presenter.keyboard.press('ArrowRight');
    await shows(page, second);
  });

  it('a slide is mended in the editor and the handout printed', async () => {
    const { page } = await open({ baseURL: inject(site) });
    await present(page, second);
    await keptWhole(page);
    await page.context().setOffline(true);
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

  it.each(['PowerPoint', 'PDF'])(
    'the editor makes files of a deck that was never handed over before: %s',
    async (format) => {
      const { page } = await open({ baseURL: inject(site) });
      await present(page, second);
      await keptAll(page);
      await page.context().setOffline(true);
      await compose(page);
      const { bytes } = await savedFile(page, () => page.getByRole('button', { name: format, exact: true }).click());
      expect(bytes.subarray(0, 4).toString()).toBe(format === 'PDF' ? '%PDF' : 'PK\u0003\u0004');
    }
  );

  it('where the browser keeps nothing, the reason is told why a file cannot be made', async () => {
    const { page } = await open({ baseURL: inject(site), serviceWorkers: 'block' });
    await compose(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'PDF', exact: true }).click();
    await page.locator('.status').getByText('there is no network').waitFor();
  });

  it('a page is kept for all queries alike, whatever theme one asked for', async () => {
    const { page } = await open({ baseURL: inject(site) });
    await present(page, second);
    await keptWhole(page);
    await page.goto('/briefing/handout?theme=dark');
    await drawn(page);
    const theme = () =>
      page.evaluate(async () => [
        /data-theme="(\w*)"/.exec(await (await fetch('/briefing/handout')).text())?.[1],
        document.documentElement.dataset['theme']
      ]);
    await page.context().setOffline(true);
    expect(await theme()).toEqual(['', 'dark']);
    await page.reload();
    expect(await theme()).toEqual(['', 'dark']);
  });

  it('nothing is kept but the briefing: no chart image, no other page', async () => {
    const { page } = await open({ baseURL: inject(site) });
    await present(page, second);
    await keptWhole(page);
    await page.reload();
    await page.evaluate(() => fetch('/charts/warmth.svg').catch(() => undefined));
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
    });
    expect(kept.names).toHaveLength(1);
    expect(kept.paths.filter((path) => !/^\/(briefing|_app\/immutable|fonts|theme\.|icon\.)/.test(path))).toEqual([]);
  });

  it('a reader who never opens the briefing gets no worker', async () => {
    const { page } = await open({ baseURL: inject(site) });
    await page.goto('/');
    await drawn(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
