import type { SvgNode } from './svg-tree.ts';
import { xmlText } from './xml-text.ts';

/** A tree -> XML, its attributes and children in the order in which they were given. */
export function writeXml(node: SvgNode): string {
  if (typeof node === 'string') return xmlText(node);
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
  const children = node.children.map(writeXml).join('');
  return children === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${children}</${node.name}>`;
}
