import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFindings, checkerFindings } from '../support/engines.ts';
import { inflated } from '../support/inflated-pdf.ts';
import type { Chart } from '../support/marks.ts';
import { drawn, useBrowser, usePage } from '../support/open.ts';
import { choose, openSave, saveButton, savedFile, saveDialog } from '../support/save.ts';

const open = useBrowser();
const [site, plainSite] = [inject('site'), inject('plainSite')];

const served = async (path: string) => Buffer.from(await (await fetch(site + path)).arrayBuffer());
/** Width, height and dots per inch of an own size; a height of 0 is left open. */
async function fillSize(page: Page, [width, height, dpi]: readonly [number, number, number]): Promise<void> {
  for (const [label, value] of [
    ['Width', width],
    ['Height', height],
    ['Dots per inch', dpi]
  ] as const)
    await saveDialog(page)
      .getByLabel(label)
      .fill(value === 0 ? '' : String(value));
}
const status = (page: Page) => saveDialog(page).getByRole('status');

/** What is chosen in the dialog of a page, one file after the other, and where the server gives the same. */
const visits: readonly {
  readonly chart: Chart;
  readonly view: string;
  readonly files: readonly {
    readonly picks: readonly string[];
    /** Width, height and dots per inch where none of the usual sizes is picked. */
    readonly size?: readonly [number, number, number];
    readonly bare?: true;
    /** Without the view. */
    readonly address: string;
  }[];
}[] = [
  {
    chart: 'warmth',
    view: '',
    files: [{ picks: ['SVG', 'Slide'], address: 'svg?theme=light&width=1920&height=1080&dpi=200' }]
  },
  {
    chart: 'warmth',
    view: 'from=1965&model=stock&early=count&q=visit',
    files: [
      { picks: ['SVG', '160 mm', 'Dark'], address: 'svg?theme=dark&mm=160&dpi=300' },
      {
        picks: ['Square', 'Light', 'Outlines'],
        address: 'svg?theme=light&width=1080&height=1080&dpi=128&text=outlines'
      },
      { picks: ['PNG', 'Slide', 'Dark'], address: 'png?theme=dark&width=1920&height=1080&dpi=200' }
    ]
  },
  {
    chart: 'density',
    view: 'stack=category&bin=5years&from=1947&to=1991',
    files: [
      {
        picks: ['SVG', 'Phone', 'Dark', 'Transparent'],
        address: 'svg?theme=dark&width=1080&height=1920&dpi=240&background=transparent'
      },
      { picks: ['PNG'], address: 'png?theme=dark&width=1080&height=1920&dpi=240&background=transparent' },
      {
        picks: ['PNG', 'Own size', 'Light'],
        size: [540, 960, 120],
        address: 'png?theme=light&width=540&height=960&dpi=120&background=transparent'
      },
      {
        picks: ['SVG', 'Slide', 'Paper'],
        bare: true,
        address: 'svg?theme=light&width=1920&height=1080&dpi=200&plain=1'
      }
    ]
  },
  { chart: 'density', view: 'stack=none', files: [{ picks: ['CSV'], address: 'csv?' }] },
  {
    chart: 'network',
    view: '',
    files: [
      { picks: ['SVG', '160 mm'], address: 'svg?theme=light&mm=160&dpi=300' },
      { picks: ['PNG'], address: 'png?theme=light&mm=160&width=1890&dpi=300' },
      { picks: ['SVG', 'Slide', 'JSON'], address: 'json?theme=light&width=1920&height=1080&dpi=200' },
      {
        picks: ['PNG', 'Own size'],
        size: [945, 0, 150],
        bare: true,
        address: 'png?theme=light&width=945&dpi=150&plain=1'
      }
    ]
  },
  {
    chart: 'network',
    view: 'scale=goldstein',
    files: [
      {
        picks: ['SVG', 'Square', 'Dark', 'Transparent', 'Outlines'],
        bare: true,
        address: 'svg?theme=dark&width=1080&height=1080&dpi=128&background=transparent&plain=1&text=outlines'
      }
    ]
  }
];

describe('the page makes the same bytes as the server', () => {
  const visit = usePage('/');
  const opened = async (path: string, chart: Chart) => {
    const { page, trouble } = visit();
    await page.goto(path);
    await drawn(page);
    await openSave(page, chart);
    return { page, trouble };
  };

  it.each(visits)('of $chart?$view', async ({ chart, view, files }) => {
    const { page, trouble } = await opened(`/${chart}?${view}`, chart);
    for (const { picks, size, bare, address } of files) {
      await choose(page, ...picks);
      if (size) await fillSize(page, size);
      if (bare) await saveDialog(page).getByRole('checkbox').uncheck();
      const { name, bytes } = await savedFile(page);
      const [ending = '', query = ''] = address.split('?');
      const expected = await served(`/charts/${chart}.${ending}?${view}&${query}`);
      // Columns are named by what they count.
      const what = chart === 'density' ? 'events-by-(decade|5-years|year)' : chart;
      expect(name).toMatch(new RegExp(`^pakistan-russia-${what}-\\d{4}(-\\d{4})?(-dark)?\\.${ending}$`));
      if (ending === 'png') {
        const [width, height] = ['width', 'height'].map((side) => new URLSearchParams(query).get(side));
        expect(String(bytes.readUInt32BE(16)), address).toBe(width);
        if (height !== null && height !== undefined) expect(String(bytes.readUInt32BE(20)), address).toBe(height);
      } else expect(bytes.toString(), address).toBe(expected.toString());
      expect(bytes.equals(expected), address).toBe(true);
    }
    expect(trouble).toEqual([]);
  });

  it('and of what an editor wants: own title and note, fewer names, no legend, grey', async () => {
    const { page } = await opened('/warmth', 'warmth');
    const dialog = saveDialog(page);
    await choose(page, 'SVG', '85 mm', 'Light');
    await dialog.locator('summary').click();
    await dialog.getByLabel('Own title').fill('A headline of our own');
    await dialog.getByLabel('Own note').fill('& <b>bold</b>');
    await choose(page, 'None');
    for (const name of ['Legend', 'In shades of grey']) await dialog.getByRole('checkbox', { name }).click();
    const { bytes } = await savedFile(page);
    const query =
      'theme=light&mm=85&dpi=300&title=A+headline+of+our+own&note=%26+%3Cb%3Ebold%3C%2Fb%3E&labels=off&legend=off&grey=1';
    expect(bytes.toString()).toBe((await served(`/charts/warmth.svg?${query}`)).toString());
    // In a column of 85 mm that is two lines.
    expect(
      bytes
        .toString()
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
    ).toContain('Title by the editor.');
    // No page takes them.
    await page.goto(`/warmth?${query}`);
    const head = await page
      .locator('meta, title')
      .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML).join(''));
    expect(head + (await page.locator('body').innerText())).not.toContain('A headline of our own');
  });

  it('and of a PDF the same drawing, which browsers deflate otherwise than Node', async () => {
    const { page, trouble } = await opened('/warmth', 'warmth');
    await choose(page, 'PDF', '160 mm');
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('pakistan-russia-warmth-1922-2014.pdf');
    const [here, there] = [bytes, await served('/charts/warmth.pdf?theme=light&mm=160&dpi=300')].map(inflated);
    expect(here?.join('').length).toBeGreaterThan(10_000);
    expect(here).toEqual(there);
    expect(trouble).toEqual([]);
  });

  it('in the site as plain files as well, where no server is asked', async () => {
    const { page, trouble } = await open({ baseURL: plainSite });
    await page.goto('/density?from=1950&stack=context');
    await drawn(page);
    await openSave(page, 'density');
    await choose(page, 'SVG', '160 mm', 'Dark');
    expect((await savedFile(page)).bytes.toString()).toBe(
      (await served('/charts/density.svg?from=1950&stack=context&theme=dark&mm=160&dpi=300')).toString()
    );
    expect(trouble).toEqual([]);
  });
});

describe('the dialog', () => {
  const visit = usePage('/warmth?from=1965&to=1974', {
    permissions: ['clipboard-read', 'clipboard-write'],
    ready: async (page) => {
      await drawn(page);
      await openSave(page, 'warmth');
    }
  });
  const opened = () => {
    const { page } = visit();
    return { page, dialog: saveDialog(page) };
  };

  it('shows the drawing that is saved', async () => {
    const { page, dialog } = opened();
    const first = await dialog.getByRole('img').getAttribute('src');
    await choose(page, 'SVG', 'Phone');
    await page.waitForFunction(
      (before) => document.querySelector('dialog[open] img')?.getAttribute('src') !== before,
      first
    );
    await page.waitForFunction(() => document.querySelector('dialog[open] img')?.getAttribute('height') === '1920');
    const shown = await dialog.getByRole('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(shown).toBe((1080 * 96) / 240);
  });

  it('asks for a slide for PowerPoint for its colours alone: its size, its ground and its words are the slide’s', async () => {
    const { page, dialog } = opened();
    await choose(page, 'PPTX');
    expect(await dialog.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(true);
    for (const name of ['Square', 'Transparent']) expect(await dialog.getByRole('radio', { name }).count()).toBe(0);
    expect(await dialog.getByRole('checkbox').count()).toBe(0);
  });

  it('says where a size makes letters smaller', async () => {
    const { page, dialog } = opened();
    await choose(page, 'PNG', 'Own size');
    await fillSize(page, [320, 240, 96]);
    await dialog.getByText(/its smallest letters are \d(\.\d)? pt/).waitFor();
    await choose(page, '160 mm');
    await dialog.getByText(/its smallest letters are/).waitFor({ state: 'detached' });
  });

  it.each([
    ['Width', '99', '160–8000'],
    ['Width', 'wide', '160–8000'],
    ['Height', '1.5', '160–8000'],
    ['Dots per inch', '9999', '36–1200']
  ])('refuses %s %s with a sentence, and nothing is lost', async (field, text, allowed) => {
    const { page, dialog } = opened();
    await choose(page, 'SVG', 'Own size', 'Dark');
    await fillSize(page, [640, 480, 72]);
    const input = dialog.getByLabel(field);
    await input.fill(text);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const sentence = dialog.getByText(new RegExp(`^${field}: a whole number .*${allowed}.*“${text}”`)).first();
    await sentence.waitFor();
    let came = false;
    page.once('download', () => {
      came = true;
    });
    await dialog.getByRole('button', { name: /^Save / }).click();
    await status(page).getByText(`${field}:`).waitFor();
    expect([
      came,
      await input.inputValue(),
      await input.evaluate((element) => element === document.activeElement)
    ]).toEqual([false, text, true]);
    expect(await dialog.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await dialog.getByRole('img').isVisible()).toBe(true);
  });

  it('copies a link, code to embed, code of an image, a citation and the picture in the size that is chosen', async () => {
    const { page, dialog } = opened();
    await choose(page, 'PNG', 'Slide', 'Light');
    for (const [button, said, begins] of [
      ['Copy link', 'The link is', `${site}/warmth?from=1965&to=1974`],
      [
        'Copy embed code',
        'The embed code is',
        `<iframe src="${site}/embed/warmth?from=1965&amp;to=1974&amp;theme=light" title="`
      ],
      [
        'Copy image code',
        'The image code is',
        `<img src="${site}/charts/warmth.png?from=1965&amp;to=1974&amp;theme=light&amp;width=1920&amp;height=1080&amp;dpi=200" alt="`
      ],
      ['Copy citation', 'The citation is', 'Dyad. Coded from the article']
    ] as const) {
      await dialog.getByRole('button', { name: button }).click();
      await status(page).getByText(`${said} on the clipboard.`).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(begins);
    }
    await choose(page, 'SVG', 'Own size');
    await fillSize(page, [540, 540, 64]);
    await dialog.getByRole('button', { name: 'Copy picture' }).click();
    await status(page).getByText('The picture is on the clipboard.').waitFor();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [picture.width, picture.height];
    });
    expect(size).toEqual([540, 540]);
  });

  it('shows in a field what is to be copied where the clipboard is closed', async () => {
    const { page, dialog } = opened();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    const link = `${site}/warmth?from=1965&to=1974`;
    expect(await dialog.getByLabel('To copy by hand').inputValue()).toBe(link);
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(link);
  });
});

describe('without a mouse', () => {
  it('the keyboard alone opens the dialog, chooses, saves and leaves; the focus comes back', async () => {
    const { page } = await open();
    await page.goto('/warmth');
    await drawn(page);
    await page.locator('#warmth-drawing').focus();
    await page.keyboard.press('Tab');
    expect(await saveButton(page, 'warmth').evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await saveDialog(page).getByRole('img').waitFor();
    const focused = (kind: string) =>
      page.evaluate((name) => document.activeElement?.getAttribute('name')?.endsWith(name) ?? false, kind);
    for (let stop = 0; stop < 5 && !(await focused('-format')); stop += 1) await page.keyboard.press('Tab');
    expect(await focused('-format')).toBe(true);
    // From PNG to SVG.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    // From the slide to the square.
    await page.keyboard.press('ArrowRight');
    const { name, bytes } = await savedFile(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('pakistan-russia-warmth-1922-2014.svg');
    expect(bytes.toString()).toBe(
      (await served('/charts/warmth.svg?theme=light&width=1080&height=1080&dpi=128')).toString()
    );
    await status(page).getByText(`Saved: ${name}`).waitFor();
    await page.keyboard.press('Escape');
    await saveDialog(page).waitFor({ state: 'hidden' });
    expect(await saveButton(page, 'warmth').evaluate((button) => button === document.activeElement)).toBe(true);
    // What was chosen stays chosen.
    await page.keyboard.press('Enter');
    expect(await saveDialog(page).getByRole('radio', { name: 'SVG' }).isChecked()).toBe(true);
  });

  it('a finger opens it on the front page, be the chart still as the server sent it', async () => {
    const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await page.goto('/');
    await drawn(page);
    await page.locator('#density-save-button').tap();
    await saveDialog(page).getByRole('img').waitFor();
    await saveDialog(page).getByRole('button', { name: 'Close' }).tap();
    await saveDialog(page).waitFor({ state: 'hidden' });
  });

  it('no script is needed for the files of a view', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/warmth?from=1965');
    await page.locator('#warmth-save-button').click();
    const links = page.locator('main a[download]:visible');
    expect(await links.allInnerTexts()).toEqual(['SVG', 'PNG', 'PDF', 'PPTX', 'CSV', 'JSON']);
    expect(await links.nth(1).getAttribute('href')).toMatch(/\/charts\/warmth\.png\?from=1965$/);
  });
});

describe('the dialog for everyone', () => {
  const visit = usePage('/warmth', {
    ready: async (page) => {
      await drawn(page);
      await openSave(page, 'warmth');
    }
  });

  it('no engine finds anything in it, light or dark, 1280 or 360 pixels wide', async () => {
    const { page } = visit();
    const dialog = saveDialog(page);
    const found: string[] = [];
    const look = async (what: string) => {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 360]
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await drawn(page);
        // With the page behind it once; that is the same whatever the dialog holds.
        const within = colorScheme === 'light' && what === 'a wrong size' ? undefined : 'dialog[open]';
        const findings = [...(await axeFindings(page, undefined, within)), ...(await checkerFindings(page, within))];
        found.push(...findings.map((finding) => `${what}, ${colorScheme}: ${finding}`));
      }
    };
    await choose(page, 'SVG', 'Own size');
    await dialog.getByLabel('Width').fill('9');
    await look('a wrong size');
    await dialog.locator('summary').click();
    await look('an editor’s wishes');
    await choose(page, 'CSV');
    await dialog.locator('pre').waitFor();
    await look('numbers');
    expect(found).toEqual([]);
  });

  it('scrolls one way only in a window of 320 pixels, and every target is 24 pixels or more', async () => {
    const { page } = visit();
    const dialog = saveDialog(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/network');
    await drawn(page);
    await openSave(page, 'network');
    await choose(page, 'SVG', 'Own size');
    await dialog.locator('summary').click();
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const small = await dialog.locator('button, input').evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width}x${height}`)
    );
    expect(small).toEqual([]);
  });
});
