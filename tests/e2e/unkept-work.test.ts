import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeDeckHash } from '#lib/briefing/deck/deck-link.ts';
import { defaultDeck } from '../support/briefing.ts';
import { answerNext, compose, field, kept, list, row } from '../support/compose.ts';
import { useBrowser } from '../support/open.ts';

const open = useBrowser();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const present = (page: Page) => page.getByRole('link', { name: 'Present', exact: true });
const title = (page: Page) => field(page, 'Title of the briefing');
const shownTitle = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });
const told = (page: Page) => page.locator('p[role="status"]').allInnerTexts();

/** Has the store of every page of this window refuse to write, as a full disk does, until `full` is taken away. */
const fillStore = (page: Page) =>
  page.addInitScript(() => {
    localStorage.setItem('full', 'yes');
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    if (typeof put !== 'function') return;
    IDBObjectStore.prototype.put = function (...given) {
      if (localStorage.getItem('full') !== null) throw new DOMException('Full.', 'QuotaExceededError');
      return Reflect.apply(put, this, given) as IDBRequest<IDBValidKey>;
    };
  });

it('work that a full store refuses is pressed on, presented, gone back to and kept in the end, and nothing untrue is said', async () => {
  const { page } = await open();
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => void dialog.accept());
  await fillStore(page);
  await compose(page);

  // A press counts that also takes what was written, and the buttons stay where they are.
  await row(page, 2).click();
  await title(page).fill('Mine');
  await page.getByText('Not saved: the browser refuses').first().waitFor();
  const at = await button(page, 'Save as a file').boundingBox();
  for (const view of ['from=1950', 'from=1960&to=1970']) {
    await page.getByLabel('View', { exact: true }).fill(view);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a file').click()]);
    expect(download.suggestedFilename()).toBe('mine.dyad.json');
  }
  expect(await button(page, 'Save as a file').boundingBox()).toEqual(at);

  const count = await list(page).getByRole('option').count();
  await button(page, 'Duplicate').hover();
  await page.mouse.down();
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('margin-block-start', '8rem');
  });
  await page.mouse.up();
  await expect.poll(() => list(page).getByRole('option').count()).toBe(count + 1);

  // What stands in the editor is presented, printed, and shown in windows of their own.
  await present(page).click();
  await shownTitle(page, 'Mine');
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
  await shownTitle(presenter, 'Mine');
  await presenter.close();
  await page.keyboard.press('Escape');
  await list(page).waitFor();
  expect(await title(page).inputValue()).toBe('Mine');
  await page.getByText('Not kept in this browser', { exact: true }).waitFor();
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    present(page).click({ modifiers: ['ControlOrMeta'] })
  ]);
  await shownTitle(beside, 'Mine');
  await beside.close();
  await page.getByRole('link', { name: 'Print with notes' }).click();
  await shownTitle(page, 'Mine');
  expect((await told(page)).join('').trim()).toBe('');
  await page.goBack();
  await list(page).waitFor();

  // Another deck stands in its place at the first press, and both are kept once there is space.
  await page.getByLabel('View', { exact: true }).fill('from=1970');
  await button(page, 'Empty').click();
  await expect.poll(() => title(page).inputValue()).toBe('Untitled briefing');
  await page.getByText('“Mine” is not kept in this browser.').waitFor();
  await page.evaluate(() => {
    localStorage.removeItem('full');
  });
  await title(page).fill('Another');
  await kept(page);
  await page.getByText('“Mine” is not kept in this browser.').waitFor({ state: 'detached' });
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Briefing' }).locator('option').allInnerTexts())
    .toHaveLength(2);
  expect((await told(page)).join('')).not.toContain('Not saved');
});

it('what is written in a field and cannot be kept is found there again, and does not go without a question', async () => {
  const { page } = await open();
  await compose(page);
  await row(page, 2).click();
  const view = page.getByLabel('View', { exact: true });
  await view.fill('bin=minute');
  await row(page, 1).click();
  await page.getByRole('link', { name: 'Method', exact: true }).first().click();
  await page.waitForURL(/\/method$/);
  await page.goBack();
  await row(page, 2).click();
  expect(await view.inputValue()).toBe('bin=minute');
  await page.getByText('“minute” is not allowed for bin').waitFor();
  // A text that is not finished is asked about too; once it is taken, nothing is.
  await view.fill('from=1960');
  const asked = answerNext(page, 'dismiss');
  await page.evaluate(() => {
    location.reload();
  });
  expect((await asked).type()).toBe('beforeunload');
  await view.press('Enter');
  await kept(page);
  await page.reload();
  await row(page, 2).click();
  expect(await view.inputValue()).toContain('from=1960');
});

it('the question that a link asks goes with the link', async () => {
  const { page } = await open();
  await compose(page);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    writeDeckHash({ ...defaultDeck, title: 'From a link' })
  );
  await button(page, 'Open it').waitFor();
  await page.goBack();
  await button(page, 'Open it').waitFor({ state: 'detached' });
});

it('a window that presents a deck which is nowhere any more says so', async () => {
  const { page } = await open();
  await page.goto('/briefing?unkept=0123456789abcdef');
  await page.getByText('The briefing that this address leads to was not kept').first().waitFor();
  await page.goto('/briefing/handout?unkept=0123456789abcdef');
  await page.getByText('The briefing that this address leads to was not kept').waitFor();
});
