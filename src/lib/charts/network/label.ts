import type { NetworkNode, NodeBox } from '$lib/analysis';

export const labelSize = 12;
export const lineHeight = 14;
/** Room for the shape above its label, in pixels. */
export const shapeRoom = 18;
/** A wide letter of the widest fallback face, in em: labels never take more than this a letter. */
const widestMeanLetter = 0.62;
const lettersALine = 20;
const gap = 6;

/** Breaks a name into lines of about twenty letters, between words. */
export function labelLines(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettersALine) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}

/** The room that a node takes with its label and a gap around, in pixels. */
export function nodeBox({ id, name }: NetworkNode): NodeBox {
  const lines = labelLines(name);
  const longest = Math.max(...lines.map((line) => line.length));
  return { id, width: longest * labelSize * widestMeanLetter + gap, height: shapeRoom + lines.length * lineHeight + gap };
}
