import { fontWeights, pixelsOf, textWidth } from '#lib/charts/index.ts';
import { pairs, seconds } from './kerning.ts';
import type { SvgElement, SvgNode } from './svg-tree.ts';

/** The letters whose pairs are known, all of Source Sans 3. */
const known = /^[ -~\u00a0-ÿ–—‘-‚“-„…−\u0400-\u045f]*$/;
type Weight = (typeof fontWeights)[number];

/** By its second letter, for each first one: the change of a pair in each weight. */
const changes: ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<Weight, number>>>> = new Map(
  pairs.flatMap(([firsts, row]) => {
    const after = new Map(
      row.flatMap((number, n) => {
        if (n % 3 !== 0) return [];
        const change = { 400: row[n + 1] ?? 0, 600: row[n + 2] ?? 0 };
        return Array.from(seconds[number] ?? '', (letter) => [letter, change] as const);
      })
    );
    return Array.from(firsts, (letter) => [letter, after] as const);
  })
);

/**
 * Width of a text in Source Sans 3 as browsers set it, with pairs of letters drawn together, in pixels; null where its
 * letters are not known.
 */
export function setWidth(text: string, size: number, weight: Weight): number | null {
  if (!known.test(text)) return null;
  const drawnTogether = Array.from(text).reduce(
    (sum, letter, n, letters) => sum + (changes.get(letter)?.get(letters[n + 1] ?? '')?.[weight] ?? 0),
    0
  );
  return textWidth(text, size, weight) + pixelsOf(drawnTogether, size);
}

/**
 * Says of each text how wide it is, so that a program that lacks the font sets it as wide in another, and no text runs
 * into its neighbour.
 */
export function withTextLengths(drawing: SvgElement): SvgElement {
  return measured(drawing, { size: 0, weight: 400 });
}

interface Letters {
  readonly size: number;
  readonly weight: Weight;
}

function measured(node: SvgElement, around: Letters): SvgElement {
  const letters = {
    size: Number(node.attributes.get('font-size') ?? around.size),
    weight: fontWeights.find((weight) => String(weight) === node.attributes.get('font-weight')) ?? around.weight
  };
  if (node.name !== 'text')
    return {
      ...node,
      children: node.children.map((child) => (typeof child === 'string' ? child : measured(child, letters)))
    };
  const width = node.children.every(isWords) ? setWidth(node.children.join(''), letters.size, letters.weight) : null;
  if (!width) return node;
  return {
    ...node,
    attributes: new Map([...node.attributes, ['textLength', String(width)], ['lengthAdjust', 'spacingAndGlyphs']])
  };
}

const isWords = (node: SvgNode): node is string => typeof node === 'string';
