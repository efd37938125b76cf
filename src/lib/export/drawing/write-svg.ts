import type { SvgElement, SvgNode } from './svg-tree.ts';
import { writeXml } from './write-xml.ts';

/**
 * What a file may hold, and nothing else: no link, no script, no foreign content. Attributes are written in this order.
 */
const elements = new Set([
  'svg',
  'title',
  'desc',
  'metadata',
  'style',
  'defs',
  'g',
  'path',
  'rect',
  'circle',
  'line',
  'text',
  'tspan',
  'rdf:RDF',
  'cc:Work',
  'dc:title',
  'dc:description',
  'dc:source',
  'dc:identifier',
  'dc:date',
  'dc:creator',
  'dc:rights',
  'dc:format',
  'dc:type',
  'cc:license'
]);
const attributeOrder = [
  'xmlns',
  'xmlns:rdf',
  'xmlns:dc',
  'xmlns:cc',
  'rdf:about',
  'rdf:resource',
  'id',
  'viewBox',
  'width',
  'height',
  'lang',
  'xml:lang',
  'direction',
  'role',
  'aria-labelledby',
  'aria-describedby',
  'aria-hidden',
  'transform',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-miterlimit',
  'stroke-dashoffset',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'textLength',
  'lengthAdjust'
] as const;
const attributeRank: ReadonlyMap<string, number> = new Map(attributeOrder.map((name, n) => [name, n]));
/** Attributes whose numbers are rounded, once, here. */
const geometry = new Set<string>([
  'viewBox',
  'width',
  'height',
  'transform',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'stroke-width',
  'font-size',
  'textLength'
]);
const digits = 2;
/** Elements whose white space says something. */
const worded = new Set(['title', 'desc', 'text', 'tspan', 'style']);

/** A tree -> the one text that stands for it: the same drawing, however it was made, gives the same bytes. */
export function writeDrawing(drawing: SvgElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${allowedOf(drawing).map(writeXml).join('')}\n`;
}

/** What of a node a file may hold, its attributes in their order; none where it may not. */
function allowedOf(node: SvgNode, within = ''): SvgNode[] {
  if (typeof node === 'string') return worded.has(within) || node.trim() !== '' ? [node] : [];
  if (!elements.has(node.name)) return [];
  const attributes = [...node.attributes]
    .filter(([name]) => attributeRank.has(name))
    .sort(([a], [b]) => (attributeRank.get(a) ?? 0) - (attributeRank.get(b) ?? 0))
    .map(([name, value]) => [name, geometry.has(name) ? rounded(value) : value] as const);
  const children = node.children.flatMap((child) => allowedOf(child, node.name));
  return [{ name: node.name, attributes: new Map(attributes), children }];
}

/** Every number of an attribute with at most two decimals. */
function rounded(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?|-?\d+e-?\d+/gi, (number) =>
    String(Number(Number(number).toFixed(digits)) || 0)
  );
}
