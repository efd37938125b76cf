import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { legalText } from '../drawing/xml-text.ts';
import type { PptxDeck } from './pptx-deck.ts';
import { all, bytesOf, chartOf, deckOf, partsOf, slideOf, textOf, workbookOf } from './sample-pptx.ts';
import { writePptx } from './write-pptx.ts';

const png = Uint8Array.from([137, 80, 78, 71]);
const written = (deck: PptxDeck) => writePptx(structuredClone(deck), ({ svg }) => ({ svg, png }));
const picture = {
  kind: 'picture' as const,
  alt: 'A drawing.',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  pixels: 100,
  width: 50,
  height: 50
};

const deck = deckOf([
  slideOf('First', chartOf('scatter', 'A')),
  slideOf('Second', chartOf('columns', 'B')),
  slideOf('Third', picture),
  slideOf('Fourth')
]);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a deck as PPTX', () => {
  it('has slides of 16:9, each with its title in a title placeholder and a number', async () => {
    const parts = partsOf(await written(deck));
    const size = all(parts.get('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes;
    expect(Number(size?.get('cx')) / Number(size?.get('cy'))).toBeCloseTo(16 / 9, 6);
    const titles = [1, 2, 3, 4].map((n) =>
      all(parts.get(`ppt/slides/slide${n}.xml`), 'p:sp')
        .filter((shape) => all(shape, 'p:ph').some((ph) => ph.attributes.get('type') === 'title'))
        .map(textOf)
    );
    expect(titles).toEqual([['First'], ['Second'], ['Third'], ['Fourth']]);
    for (const n of [1, 2, 3, 4])
      expect(all(parts.get(`ppt/slides/slide${n}.xml`), 'a:fld').map((field) => field.attributes.get('type'))).toEqual([
        'slidenum'
      ]);
  });

  it('sets a title in the size that was found for it, in the slide itself', async () => {
    const parts = partsOf(await written(deckOf([{ ...slideOf('Long'), smallTitle: 18 }, slideOf('Short')])));
    const sizes = [1, 2].map((n) =>
      all(
        all(parts.get(`ppt/slides/slide${n}.xml`), 'p:sp').find((shape) =>
          all(shape, 'p:ph').some((ph) => ph.attributes.get('type') === 'title')
        ),
        'a:rPr'
      ).map(({ attributes }) => attributes.get('sz'))
    );
    expect(sizes).toEqual([['1800'], ['2600']]);
  });

  it('keeps what the speaker reads, a paragraph a line', async () => {
    const parts = partsOf(await written(deckOf([{ ...slideOf('A'), speech: 'One.\nTwo & three.' }])));
    const body = all(parts.get('ppt/notesSlides/notesSlide1.xml'), 'p:sp')[1];
    expect(all(body, 'a:p').map(textOf)).toEqual(['One.', 'Two & three.']);
  });

  it('says of each paragraph that is read from right to left that it is, in slides, notes and charts', async () => {
    const [urdu, english] = ['پاکستان اور روس، 1965: “SEATO” & …', '& Moscow, روس.'];
    const paragraph = (text: string) => ({ text, size: 20, strong: false, colour: '#111111', before: 4 });
    const speech = `${urdu}\n${english}\n${urdu}`;
    const words = [[paragraph(urdu), paragraph(english)], [paragraph(english)]];
    const parts = partsOf(
      await written(deckOf([{ ...slideOf(urdu), speech, words }, slideOf(english, chartOf('scatter', urdu))]))
    );
    const told = (path: string) =>
      all(parts.get(path), 'a:p').flatMap((each) => {
        const text = textOf(each).replace(/[\u2067\u2069]/g, '');
        const direction = all(each, 'a:pPr')[0]?.attributes.get('rtl') ?? '0';
        return [urdu, english].includes(text) ? [text === urdu ? `urdu ${direction}` : `english ${direction}`] : [];
      });
    for (const path of ['slides/slide1', 'notesSlides/notesSlide1', 'slides/slide2'])
      expect(new Set(told(`ppt/${path}.xml`)), path).toEqual(
        new Set(path === 'slides/slide2' ? ['english 0'] : ['urdu 1', 'english 0'])
      );
    expect(told('ppt/charts/chart2.xml')).toEqual(Array(4).fill('urdu 1'));
  });

  it('describes every graphic for those who do not see it', async () => {
    const parts = partsOf(await written(deck));
    const described = [1, 2, 3].map((n) =>
      all(parts.get(`ppt/slides/slide${n}.xml`), 'p:cNvPr').flatMap(({ attributes }) => attributes.get('descr') ?? [])
    );
    expect(described).toEqual([['A'], ['B'], ['A drawing.']]);
  });

  it('is the same bytes at another time, in another time zone and after other decks', async () => {
    const first = await written(deck);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'Asia/Karachi');
    expect(Buffer.compare(await written(deck), first)).toBe(0);
    expect(textOf(partsOf(first).get('docProps/core.xml'))).toContain('2026-11-24T00:00:00Z');
  });

  it('has a dark master with dark ground and light letters', async () => {
    const map = (file: Uint8Array) =>
      all(partsOf(file).get('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap')[0]?.attributes.get('bg1');
    expect(map(await written(deckOf([slideOf('A')], 'Deck', true)))).toBe('dk1');
    expect(map(await written(deckOf([slideOf('A')])))).toBe('lt1');
  });
});

describe('texts of any kind in a deck', () => {
  const hostile = '"><script>&]]>\u0000\u000b\ufffe\ud800\'=1+1{{x}}$&$1';

  it('stand in every part as they are, without what XML forbids', async () => {
    const file = await written(
      deckOf([slideOf(hostile, chartOf('scatter', hostile)), slideOf(hostile, { ...picture, alt: hostile })], hostile)
    );
    const parts = partsOf(file);
    const shown = legalText(hostile);
    const slide = parts.get('ppt/slides/slide1.xml');
    expect(all(slide, 'a:t').slice(0, 4).map(textOf)).toEqual([shown, shown, shown, shown]);
    expect(
      all(parts.get('ppt/slides/slide2.xml'), 'p:cNvPr').map(({ attributes }) => attributes.get('descr'))
    ).toContain(shown);
    expect(textOf(all(parts.get('ppt/notesSlides/notesSlide1.xml'), 'a:t')[0])).toBe(shown);
    expect(textOf(all(parts.get('docProps/core.xml'), 'dc:title')[0])).toBe(shown);
    expect(all(parts.get('ppt/charts/chart1.xml'), 'a:t').map(textOf)).toEqual(Array.from({ length: 4 }, () => shown));
    expect(workbookOf(file, 'ppt/embeddings/workbook1.xlsx')[0]?.label).toBe(shown);
  });

  it('leave every part well formed, whatever they are', async () => {
    const texts = Array.from({ length: 200 }, (_, n) => fuzzed(n));
    const file = await written(
      deckOf(
        texts.map((text, n) =>
          slideOf(text, n % 3 === 0 ? { ...picture, alt: text } : chartOf(n % 3 === 1 ? 'scatter' : 'columns', text))
        ),
        texts[0]
      )
    );
    const parts = partsOf(file);
    const files = unzipSync(file);
    for (const [n, text] of texts.entries()) {
      expect(textOf(all(parts.get(`ppt/slides/slide${n + 1}.xml`), 'a:t')[0])).toBe(
        legalText(text).replace(/\s+/gu, ' ').trim()
      );
      if (n % 3 !== 0) partsOf(files[`ppt/embeddings/workbook${n + 1}.xlsx`] ?? new Uint8Array());
    }
  });

  it('are never a formula in the workbook', async () => {
    const file = await written(deckOf([slideOf('A', chartOf('columns', '=cmd|x'))]));
    const [first, , , note] = workbookOf(file, 'ppt/embeddings/workbook1.xlsx');
    expect(first).toEqual({ label: "'=cmd|x", cells: ["'=cmd|x", 'b'] });
    expect(note?.cells[1]).toBe("'=1+1");
    expect(all(partsOf(bytesOf(file, 'ppt/embeddings/workbook1.xlsx')).get('xl/worksheets/sheet1.xml'), 'f')).toEqual(
      []
    );
  });
});

/** Letters, signs and forbidden characters by a fixed rule (a linear congruential generator, Numerical Recipes). */
function fuzzed(seed: number): string {
  const signs = [
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '\0',
    '\v',
    '\ufffe',
    '\ud800',
    '\udc00',
    '\n',
    '\t',
    '\r',
    '😀',
    'روس',
    'Москва',
    '=',
    '@',
    '-',
    '+',
    ' ',
    'a',
    '<!--',
    '<?',
    '$&',
    '&#0;',
    '{',
    '%',
    '\u2028'
  ];
  let state = seed + 1;
  return `t${Array.from({ length: 12 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return signs[(state >>> 8) % signs.length] ?? '';
  }).join('')}`;
}
