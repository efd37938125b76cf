import type { SvgElement, SvgNode } from './svg-tree.ts';

/** A drawing that stands in a document. */
export function drawingFromDom(drawing: Element): SvgElement {
  return {
    name: drawing.localName,
    attributes: new Map(Array.from(drawing.attributes, ({ name, value }) => [name, value] as const)),
    children: Array.from(drawing.childNodes).flatMap((node): SvgNode[] => {
      if (node instanceof Element) return [drawingFromDom(node)];
      return node instanceof Text ? [node.data] : [];
    })
  };
}
