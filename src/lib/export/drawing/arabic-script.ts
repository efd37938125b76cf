import { element, type SvgElement, type SvgNode } from './svg-tree.ts';

/** The font of Arabic script; all other letters are those of Source Sans 3. */
export const arabicFamily = 'Noto Nastaliq Urdu';

/**
 * What is read from right to left as one in a line from left to right: words in Arabic script, what stands between
 * them, and the numbers and brackets that follow them, up to what is set apart by direction (Unicode Standard Annex 9, rules W2, N0 and N1).
 */
const arabicRun =
  /(\p{scx=Arab}(?:[^\p{L}()[\]\u2067\u2069]*(?:[\p{scx=Arab}\p{Nd}]|[([](?:(?![()[\]])[\p{scx=Arab}\P{L}])*[)\]]))*)/u;

/** Has each run of Arabic script in a text name its own font. A drawing without any stays as it is. */
export function inScripts(drawing: SvgElement): SvgElement {
  return {
    ...drawing,
    children: drawing.children.flatMap((child): SvgNode[] => {
      if (typeof child !== 'string') return [inScripts(child)];
      return drawing.name === 'text' ? partsOf(child) : [child];
    })
  };
}

function partsOf(text: string): SvgNode[] {
  // Every second part is what the pattern takes in.
  return text.split(arabicRun).flatMap((part, n) => {
    if (part === '') return [];
    return [n % 2 === 1 ? element('tspan', { 'font-family': arabicFamily }, part) : part];
  });
}
