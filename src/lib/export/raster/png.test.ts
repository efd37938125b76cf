import { describe, expect, it } from 'vitest';
import { sourcesInWords } from '#lib/messages/index.ts';
import { chartNames } from '#lib/view/index.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { fileOf } from '../../../../tests/support/draw.ts';
import { openPng } from '../../../../tests/support/open-png.ts';
import { rasteriser } from '../../../../tests/support/rasteriser.ts';

const inchesAMetre = 39.3701;
const queries = [
  { query: 'width=1280&height=720', width: 1280, height: 720, dpi: 96 },
  { query: 'width=1920&height=1080&dpi=200&theme=dark', width: 1920, height: 1080, dpi: 200 },
  { query: 'width=360&height=640', width: 360, height: 640, dpi: 96 },
  { query: 'width=800&height=800&plain=1&background=transparent', width: 800, height: 800, dpi: 96 }
];

describe.each(chartNames.flatMap((chart) => queries.map((each) => ({ chart, ...each }))))(
  '$chart as PNG, $query',
  ({ chart, query, width, height, dpi }) => {
    it('has its size, its resolution, its words and a drawing in it', async () => {
      const { body } = await fileOf(dataset, `${chart}.png?${query}`, await rasteriser);
      if (typeof body === 'string') throw new TypeError('A PNG is no text.');
      const png = openPng(body);
      expect([png.width, png.height, png.perMetre]).toEqual([width, height, Math.round(dpi * inchesAMetre)]);
      expect([...png.words.keys()]).toEqual(['Title', 'Source', 'Copyright', 'Comment', 'Software']);
      expect(png.words.get('Source')).toBe(sourcesInWords('en', dataset));
      expect(png.words.get('Copyright')).toBe(dataset.dyad.licence.title);
      expect(png.words.get('Comment')).toMatch(new RegExp(`^${chart}(\\?|$)`));
      expect(png.words.get('Title')).toMatch(/\w{3}/);
      const { ground, share, colours } = seen(png.pixels);
      // At least some hundredth of the picture is drawn on, in more than a few colours, and the ground is what was
      // asked for.
      expect(share).toBeGreaterThan(0.01);
      expect(colours).toBeGreaterThan(20);
      expect(ground & 255).toBe(query.includes('transparent') ? 0 : 255);
    });
  }
);

/** The most frequent pixel, what share of the others there is, and how many different ones. */
function seen(pixels: Uint8Array): { ground: number; share: number; colours: number } {
  const counts = new Map<number, number>();
  const words = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let at = 0; at < pixels.length; at += 4)
    counts.set(words.getUint32(at), (counts.get(words.getUint32(at)) ?? 0) + 1);
  const [ground, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { ground, share: 1 - most / (pixels.length / 4), colours: counts.size };
}
