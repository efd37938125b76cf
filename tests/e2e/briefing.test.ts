import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, defaultDeck, focused, lead, places, present, shows } from '../support/briefing.ts';
import { useBrowser, usePage, type WatchedPage } from '../support/open.ts';

const open = useBrowser();
const [first, second, last] = [
  defaultDeck.slides[0]?.id ?? '',
  defaultDeck.slides[1]?.id ?? '',
  defaultDeck.slides.at(-1)?.id ?? ''
];
const viewport = { width: 1280, height: 720 };

const button = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Briefing' }).getByRole('button', { name });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

describe('the way', () => {
  const visit = usePage('/', { viewport });
  const enter = (page: Page) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Briefing' }).click();

  it('from the front page leads to the briefing', async () => {
    const { page, trouble } = visit();
    await enter(page);
    await focused(page, first);
    expect(await page.locator('header').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('out of the briefing leads back to where it was entered', async () => {
    const { page } = visit();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
    await page.waitForURL(/\/method$/);
    await enter(page);
    await focused(page, first);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/method$/);
  });
});

describe('the briefing', () => {
  let page: Page;
  let trouble: WatchedPage['trouble'];
  beforeAll(async () => {
    ({ page, trouble } = await open({ viewport }));
    await present(page, second);
  });
  beforeEach(async () => {
    // A test may have left the briefing.
    if (new URL(page.url()).pathname !== '/briefing') await present(page, first);
    // Another slide than before has the focus.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await shows(page, second);
    await focused(page, second);
  });

  describe('the keys', () => {
    it.each([
      ['ArrowRight', second, 1],
      ['ArrowDown', second, 1],
      ['Space', second, 1],
      ['PageDown', second, 1],
      ['ArrowLeft', first, 0],
      ['ArrowUp', first, 0],
      ['Shift+Space', first, 0],
      ['PageUp', first, 0],
      ['Home', first, 0],
      ['End', last, 0]
    ] as const)('%s', async (key, slide, step) => {
      await page.keyboard.press(key);
      await shows(page, slide, step);
      await focused(page, slide);
      expect(trouble).toEqual([]);
    });

    it('lead through the whole deck and back, one place at a time, and no further', async () => {
      await lead(page, first);
      for (const { slide, step } of [...places.slice(1), ...places.slice(-1)]) {
        await page.keyboard.press('ArrowRight');
        await shows(page, slide, step);
        const n = defaultDeck.slides.findIndex(({ id }) => id === slide);
        const told = await page
          .locator('[data-slide]')
          .evaluate((element) => [element.getAttribute('aria-label'), element.getAttribute('aria-roledescription')]);
        expect(told).toEqual([
          `${n + 1} of ${defaultDeck.slides.length}: ${defaultDeck.slides[n]?.title ?? ''}`,
          'slide'
        ]);
        await focused(page, slide);
      }
      for (const { slide, step } of [...places].reverse().slice(1)) {
        await page.keyboard.press('ArrowLeft');
        await shows(page, slide, step);
      }
      expect(trouble).toEqual([]);
    });

    it('a number and Enter lead to its slide', async () => {
      await page.keyboard.type('10');
      await page.getByText('Slide 10: press Enter').first().waitFor();
      await page.keyboard.press('Enter');
      await shows(page, defaultDeck.slides[9]?.id ?? '');
    });

    it('a number that no slide has and Enter are answered with a sentence, and lead nowhere', async () => {
      await page.keyboard.type('99');
      await page.getByText('Slide 99: press Enter').first().waitFor();
      await page.keyboard.press('Enter');
      const sentence = `There is no slide 99: this briefing has ${defaultDeck.slides.length} slides.`;
      await page.getByText(sentence).first().waitFor();
      expect((await page.locator('.player').getByRole('status').innerText()).trim()).toBe(sentence);
      await shows(page, second);
      await page.keyboard.press('ArrowRight');
      await shows(page, second, 1);
      expect(await page.getByText(sentence).count()).toBe(0);
    });

    it('o shows all slides; one of them is gone to, and Escape closes it', async () => {
      await page.keyboard.press('o');
      expect(await dialog(page, 'Overview').getByRole('link').count()).toBe(defaultDeck.slides.length);
      const small = dialog(page, 'Overview').locator('[data-thumbnail]');
      expect(await small.count()).toBe(defaultDeck.slides.length);
      await small.nth(1).locator('svg[data-chart]').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await dialog(page, 'Overview').waitFor({ state: 'detached' });
      await shows(page, second);
      await page.keyboard.press('o');
      await dialog(page, 'Overview').getByRole('link').last().press('Enter');
      await shows(page, last);
      await focused(page, last);
    });

    it('o shows all slides: arrows lead from one to another, and Enter to the slide', async () => {
      await lead(page, first);
      await page.keyboard.press('o');
      const [columns] = await page
        .getByRole('dialog')
        .locator('ol')
        .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await shows(page, defaultDeck.slides[1 + (columns ?? 0)]?.id ?? '');
    });

    it('b makes the screen black, and the next key shows it again', async () => {
      const black = page.getByRole('button', { name: 'The screen is black.' });
      await page.keyboard.press('b');
      await black.waitFor();
      expect(await black.boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
      await page.keyboard.press('b');
      await black.waitFor({ state: 'detached' });
      await page.keyboard.press('b');
      await page.keyboard.press('ArrowRight');
      await black.waitFor({ state: 'detached' });
      await shows(page, second, 1);
    });

    it('n shows the notes and ? the keys', async () => {
      await page.keyboard.press('n');
      await page
        .getByRole('complementary', { name: 'Notes' })
        .getByText((defaultDeck.slides[1]?.notes ?? '').trim().slice(0, 40))
        .waitFor();
      await page.keyboard.press('?');
      await dialog(page, 'Keys').getByText('Digits, then Enter').waitFor();
      await page.keyboard.press('?');
      await dialog(page, 'Keys').waitFor({ state: 'detached' });
      await page.keyboard.press('n');
      await page.getByRole('complementary', { name: 'Notes' }).waitFor({ state: 'detached' });
    });

    it('held with Control, or pressed on a button, are not the briefing’s', async () => {
      await page.keyboard.press('Control+b');
      await button(page, 'Notes').press('Space');
      await page.getByRole('complementary', { name: 'Notes' }).waitFor();
      await shows(page, second);
      expect(await page.getByRole('button', { name: 'The screen is black.' }).count()).toBe(0);
      await button(page, 'Notes').press('Space');
      await page.getByRole('complementary', { name: 'Notes' }).waitFor({ state: 'detached' });
    });

    it('f gives the whole screen and lets the buttons recede; Escape closes what is open, then leaves full screen, then the briefing', async () => {
      const full = (expected: boolean) =>
        page.waitForFunction((wanted) => (document.fullscreenElement !== null) === wanted, expected);
      await page.keyboard.press('f');
      await full(true);
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector('.foot') ?? document.body).opacity === '0'
      );
      await page.keyboard.press('o');
      await page.keyboard.press('Escape');
      await dialog(page, 'Overview').waitFor({ state: 'detached' });
      await full(true);
      await page.keyboard.press('Escape');
      await full(false);
      await shows(page, second);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => url.pathname === '/');
      await page.locator('header nav').waitFor();
    });
  });

  describe('the buttons', () => {
    it('that turn something on keep the focus, and turn it off again', async () => {
      const notes = page.getByRole('complementary', { name: 'Notes' });
      await focused(page, second);
      await button(page, 'Notes').focus();
      await page.keyboard.press('Space');
      await notes.waitFor();
      await page.keyboard.press('Space');
      await notes.waitFor({ state: 'detached' });
      expect(await button(page, 'Notes').evaluate((element) => element === document.activeElement)).toBe(true);
      await shows(page, second);
    });

    it('do what the keys do, and are large enough to be hit', async () => {
      const sizes = await page.locator('.controls button').evaluateAll((buttons) =>
        buttons.map((each) => {
          const { width, height } = each.getBoundingClientRect();
          return Math.min(width, height);
        })
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      await button(page, 'Next').click();
      await shows(page, second, 1);
      await button(page, 'Back').click();
      await shows(page, second, 0);
      await button(page, 'Overview').click();
      await dialog(page, 'Overview').getByRole('button', { name: 'Close' }).click();
      await button(page, 'Keys').click();
      await dialog(page, 'Keys').getByRole('button', { name: 'Close' }).click();
      await button(page, 'Black').click();
      await page.getByRole('button', { name: 'The screen is black.' }).click();
      await button(page, 'Full screen').click();
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await button(page, 'Full screen').click();
      await page.waitForFunction(() => document.fullscreenElement === null);
      await button(page, 'Leave').click();
      await page.waitForURL((url) => url.pathname === '/');
    });
  });

  it('a link of a slide opens beside the show, and without a network says that it cannot', async () => {
    const event = defaultDeck.slides.find(({ kind }) => kind === 'event')?.id ?? '';
    await lead(page, event);
    const link = page.locator('[data-slide] a').first();
    const [beside] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await beside.waitForURL(/\/events\/./);
    await beside.close();
    await shows(page, event);
    await page.context().setOffline(true);
    await link.click();
    await page.getByText('There is no network').first().waitFor();
    await shows(page, event);
    await page.context().setOffline(false);
  });

  it('enlarged four times keeps the window for the slide: the bar stands below it', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    const height = await page
      .getByRole('group', { name: 'Briefing' })
      .evaluate((bar) => Math.max(0, innerHeight - Math.max(0, bar.getBoundingClientRect().top)));
    expect(height).toBeLessThan(256 / 6);
    await page.setViewportSize(viewport);
  });

  describe('the place', () => {
    it('is kept by a reload and by back and forward, with what else the address says', async () => {
      const theme = () => new URL(page.url()).searchParams.get('theme');
      await page.goto(`${addressOf({ slide: second, step: 1 })}&theme=dark`);
      await shows(page, second, 1);
      await page.reload();
      await shows(page, second, 1);
      await page.getByText('step 1 of 2', { exact: true }).waitFor();
      await page.keyboard.press('ArrowRight');
      await shows(page, second, 2);
      expect(theme()).toBe('dark');
      await page.goBack();
      await shows(page, second, 1);
      await page.getByText('step 1 of 2', { exact: true }).waitFor();
      expect(theme()).toBe('dark');
      await page.goForward();
      await page.getByText('step 2 of 2', { exact: true }).waitFor();
    });

    it('that the deck lacks is told, and the first slide shown', async () => {
      await page.goto('/briefing?slide=no-such-slide');
      await page.getByText('This briefing has no slide “no-such-slide”').first().waitFor();
      await page.locator(`[data-slide="${first}"]`).waitFor();
      expect(trouble).toEqual([]);
    });
  });
});

describe('what the server made of the briefing stands there where', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['the program does not come', (page) => page.route('**/_app/immutable/**/*.js', (route) => route.abort())],
    [
      'the browser’s store never answers',
      (page) =>
        page.addInitScript(() => {
          IDBFactory.prototype.open = () =>
            Object.create(IDBOpenDBRequest.prototype, {
              addEventListener: { value: () => undefined }
            }) as IDBOpenDBRequest;
        })
    ],
    [
      'the player fails',
      (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'ResizeObserver', { value: undefined });
        })
    ]
  ])('%s', async (_, hinder) => {
    const { page } = await open({ viewport, reducedMotion: 'reduce' });
    await hinder(page);
    await page.goto('/briefing');
    await page.getByRole('heading', { level: 2, name: defaultDeck.slides[0]?.title ?? '' }).waitFor();
    await page.getByRole('heading', { level: 2, name: defaultDeck.slides[1]?.title ?? '' }).waitFor();
  });

  it('no storage at all is open to the page: it is presented all the same', async () => {
    const { page } = await open({ viewport });
    await page.addInitScript(() => {
      const closed = {
        get: () => {
          throw new Error('The operation is insecure.');
        }
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel', 'caches'])
        Object.defineProperty(window, name, closed);
      Object.defineProperty(navigator, 'serviceWorker', closed);
    });
    await page.goto('/briefing');
    await focused(page, first);
  });
});

it('a swipe turns the slide', async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await present(page, second);
  const touch = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 300 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 304 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(300, 100);
  await shows(page, second, 1);
  await swipe(100, 300);
  await shows(page, second, 0);
});
