import type { NetworkNode, NodeBox } from '$lib/analysis';
import { textWidth, wrapText } from '../text';
import { textSize } from '../tokens';

export const labelSize = textSize.small;
export const lineHeight = 14;
/** Room for the shape above its label, in pixels. */
export const shapeRoom = 18;
const widestLine = 118;
const gap = 8;

/** A state's name is set in bold. */
export const labelWeight = ({ kind }: Pick<NetworkNode, 'kind'>) => (kind === 'state' ? 600 : 400);

/** Breaks a name into short lines, between words where it can. */
export const labelLines = (node: Pick<NetworkNode, 'name' | 'kind'>) => wrapText(node.name, widestLine, labelSize, labelWeight(node));

/** The room that a node takes with its label and a gap around, in pixels. */
export function nodeBox(node: NetworkNode): NodeBox {
  const lines = labelLines(node);
  const widest = Math.max(shapeRoom, ...lines.map((line) => textWidth(line, labelSize, labelWeight(node))));
  return { id: node.id, width: widest + gap, height: shapeRoom + lines.length * lineHeight + gap };
}
