import { greyOf } from '../grey.ts';
import { element, type SvgElement, type SvgNode } from './svg-tree.ts';

/** What a drawing is made into for a file. */
interface FileLook {
  /** Without the ground on which it stands on a page. */
  readonly transparent: boolean;
  /** In shades of grey. */
  readonly grey?: boolean;
}

/**
 * A drawing of a page -> that of a file: links are groups, a mark's sentence is its title, which browsers show, and a
 * halo around letters is drawn by itself, since many programs paint it over them.
 */
export function forFile(drawing: SvgElement, look: FileLook): SvgElement {
  const file = { ...drawing, children: drawing.children.flatMap((child) => nodeForFile(child, look)) };
  return look.grey ? inGrey(file) : file;
}

function nodeForFile(node: SvgNode, look: FileLook): readonly SvgNode[] {
  if (typeof node === 'string') return [node];
  if ((node.attributes.has('data-ground') && look.transparent) || isUnseen(node)) return [];
  if (node.name === 'text') return textForFile(node);
  const children = node.children.flatMap((child) => nodeForFile(child, look));
  const sentence = node.attributes.get('aria-label');
  const titled = sentence === undefined ? children : [element('title', {}, sentence), ...children];
  return [{ ...node, name: node.name === 'a' ? 'g' : node.name, children: titled }];
}

/** A drawing with every colour as the grey of its lightness. */
function inGrey(node: SvgElement): SvgElement {
  return {
    ...node,
    attributes: new Map(
      [...node.attributes].map(([name, value]) => [name, /^#[0-9a-f]{6}$/i.test(value) ? greyOf(value) : value])
    ),
    children: node.children.map((child) => (typeof child === 'string' ? child : inGrey(child)))
  };
}

/** What is there for the pointer only. */
function isUnseen({ attributes }: SvgElement): boolean {
  return attributes.get('fill-opacity') === '0' || attributes.get('stroke-opacity') === '0';
}

function textForFile(text: SvgElement): SvgElement[] {
  const children = text.children.map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : child));
  const trimmed = children.map((child, n) => {
    if (typeof child !== 'string') return child;
    const begun = n === 0 ? child.trimStart() : child;
    return n === children.length - 1 ? begun.trimEnd() : begun;
  });
  const plain = { ...text, children: trimmed };
  if (text.attributes.get('paint-order') !== 'stroke') return [plain];
  const without = (...names: string[]) => new Map([...text.attributes].filter(([name]) => !names.includes(name)));
  const halo = new Map([
    ...without('paint-order'),
    ['fill', text.attributes.get('stroke') ?? 'none'],
    ['stroke-linejoin', 'round'],
    ['aria-hidden', 'true']
  ] as const);
  return [
    { ...plain, attributes: halo },
    { ...plain, attributes: without('paint-order', 'stroke', 'stroke-width') }
  ];
}
