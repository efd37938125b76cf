import { isRightToLeft } from '#lib/dataset/index.ts';
import { changePart, type Parts } from './pptx-parts.ts';

/**
 * Has each paragraph of slides and notes whose text is read from right to left say so, without which its signs and
 * numbers stand where a line from left to right has them: the `rtlMode` of pptxgenjs is lost of several runs, is one for
 * all lines of a text, and is none for notes. It stands at the side where the others do, as in the drawings.
 */
export function directParagraphs(parts: Parts): void {
  for (const path of parts.keys())
    if (/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path))
      changePart(parts, path, (xml) => xml.replace(/<p:txBody>.*?<\/p:txBody>/gs, directed));
}

const paragraph = /<a:p>(<a:pPr)?(.*?)<\/a:p>/gs;

/** Where one paragraph is read from right to left, each says its direction: LibreOffice lets it pass on to the next. */
function directed(body: string): string {
  const isTurned = (content: string) => isRightToLeft(textIn(content));
  if (![...body.matchAll(paragraph)].some(([, , content = '']) => isTurned(content))) return body;
  return body.replace(paragraph, (_, properties: string | undefined, content: string) => {
    const begin = `<a:p><a:pPr rtl="${isTurned(content) ? 1 : 0}"`;
    return `${begin}${properties === undefined ? '/>' : ''}${content}</a:p>`;
  });
}

/** What is written in markup, its letters at least: entities stand for signs. */
const textIn = (xml: string): string => xml.replace(/^[^<]*>|<[^>]*>|&[^;]*;/g, '');
