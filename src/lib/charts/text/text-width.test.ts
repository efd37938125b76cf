import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { advances } from './letter-widths.ts';
import { textWidth } from './text-width.ts';

const folder = fileURLToPath(new URL('../../../../static/fonts/', import.meta.url));

describe.each([400, 600] as const)('the widths of weight %d', (weight) => {
  const fonts = readdirSync(folder)
    .filter((name) => name.endsWith(`-${weight}-normal.woff2`))
    .map((name) => fontkit.openSync(folder + name))
    .filter((font): font is fontkit.Font => 'glyphForCodePoint' in font);

  it('are those of the font files that the page loads', () => {
    const wrong = Object.entries(advances[weight]).flatMap(([first, run]) =>
      run.flatMap((advance, n) => {
        const point = Number(first) + n;
        const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(point));
        const drawn = font && (font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm;
        return drawn === undefined || drawn === advance ? [] : [{ point, advance, drawn }];
      })
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
  it('are at most a hundredth narrower than the shaped text', () => {
    const text = 'Tashkent Declaration, 1966: AVATAR Toy';
    const font = fonts.find((candidate) =>
      Array.from(text).every((letter) => candidate.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    );
    const shaped = ((font?.layout(text).advanceWidth ?? Infinity) * 12) / (font?.unitsPerEm ?? 1);
    expect(shaped).toBeLessThanOrEqual(textWidth(text, 12, weight) * 1.01);
  });
});
