import { element, type SvgElement, type SvgNode } from './svg-tree.ts';

/** What a file says of itself to people and programs. */
export interface SvgMetadata {
  /** For ids within the drawing: several may stand in one document. */
  readonly chart: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Whom a reader is asked to name. */
  readonly creator: string;
  /** Title of the text from which the data come. */
  readonly source: string;
  /** Address of the licence. */
  readonly licence: string;
  /** Address of the view. */
  readonly address: string;
  /** Day of the data, YYYY-MM-DD. */
  readonly date: string;
}

/**
 * Gives a drawing its name, its description and the facts that programs read (Dublin Core and Creative Commons, in
 * RDF).
 */
export function withMetadata(drawing: SvgElement, facts: SvgMetadata, style: readonly SvgElement[] = []): SvgElement {
  const [title, desc] = [`dyad-${facts.chart}-title`, `dyad-${facts.chart}-desc`];
  const dc = (name: string, text: string) => element(`dc:${name}`, {}, text);
  const metadata = element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:cc': 'http://creativecommons.org/ns#'
      },
      element(
        'cc:Work',
        { 'rdf:about': '' },
        dc('title', facts.title),
        dc('creator', facts.creator),
        dc('source', facts.source),
        dc('date', facts.date),
        dc('identifier', facts.address),
        dc('format', 'image/svg+xml'),
        element('cc:license', { 'rdf:resource': facts.licence })
      )
    )
  );
  const head: SvgNode[] = [
    element('title', { id: title }, facts.title),
    element('desc', { id: desc }, facts.description),
    metadata,
    ...style
  ];
  const attributes = new Map([...drawing.attributes].filter(([name]) => name !== 'aria-label'));
  return {
    ...drawing,
    children: [...head, ...drawing.children.filter((child) => typeof child === 'string' || child.name !== 'title')],
    attributes: new Map([
      ...attributes,
      ['lang', facts.language],
      ['role', 'graphics-document document'],
      ['aria-labelledby', title],
      ['aria-describedby', desc]
    ])
  };
}
