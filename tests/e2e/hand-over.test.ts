import { describe, expect, inject, it } from 'vitest';
import { deckEndings, deckFormats } from '#lib/export/deck/deck-format.ts';
import { ask } from '../support/ask.ts';
import { defaultDeck } from '../support/briefing.ts';
import { useBrowser } from '../support/open.ts';

const open = useBrowser();
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(inject('site'), path, headers, method);
const types = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  handout: 'application/pdf',
  zip: 'application/zip'
} as const;

describe.each(deckFormats)('the briefing as %s', (format) => {
  const path = `/briefing${deckEndings[format]}`;

  it('says what it is and what it is called, has a strong ETag, and is not sent again to whoever has it', async () => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': types[format],
      'content-length': String(body.length),
      'content-disposition': `inline; filename="pakistan-russia-briefing${deckEndings[format]}"`
    });
    const again = await get(path, { 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get(path, {}, 'HEAD');
    expect([head.status, head.headers.etag, head.body.length]).toEqual([200, headers.etag, 0]);
    expect((await get(`${path}?download=1`)).headers['content-disposition']).toMatch(/^attachment; /);
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get(path, {}, method)).status, method).toBe(405);
  });

  it('says in a sentence what it cannot be', async () => {
    const { status, body } = await get(`${path}?theme=pink`);
    expect([status, body.toString()]).toEqual([400, '“pink” is not allowed for theme; allowed: light, dark.\n']);
  });
});

it('the briefing comes dark where that is asked for', async () => {
  const [dark, light] = [await get('/briefing.pptx?theme=dark'), await get('/briefing.pptx')];
  expect(dark.headers['content-disposition']).toBe('inline; filename="pakistan-russia-briefing-dark.pptx"');
  expect(dark.body.equals(light.body)).toBe(false);
});

it('the briefing has a slide for each step, or all steps on their slide where that is asked for', async () => {
  const [usual, apart, together] = await Promise.all(
    ['', '?steps=apart', '?steps=together'].map((query) => get(`/briefing-slides.zip${query}`))
  );
  expect(apart?.headers.etag).toBe(usual?.headers.etag);
  expect(together?.body.length).toBeLessThan(usual?.body.length ?? 0);
  const { status, body } = await get('/briefing.pptx?steps=some');
  expect([status, body.toString()]).toEqual([400, '“some” is not allowed for steps; allowed: apart, together.\n']);
});

it.each(['/briefing.', '/briefing.ppt', '/briefing-slides', '/briefing.pdf.zip', '/briefing-../data'])(
  'there is no other file of the briefing: %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  }
);

it('no request from outside brings a deck of its own', async () => {
  const plain = await get('/briefing.pptx');
  const deck = '{"version":1,"title":"T","slides":[{"id":"a","title":"A","text":"Text."}]}';
  const other = await get(`/briefing.pptx?deck=${encodeURIComponent(deck)}`, { deck, 'x-deck': deck });
  expect(other.headers.etag).toBe(plain.headers.etag);
});

describe('the handout', () => {
  it('shows every slide with its notes open, leads to the files, and prints one slide a page, with its notes below', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const { page, trouble } = await open({ javaScriptEnabled });
      await page.goto('/briefing/handout');
      for (const { title, notes } of defaultDeck.slides) {
        const section = page
          .locator('section[aria-roledescription="slide"]')
          .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
        expect(await section.locator('details[open]').innerText()).toContain(notes.trim().slice(0, 40));
      }
      const links = await page
        .locator('a[download]')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
      expect(links.map((link) => new URL(link ?? '', page.url()).pathname)).toEqual(
        deckFormats.map((format) => `/briefing${deckEndings[format]}`)
      );
      expect(trouble).toEqual([]);
      if (!javaScriptEnabled) continue;
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type ?\/Page\b/g)?.length).toBe(defaultDeck.slides.length);
    }
  });
});
