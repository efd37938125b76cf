import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeDeckHash } from '#lib/briefing/deck/deck-link.ts';
import type { Deck } from '#lib/briefing/deck/deck.ts';
import { readDeck } from '#lib/briefing/deck/read-deck.ts';
import { writeDeck } from '#lib/briefing/deck/write-deck.ts';
import { deckForExport } from '#lib/briefing/index.ts';
import { drawOnServer } from '#lib/export/draw.server.ts';
import { deckEndings, deckFile, defaultSteps, stepsIn } from '#lib/export/index.ts';
import { defaultDeck, focused } from '../support/briefing.ts';
import { answerNext, choose, compose, field, kept, list, row, titles } from '../support/compose.ts';
import { dataset } from '../support/dataset.ts';
import { axeContrastRules, axeFindings } from '../support/engines.ts';
import { hostileTexts } from '../support/hostile-package.ts';
import { inflated } from '../support/inflated-pdf.ts';
import { drawn, hydrated, useBrowser, usePage } from '../support/open.ts';
import { rasteriser } from '../support/rasteriser.ts';
import { savedFile } from '../support/save.ts';

const open = useBrowser();
const visit = usePage('/briefing/edit', { ready: (page) => list(page).waitFor() });
const defaults = defaultDeck.slides.map(({ title }) => title);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The editor that this file's tests share, with the default deck begun anew. */
async function editor() {
  const { page, trouble } = visit();
  trouble.splice(0);
  if (new URL(page.url()).pathname !== '/briefing/edit') await compose(page);
  await button(page, 'From the default').click();
  await expect.poll(() => titles(page)).toEqual(defaults);
  await kept(page);
  return { page, trouble };
}

/** A deck of so many text slides, as its file. */
const deckText = (count: number, title = 'Sample') =>
  JSON.stringify({
    version: 1,
    title,
    slides: Array.from({ length: count }, (_, n) => ({
      id: `s${n + 1}`,
      title: `Slide ${n + 1}`,
      text: 'Text.',
      notes: ''
    }))
  });
const saved = async (page: Page): Promise<Deck> => {
  const { deck, problems } = readDeck(
    JSON.parse((await savedFile(page, () => button(page, 'Save as a file').click())).bytes.toString())
  );
  expect(problems).toEqual([]);
  return deck ?? { title: '', slides: [] };
};

describe('what a page shows', () => {
  it('is added to the briefing with its view and its finding, and the briefing is kept', async () => {
    const { page, trouble } = await open();
    await page.goto('/warmth?from=1965&to=1974');
    await hydrated(page);
    const finding = (await page.locator('svg[data-chart] text').first().textContent()) ?? '';
    await page.locator('#warmth-add-button').click();
    await page.getByText(`Slide ${defaults.length + 1}.`, { exact: true }).waitFor();
    await page.goto('/events/1966-01-06-tashkent-declaration');
    await hydrated(page);
    await button(page, 'Add to briefing').click();
    await page.getByText(`Slide ${defaults.length + 2}.`, { exact: true }).waitFor();
    await compose(page);
    const now = await titles(page);
    expect(now.slice(0, -2)).toEqual(defaults);
    expect(finding.startsWith((now.at(-2) ?? '').slice(0, 20))).toBe(true);
    expect(now.at(-1)).toBe('Moscow mediates the Tashkent Declaration†');
    const { slides } = await saved(page);
    expect(slides.at(-2)).toMatchObject({ kind: 'chart', chart: 'warmth', view: { from: '1965', to: '1974' } });
    expect(slides.at(-1)).toMatchObject({ kind: 'event', event: '1966-01-06-tashkent-declaration' });
    expect(trouble).toEqual([]);
  });
});

describe('slides', () => {
  it('are moved by keys, and each move is told; undo and redo lead back and forth', async () => {
    const { page, trouble } = await editor();
    await row(page, 2).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+ArrowDown');
    const moved = [defaults[1], defaults[0], ...defaults.slice(2)];
    expect(await titles(page)).toEqual(moved);
    await page.getByText(`“${defaults[0] ?? ''}” is now slide 2 of ${defaults.length}.`).waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
    expect(await titles(page)).toEqual(defaults);
    await page.keyboard.press('Control+Shift+z');
    expect(await titles(page)).toEqual(moved);
    await kept(page);
    await page.reload();
    await list(page).waitFor();
    expect(await titles(page)).toEqual(moved);
    expect(trouble).toEqual([]);
  });

  it('are moved by dragging', async () => {
    const { page } = await editor();
    const [from, to] = [await row(page, 1).locator('[data-grip]').boundingBox(), await row(page, 3).boundingBox()];
    if (!from || !to) throw new Error('There is no such slide.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y + to.height / 2, { steps: 5 });
    await page.mouse.move(from.x, to.y + to.height - 4, { steps: 5 });
    await page.mouse.up();
    expect((await titles(page)).slice(0, 3)).toEqual([defaults[1], defaults[2], defaults[0]]);
  });

  it('are deleted and brought back, duplicated, and given a place by its number', async () => {
    const { page } = await editor();
    await row(page, 3).focus();
    await row(page, 3).click();
    await row(page, 3).press('Delete');
    expect(await titles(page)).toEqual(defaults.filter((_, n) => n !== 2));
    await button(page, 'Undo').click();
    expect(await titles(page)).toEqual(defaults);
    await button(page, 'Duplicate').click();
    expect((await titles(page)).filter((title) => title === defaults[2])).toHaveLength(2);
    await field(page, 'Place').fill('1');
    await field(page, 'Place').press('Enter');
    expect((await titles(page))[0]).toBe(defaults[2]);
  });

  it.each(['0', '-1', '1.5', '', '999'])(
    'stay where they are with %j for a place, and the field says what may be',
    async (place) => {
      const { page } = await editor();
      await row(page, 2).click();
      await field(page, 'Place').fill(place);
      await field(page, 'Place').press('Tab');
      const said = `a place is a whole number from 1 to ${defaults.length}.`;
      await page.locator('p.problem').getByText(said).waitFor();
      expect(await titles(page)).toEqual(defaults);
      expect(await field(page, 'Place').inputValue()).toBe('2');
      await row(page, 1).click();
      expect(await page.locator('p.problem').getByText(said).count()).toBe(0);
    }
  );

  it('are left by Enter for their first field', async () => {
    const { page } = await editor();
    await row(page, 2).press('Enter');
    await expect.poll(() => field(page, 'Title').evaluate((title) => title === document.activeElement)).toBe(true);
  });

  it('do not cut what is pasted beyond what a field may hold: it stays there, and the field says the bound', async () => {
    const { page } = await editor();
    await row(page, 2).click();
    await field(page, 'Title').focus();
    await page.keyboard.insertText('x'.repeat(250));
    await page.locator('p.problem').getByText('at most 200 are allowed').waitFor();
    expect((await field(page, 'Title').inputValue()).length).toBeGreaterThan(249);
    expect(await titles(page)).toEqual(defaults);
    await field(page, 'Title').fill(defaults[1] ?? '');
  });

  it.each([320, 390])(
    'are edited without going sideways at %i pixels, with several briefings of long titles',
    async (width) => {
      const { page } = await open({ viewport: { width, height: 800 } });
      await compose(page);
      for (const letter of ['z', 'y', 'x']) {
        await button(page, 'Empty').click();
        await field(page, 'Title of the briefing').fill(letter.repeat(200));
        await kept(page);
      }
      await button(page, 'Remove this briefing').click();
      await button(page, 'Put back').waitFor();
      await page.locator('.choice select').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  );

  it('are seen small as they will be shown: with title, drawing, words and source', async () => {
    const { page } = await editor();
    for (const [n, slide] of defaultDeck.slides.entries()) {
      await row(page, n + 1).scrollIntoViewIfNeeded();
      const small = row(page, n + 1).locator('[data-thumbnail]');
      await small.getByText(slide.title, { exact: true }).waitFor();
      if (slide.kind === 'chart') await small.locator(`svg[data-chart="${slide.chart}"]`).waitFor();
      await small.getByText('Source:').waitFor();
      // All of it stands within: nothing is cut.
      expect(
        await small.evaluate(
          (element) =>
            element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1
        )
      ).toBe(true);
    }
  });

  it('are told in stages: a step is of a period or points events out, and is made without writing an address', async () => {
    const { page, trouble } = await editor();
    await row(page, 2).click();
    const before = (await saved(page)).slides[1];
    const steps = before?.kind === 'chart' ? before.steps.length : 0;
    await button(page, 'Add a step').click();
    const step = page.getByRole('group', { name: `Step ${steps + 1}`, exact: true });
    await step.getByLabel('From').fill('1965');
    await step.getByLabel('From').press('Enter');
    await step.getByLabel('To', { exact: true }).fill('1950');
    await step.getByLabel('To', { exact: true }).press('Enter');
    await step
      .getByText('“1950” is not allowed for to, since the period would end before it begins; allowed: ≥ 1965.')
      .waitFor();
    await step.getByLabel('To', { exact: true }).fill('1974');
    await step.getByLabel('To', { exact: true }).press('Enter');
    await kept(page);
    const after = (await saved(page)).slides[1];
    expect(after?.kind === 'chart' ? after.steps.at(-1) : null).toMatchObject({
      from: '1965',
      to: '1974'
    });
    expect(trouble).toEqual([]);
  });

  it('point out events that are chosen by date and title, by keyboard or pointer, and taken back the same way', async () => {
    const { page, trouble } = await editor();
    await row(page, 2).click();
    const event = page.getByRole('combobox', { name: 'Point out events' }).first();
    const pointed = page.getByRole('list', { name: 'Events pointed out' }).first();
    const highlight = async () => {
      await kept(page);
      const slide = (await saved(page)).slides[1];
      return slide?.kind === 'chart' ? slide.view.highlight : [];
    };
    await event.fill('tashkent jan');
    const option = page.getByRole('option', { name: '6 January 1966: Moscow mediates the Tashkent Declaration' });
    await option.waitFor();
    await event.press('ArrowDown');
    expect(await event.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await event.press('Enter');
    await pointed.getByText('Tashkent').waitFor();
    expect([await event.getAttribute('aria-expanded'), await event.inputValue()]).toEqual(['false', '']);
    expect(await highlight()).toEqual(['1966-01-06-tashkent-declaration']);
    await event.fill('bhutto');
    await page.getByRole('option', { name: 'Prime Minister Bhutto' }).click();
    await expect.poll(highlight).toEqual(['1966-01-06-tashkent-declaration', '1974-bhutto-visit']);
    await event.press('ArrowDown');
    await event.press('Escape');
    expect(await event.getAttribute('aria-expanded')).toBe('false');
    await pointed.getByRole('button', { name: 'Tashkent' }).click();
    await expect.poll(highlight).toEqual(['1974-bhutto-visit']);
    expect(trouble).toEqual([]);
  });

  it('have title, notes and view that are kept as they are written', async () => {
    const { page } = await editor();
    await row(page, 2).click();
    await field(page, 'Title').fill('A finding of my own');
    await field(page, 'Notes for the presenter').fill('Say\f this.\n\nThen\u0002 that.');
    await page.getByLabel('View', { exact: true }).fill('from=1960&to=1970');
    await page.getByLabel('View', { exact: true }).press('Enter');
    await kept(page);
    const [, second] = (await saved(page)).slides;
    expect(second).toMatchObject({
      title: 'A finding of my own',
      notes: 'Say this.\n\nThen that.',
      view: { from: '1960', to: '1970' }
    });
  });

  it('take the address of another chart with its chart, and refuse that of a page without a view', async () => {
    const { page } = await editor();
    await row(page, 2).click();
    const view = page.getByLabel('View', { exact: true });
    await view.fill('https://example.org/density?from=1960&stack=category');
    await view.press('Enter');
    await kept(page);
    expect((await saved(page)).slides[1]).toMatchObject({
      chart: 'density',
      view: { from: '1960', stack: 'category' }
    });
    await view.fill('https://example.org/events/1966-01-06-tashkent-declaration');
    await view.press('Enter');
    await page.getByText('is the address of another page').first().waitFor();
    expect((await saved(page)).slides[1]).toMatchObject({
      chart: 'density',
      view: { from: '1960', stack: 'category' }
    });
    // What stands in a field would be asked about.
    await view.fill('');
    await view.press('Enter');
  });

  it('say in a sentence what of them cannot be kept, and keep what was there', async () => {
    const { page } = await editor();
    await row(page, 2).click();
    await field(page, 'Title').fill('');
    await page.getByText('Not kept. This is empty; some text is needed.').first().waitFor();
    await page.getByLabel('View', { exact: true }).fill('bin=minute');
    await page.getByLabel('View', { exact: true }).press('Enter');
    await page.getByText('“minute” is not allowed for bin').first().waitFor();
    expect((await saved(page)).slides[1]).toMatchObject({ title: defaults[1], view: { bin: 'decade' } });
    await page.getByLabel('View', { exact: true }).fill('');
    await page.getByLabel('View', { exact: true }).press('Enter');
  });
});

describe('a briefing as a file', () => {
  it('is the same after it was saved and opened', async () => {
    const { page } = await editor();
    const deck = await saved(page);
    expect(deck).toEqual(defaultDeck);
    await choose(page, 'a.dyad.json', JSON.stringify(writeDeck({ ...deck, title: 'Opened' })));
    await expect.poll(() => field(page, 'Title of the briefing').inputValue()).toBe('Opened');
    expect(await titles(page)).toEqual(defaults);
  });

  it.each([
    ['broken', '{"version":1,', 'File: It is not JSON, as the editor saves it, or it is not whole.'],
    [
      'newer',
      '{"version":2,"title":"T","slides":[]}',
      'version: It is 2, newer than this program, which reads version 1.'
    ],
    ['without slides', '{"version":1,"title":"T","slides":[]}', 'slides: At least one slide is needed.'],
    [
      'another thing',
      '[]',
      'File: This is not a briefing, which has the fields version, title and slides; here stands […].'
    ]
  ])('that is %s is refused with a sentence, and nothing is lost', async (_, text, sentence) => {
    const { page } = await editor();
    await row(page, 1).click();
    await field(page, 'Title').fill('Mine');
    await choose(page, 'b.dyad.json', text);
    await page.getByText(sentence).first().waitFor();
    expect((await titles(page))[0]).toBe('Mine');
    await button(page, 'Close this message').click();
    await page.getByRole('group', { name: 'This file was not opened:' }).waitFor({ state: 'detached' });
  });

  it.each([1, 12, 200])('of %i slides is opened, and presented to its end', async (count) => {
    const { page, trouble } = await editor();
    await choose(page, 'c.dyad.json', deckText(count));
    await expect.poll(async () => (await titles(page)).length).toBe(count);
    if (count === 200) {
      await button(page, 'Duplicate').click();
      await page.getByText('A briefing holds at most 200 slides.').waitFor({ state: 'attached' });
      expect(await titles(page)).toHaveLength(200);
    }
    await kept(page);
    await page.getByRole('link', { name: 'Present', exact: true }).click();
    await focused(page, 's1');
    await page.keyboard.press('End');
    await focused(page, `s${count}`);
    await page.keyboard.press('ArrowRight');
    await focused(page, `s${count}`);
    expect(trouble).toEqual([]);
  });
});

describe('a briefing in a link', () => {
  it('is shown, and opened only when the reader says so; theirs stays', async () => {
    const { page, trouble } = await editor();
    await choose(page, 'e.dyad.json', deckText(3, 'Shared'));
    await expect.poll(() => field(page, 'Title of the briefing').inputValue()).toBe('Shared');
    await button(page, 'Link that carries it').click();
    const hash = new URL(await field(page, 'Link that carries the briefing').inputValue()).hash;
    const { page: other, trouble: others } = await open();
    await compose(other, hash);
    await other.getByText('“Shared”, 3 slides.').waitFor();
    expect(await titles(other)).toEqual(defaults);
    await button(other, 'Open it').click();
    await expect.poll(() => titles(other)).toEqual(['Slide 1', 'Slide 2', 'Slide 3']);
    expect(new URL(other.url()).hash).toBe('');
    expect([trouble, others]).toEqual([[], []]);
  });

  it('that is broken is refused with a sentence', async () => {
    const { page } = await editor();
    await compose(page, '#deck=zzzz');
    await page.getByText('The briefing in this link was not opened:').first().waitFor();
    expect(await titles(page)).toEqual(defaults);
  });
});

describe('two tabs', () => {
  let other: Page;
  beforeAll(async () => {
    other = await visit().page.context().newPage();
    // A tab that is not told of the other's work writes on what it knows.
    await other.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
  });
  afterAll(() => other.close());

  it('that write to one briefing: the other’s work stands in sight of what is written, which is not left without a question', async () => {
    const { page } = await editor();
    await row(page, 1).click();
    await field(page, 'Title').fill('From the first tab');
    await kept(page);
    await compose(other);
    expect((await titles(other))[0]).toBe('From the first tab');
    await row(other, 2).click();
    await field(other, 'Title').fill('From the second tab');
    await kept(other);
    const notice = page.getByText('This briefing was changed in another tab.').first();
    await field(page, 'Notes for the presenter').fill('Not kept.');
    await notice.waitFor();
    await field(page, 'Notes for the presenter').scrollIntoViewIfNeeded();
    await expect(notice.boundingBox().then((box) => box !== null && box.y >= 0)).resolves.toBe(true);
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
    });
    await page.getByRole('link', { name: 'Present', exact: true }).click();
    await expect.poll(() => asked).toEqual([expect.stringContaining('closing this tab loses it')]);
    expect(new URL(page.url()).pathname).toBe('/briefing/edit');
    expect(await field(page, 'Notes for the presenter').inputValue()).toBe('Not kept.');
  });

  it('whose work is not kept is led back to once another briefing stood in its place, and is told so before', async () => {
    const { page, trouble } = visit();
    trouble.splice(0);
    const mine = page.getByRole('button', { name: 'Back to “', exact: false });
    const isBack = () => expect.poll(() => field(page, 'Notes for the presenter').inputValue()).toBe('Not kept.');
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      writeDeckHash({ ...defaultDeck, title: 'From a link' })
    );
    await page.getByText('Yours is not kept in this browser; a button leads back to it').waitFor();
    await button(page, 'Open it').click();
    await expect.poll(() => field(page, 'Title of the briefing').inputValue()).toBe('From a link');
    await kept(page);
    await mine.click();
    await isBack();
    await choose(page, 'a.dyad.json', deckText(2, 'From a file'));
    await expect.poll(() => titles(page)).toHaveLength(2);
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => {
      location.reload();
    });
    expect((await asked).type()).toBe('beforeunload');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: 'Present', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'From a file' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await mine.click();
    await isBack();
    expect(await mine.count()).toBe(0);
  });

  it('do not write over each other’s work', async () => {
    const { page } = visit();
    const decks = (window: Page) => window.getByRole('combobox', { name: 'Briefing' }).locator('option').count();
    const before = await decks(page);
    await row(page, 3).click();
    await field(page, 'Title').fill('Also mine');
    await button(page, 'Save mine as a copy').click();
    await kept(page);
    expect((await titles(page)).slice(0, 3)).toEqual(['From the first tab', defaults[1], 'Also mine']);
    await other.reload();
    await list(other).waitFor();
    await expect.poll(() => decks(other)).toBe(before + 1);
  });

  it('each present the briefing that is composed in them', async () => {
    const { page } = visit();
    await choose(page, 'a.dyad.json', deckText(2, 'One'));
    await expect.poll(() => titles(page)).toHaveLength(2);
    await kept(page);
    await choose(other, 'b.dyad.json', deckText(3, 'Two'));
    await expect.poll(() => titles(other)).toHaveLength(3);
    await kept(other);
    await page.bringToFront();
    await field(page, 'Title of the briefing').fill('One, mended');
    await kept(page);
    await page.getByRole('link', { name: 'Present', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'One, mended' }).waitFor({ state: 'attached' });
  });
});

it('a briefing that the browser does not keep is presented from the editor all the same', async () => {
  const { page } = await open();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new Error('None.');
      }
    });
  });
  await compose(page);
  await field(page, 'Title of the briefing').fill('Of this window only');
  // It goes with the window, whichever page of the site is shown: leaving is asked about.
  const left = answerNext(page, 'accept');
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  expect((await left).message()).toContain('closing this tab loses it');
  await page.getByRole('heading', { level: 1, name: 'Of this window only' }).waitFor({ state: 'attached' });
  const asked = answerNext(page, 'dismiss');
  await page.evaluate(() => {
    location.reload();
  });
  expect((await asked).type()).toBe('beforeunload');
  await page.keyboard.press('Escape');
  await expect.poll(() => field(page, 'Title of the briefing').inputValue()).toBe('Of this window only');
});

describe('the reader’s own briefing', () => {
  it('is what is presented and printed; an address of the default’s slides shows the default', async () => {
    const { page } = await editor();
    await choose(page, 'f.dyad.json', deckText(2, 'Of my own'));
    await expect.poll(() => titles(page)).toHaveLength(2);
    await kept(page);
    await page.goto('/briefing');
    await page.locator('[data-slide="s1"]').waitFor();
    await page.goto('/briefing/handout');
    await page.getByRole('heading', { level: 1, name: 'Of my own' }).waitFor();
    await page.goto(`/briefing?slide=${defaultDeck.slides[2]?.id ?? ''}`);
    await page.locator(`[data-slide="${defaultDeck.slides[2]?.id ?? ''}"]`).waitFor();
  });

  it('whose event is gone or whose view leaves nothing says so on that slide, and goes on', async () => {
    const { page, trouble } = await editor();
    await choose(
      page,
      'g.dyad.json',
      JSON.stringify({
        version: 1,
        title: 'Gone',
        slides: [
          { id: 'a', title: 'A', event: 'no-such-event' },
          { id: 'b', title: 'B', chart: 'warmth', view: 'from=1930&to=1931' },
          { id: 'c', title: 'C', text: 'The end.' }
        ]
      })
    );
    await expect.poll(() => titles(page)).toEqual(['A', 'B', 'C']);
    await kept(page);
    await page.goto('/briefing');
    await page.getByText('The data no longer have the event “no-such-event” that this slide tells.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('No event fits the view of this slide, so there is nothing to draw.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('The end.').waitFor();
    expect(trouble).toEqual([]);
  });

  it('of hostile texts stays text in the editor, in the list and on the slide', async () => {
    const { page, trouble } = await editor();
    const texts = hostileTexts.filter((text) => !/[\p{Cc}\uFFFE]/u.test(text));
    await choose(
      page,
      'h.dyad.json',
      JSON.stringify({
        version: 1,
        title: texts[0],
        slides: texts.map((text, n) => ({ id: `s${n}`, title: text, text, notes: text }))
      })
    );
    await expect.poll(async () => (await titles(page)).length).toBe(texts.length);
    expect(await field(page, 'Title of the briefing').inputValue()).toBe(texts[0]);
    for (const [n, text] of texts.entries()) {
      await row(page, n + 1).click();
      expect(await field(page, 'Title').inputValue()).toBe(text);
    }
    await kept(page);
    await page.goto('/briefing');
    for (const n of texts.keys()) {
      await page.locator(`[data-slide="s${n}"]`).waitFor();
      await page.keyboard.press('ArrowRight');
    }
    expect(trouble).toEqual([]);
  });
});

describe('a briefing handed over from the page', () => {
  it.each([
    ['PowerPoint', '.pptx'],
    ['Pictures (ZIP)', '-slides.zip']
  ])('as %s is the file that the server gives', async (name, ending) => {
    const { page, trouble } = await editor();
    const file = await savedFile(page, () => button(page, name).click());
    const served = Buffer.from(await (await fetch(`${inject('site')}/briefing${ending}`)).arrayBuffer());
    expect(file.name).toBe(`pakistan-russia-briefing${ending}`);
    expect(file.bytes.equals(served)).toBe(true);
    expect(trouble).toEqual([]);
  });

  it('is the same in the site as plain files, and a PDF the same as the server draws, under the title that is one’s own', async () => {
    const { page, trouble } = await editor();
    const { page: plain, trouble: others } = await open({ baseURL: inject('plainSite') });
    await compose(plain);
    const own = {
      title: 'Moscow & Karachi: ten years',
      slides: defaultDeck.slides.filter(({ id }) => ['opening', 'network'].includes(id))
    };
    for (const each of [page, plain]) {
      await choose(each, 'a.dyad.json', JSON.stringify(writeDeck(own)));
      await expect.poll(() => titles(each)).toHaveLength(own.slides.length);
    }
    const savedFrom = (each: Page, name: string) => savedFile(each, () => button(each, name).click());
    for (const [format, ending] of [
      ['PowerPoint', '.pptx'],
      ['Pictures (ZIP)', '-slides.zip']
    ] as const) {
      const [here, there] = [await savedFrom(page, format), await savedFrom(plain, format)];
      expect([here.name, there.name]).toEqual(Array(2).fill(`moscow-karachi-ten-years${ending}`));
      expect(here.bytes.equals(there.bytes), format).toBe(true);
    }
    // Of a PDF the same drawing as the server's: browsers deflate otherwise than Node.
    const tools = { draw: drawOnServer, raster: await rasteriser };
    for (const [button, format] of [
      ['PDF', 'pdf'],
      ['Handout with notes (PDF)', 'handout']
    ] as const) {
      const { name, bytes } = await savedFrom(page, button);
      const made = await deckFile(
        dataset,
        deckForExport(own, dataset, 'en', 'light', stepsIn(format, defaultSteps)),
        format,
        tools
      );
      expect(name).toBe(`moscow-karachi-ten-years${deckEndings[format]}`);
      expect(inflated(bytes).join('').length).toBeGreaterThan(10_000);
      expect(inflated(bytes).join() === inflated(Buffer.from(made.body)).join(), name).toBe(true);
    }
    expect([trouble, others]).toEqual([[], []]);
  });
});

it('the editor gives axe nothing to find with each kind of slide chosen, light or dark', async () => {
  const { page } = await editor();
  await drawn(page);
  const found: string[] = [];
  const kinds = defaultDeck.slides.map(({ kind }) => kind);
  for (const number of [...new Set(kinds)].map((kind) => kinds.indexOf(kind) + 1)) {
    await row(page, number).click();
    for (const [colorScheme, rules] of [
      ['light', undefined],
      ['dark', axeContrastRules]
    ] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeFindings(page, rules)).map((finding) => `${number}, ${colorScheme}: ${finding}`));
    }
  }
  expect(found).toEqual([]);
});
