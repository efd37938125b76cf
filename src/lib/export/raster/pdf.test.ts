import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { sourcesInWords } from '#lib/messages/index.ts';
import { chartNames } from '#lib/view/index.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { fileOf } from '../../../../tests/support/draw.ts';
import { rasteriser } from '../../../../tests/support/rasteriser.ts';

const queries = [
  { query: 'width=1280&height=720', points: [960, 540] },
  { query: 'width=1920&height=1080&dpi=200&theme=dark', points: [691.2, 388.8] },
  { query: 'width=360&height=640', points: [270, 480] }
];

it('a paper of 200 drawings, the most that a deck has, is one of 200 pages', async () => {
  const page = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
    width: 40,
    height: 30
  };
  const facts = { title: 'T', author: 'Dyad', subject: '', keywords: '', date: '2026-01-01', language: 'en' };
  const body = await (await rasteriser)({ kind: 'pdf', pages: Array.from({ length: 200 }, () => page), facts });
  const document = await getDocument({ data: body.slice(), useSystemFonts: false }).promise;
  expect(document.numPages).toBe(200);
  const { fnArray } = await (await document.getPage(200)).getOperatorList();
  expect(fnArray).toContain(OPS.constructPath);
  await document.destroy();
});

describe.each(chartNames.flatMap((chart) => queries.map((each) => ({ chart, ...each }))))(
  '$chart as PDF, $query',
  ({ chart, query, points: [width, height] }) => {
    it('is one page of its size in points, with its words, drawn in paths and without a font', async () => {
      const { body } = await fileOf(dataset, `${chart}.pdf?${query}`, await rasteriser);
      if (typeof body === 'string') throw new TypeError('A PDF is no text.');
      expect(Buffer.from(body).toString('latin1')).not.toMatch(/\/Type\s*\/Font\b|\/BaseFont/);
      const document = await getDocument({ data: body.slice(), useSystemFonts: false }).promise;
      expect(document.numPages).toBe(1);
      const page = await document.getPage(1);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      expect(x1 - x0).toBeCloseTo(width ?? NaN, 1);
      expect(y1 - y0).toBeCloseTo(height ?? NaN, 1);
      const { info } = await document.getMetadata();
      expect(info).toMatchObject({ Subject: sourcesInWords('en', dataset), Author: 'Dyad', Language: 'en' });
      expect(info).toHaveProperty('Title', expect.stringMatching(/\w{3}/));
      const { fnArray } = await page.getOperatorList();
      expect(fnArray.filter((operator) => operator === OPS.constructPath).length).toBeGreaterThan(50);
      expect(
        fnArray.filter((operator) =>
          [OPS.beginText, OPS.showText, OPS.setFont, OPS.paintImageXObject].includes(operator)
        )
      ).toEqual([]);
      await document.destroy();
    });
  }
);
