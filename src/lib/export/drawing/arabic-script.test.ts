import { describe, expect, it } from 'vitest';
import { inScripts } from './arabic-script.ts';
import { element } from './svg-tree.ts';
import { writeDrawing } from './write-svg.ts';

describe('a text of several scripts', () => {
  const parts = (words: string) =>
    writeDrawing(inScripts(element('g', {}, element('text', {}, words))))
      .replace(/^.*<text>|<\/text>.*\n$/gs, '')
      .replaceAll(' font-family="Noto Nastaliq Urdu"', '')
      .replaceAll('tspan', 'a');

  it.each([
    ['Pakistan и Россия, 1965 (Ташкент)'],
    ['<a>پاکستان</a> Россия'],
    ['Россия и <a>پاکستان اور روس</a>, x 1965'],
    ['“<a>پاکستان</a>” and <a>روس</a>'],
    ['😀 <a>روس</a> Россия'],
    // What follows and is read with them: marks between, numbers, and brackets around nothing else.
    ['<a>پاکستان، روس؟</a> Россия'],
    ['<a>پاکستان – روس 1965</a> Россия'],
    ['1965 <a>روس</a>'],
    ['<a>پاکستان (روس، 1965)</a>'],
    ['<a>پاکستان</a> (Россия)'],
    ['(<a>روس</a>)']
  ])('has its runs of Arabic script in their own font: %s', (parted) => {
    expect(parts(parted.replace(/<\/?a>/g, ''))).toBe(parted);
  });
});
