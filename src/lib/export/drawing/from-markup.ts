import { SaxesParser } from 'saxes';
import type { SvgElement, SvgNode } from './svg-tree.ts';
import { legalText } from './xml-text.ts';

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SvgNode[];
}

/** What HTML bears in a text, and Svelte writes as it is, though XML does not bear it. */
const xmlOf = (markup: string): string => legalText(markup).replaceAll(']]>', ']]&gt;');

/** The first drawing in a markup, read as strict XML. Throws where there is none or it is not well formed. */
export function drawingFromMarkup(markup: string): SvgElement {
  const start = markup.indexOf('<svg');
  const end = markup.lastIndexOf('</svg>');
  if (start < 0 || end < start) throw new SyntaxError('The markup holds no drawing.');
  const parser = new SaxesParser();
  const open: Open[] = [{ name: '', attributes: new Map(), children: [] }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, attributes: new Map(Object.entries(attributes)), children: [] })
  );
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(xmlOf(markup.slice(start, end + '</svg>'.length))).close();
  const [drawing] = open[0]?.children ?? [];
  if (drawing === undefined || typeof drawing === 'string') throw new SyntaxError('The markup holds no drawing.');
  return drawing;
}
