import { hasArabic, isolate, lettersOf, lettersWithoutFont } from '#lib/dataset/index.ts';
import { inScripts } from '../drawing/arabic-script.ts';
import { drawingFromMarkup } from '../drawing/from-markup.ts';
import { element, type SvgElement, type SvgNode } from '../drawing/svg-tree.ts';
import { writeDrawing } from '../drawing/write-svg.ts';

/** Where what an SVG draws ends on the right, in its own pixels. */
type RightEdge = (svg: string) => number;

/** What a text takes from what is around it and its width depends on. */
const inherited = ['font-family', 'font-size', 'font-weight', 'text-anchor'];
type Look = ReadonlyMap<string, string>;

/** How much of a line stands before its place. */
const shares: ReadonlyMap<string | undefined, number> = new Map([
  ['middle', 0.5],
  ['end', 1]
]);

/**
 * Of private use: drawn as one box. What joins would be several of them in the room of one, over the words that follow.
 */
const box = '\uE000';

/**
 * An SVG in which Arabic script is drawn by itself; one of Latin, Greek and Cyrillic letters stays as it is. The
 * rasteriser shapes a line as a whole with each of its fonts, and loses it where these do not make as many glyphs of
 * it. A part with a place of its own it shapes alone; one that gives `y` only stands where the part before it ends.
 */
export function inRuns(svg: string, rightEdge: RightEdge): string {
  const boxed = lettersWithoutFont(svg).length === 0 ? svg : inBoxes(svg);
  return hasArabic(boxed) ? writeDrawing(nodeInRuns(inScripts(drawingFromMarkup(boxed)), new Map(), rightEdge)) : boxed;
}

/** A text in which a box stands for each letter that no font has. */
const inBoxes = (text: string) =>
  lettersOf(text)
    .map((letter) => (lettersWithoutFont(letter).length === 0 ? letter : box))
    .join('');

function nodeInRuns(node: SvgElement, around: Look, rightEdge: RightEdge): SvgElement {
  const look = new Map([...around, ...[...node.attributes].filter(([name]) => inherited.includes(name))]);
  if (node.name !== 'text')
    return {
      ...node,
      children: node.children.map((child) => (typeof child === 'string' ? child : nodeInRuns(child, look, rightEdge)))
    };
  if (node.children.length < 2) return node;
  const y = node.attributes.get('y') ?? '0';
  const runs = asSeen(node.children).map((child) =>
    typeof child === 'string'
      ? element('tspan', { y }, child)
      : { ...child, attributes: new Map([...child.attributes, ['y', y]]) }
  );
  // Each part would be anchored by itself: the line begins where as a whole it would.
  const share = shares.get(look.get('text-anchor')) ?? 0;
  const x =
    share === 0
      ? (node.attributes.get('x') ?? '0')
      : String(Number(node.attributes.get('x') ?? 0) - share * widthOf(runs, y, look, rightEdge));
  return { ...node, attributes: new Map([...node.attributes, ['x', x], ['text-anchor', 'start']]), children: runs };
}

/**
 * By how much a line moves a dash after it, which reaches farther than what its last letter has beyond its own width.
 */
function widthOf(runs: readonly SvgElement[], y: string, look: Look, rightEdge: RightEdge): number {
  const dash = element('tspan', { y }, '—');
  const end = (...parts: SvgElement[]) =>
    rightEdge(
      writeDrawing({
        name: 'svg',
        attributes: new Map([
          ...look,
          ['xmlns', 'http://www.w3.org/2000/svg'],
          ['width', '1'],
          ['height', '1'],
          ['text-anchor', 'start']
        ]),
        children: [element('text', { y }, ...parts)]
      })
    );
  return end(...runs, dash) - end(dash);
}

/** Not seen; a space before it does not end the line, from which it would go to the other side. */
const rightToLeftMark = '\u200f';
const marks = new RegExp(`([${isolate.begin}${isolate.end}])`, 'u');

/**
 * The parts of a line from left to right: what is read from right to left is turned about, and each of its parts that
 * is not in Arabic script keeps its signs on the side where they are read.
 */
function asSeen(parts: readonly SvgNode[]): SvgNode[] {
  const seen: SvgNode[] = [];
  let turned: SvgNode[] | null = null;
  for (const part of parts.flatMap((each): readonly SvgNode[] =>
    typeof each === 'string' ? each.split(marks) : [each]
  )) {
    if (part === isolate.begin) turned = [];
    else if (part === isolate.end) {
      seen.push(...(turned ?? []));
      turned = null;
    } else if (part === '') continue;
    else if (turned === null) seen.push(part);
    else turned.unshift(typeof part === 'string' ? `${isolate.begin}${part}${rightToLeftMark}${isolate.end}` : part);
  }
  return [...seen, ...(turned ?? [])];
}
