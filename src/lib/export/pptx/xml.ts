import type { SvgNode } from '../drawing/tree.ts';
import { xmlText } from '../drawing/xml-text.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A tree -> XML, its attributes and children in the order in which they were given. */
export function writeXml(node: SvgNode): string {
  if (typeof node === 'string') return xmlText(node);
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
  const children = node.children.map(writeXml).join('');
  return children === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${children}</${node.name}>`;
}
