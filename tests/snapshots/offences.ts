import { SaxesParser } from 'saxes';

/** What a drawing may hold that is opened by a browser as a page of its own; kept apart from the list of the writer. */
const elements =
  /^(?:svg|title|desc|metadata|style|defs|g|path|rect|circle|line|text|tspan|rdf:RDF|cc:Work|cc:license|dc:(?:title|creator|source|date|identifier|format))$/;
const attributes =
  /^(?:xmlns(?::(?:rdf|dc|cc))?|rdf:(?:about|resource)|id|viewBox|width|height|lang|direction|role|aria-[a-z]+|transform|[xy][12]?|c[xy]|rx?|d|(?:fill|stroke|font)(?:-[a-z]+)*|opacity|text-anchor|textLength|lengthAdjust)$/;
/** The only addresses that a style may name. */
const fontAddress = /url\(data:font\/(?:woff2|ttf);base64,[\w+/=]+\)/g;

/** What an SVG file holds that it may not, as sentences. Throws where it is not well-formed XML. */
export function offences(svg: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (text) => found.push(`doctype ${text}`));
  parser.on('processinginstruction', ({ target }) => found.push(`instruction ${target}`));
  parser.on('opentag', (tag) => {
    if (!elements.test(tag.name)) found.push(`element ${tag.name}`);
    for (const { name, value } of Object.values(tag.attributes)) {
      if (!attributes.test(name)) found.push(`attribute ${name} of ${tag.name}`);
      if (/url\(/i.test(value)) found.push(`address in ${name} of ${tag.name}: ${value.slice(0, 80)}`);
    }
  });
  parser.write(svg).close();
  const styles = [...svg.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text = '']) => text.replace(fontAddress, ''));
  if (styles.some((text) => /url|@import|expression|javascript/i.test(text))) found.push('address in style');
  return found;
}
