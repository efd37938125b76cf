import { element, type SvgElement } from '../drawing/svg-tree.ts';

/** The parts of a presentation by their path: text, or bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Rewrites a part that is there. */
export function changePart(parts: Parts, path: string, how: (xml: string) => string): void {
  const xml = parts.get(path);
  if (typeof xml !== 'string') throw new Error(`The presentation has no part ${path}.`);
  parts.set(path, how(xml));
}

/** The names of Open Packaging Conventions (ECMA-376, part 2). */
export const packaged = 'http://schemas.openxmlformats.org/package/2006';
/** The names of what Office parts are to each other. */
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** That a part leads to another, by an id of its own. */
export const relationship = ({ id, type, target }: Relation): SvgElement =>
  element('Relationship', { Id: id, Type: `${relations}/${type}`, Target: target });

/** What a part leads to. */
export const relationships = (...all: readonly Relation[]): SvgElement =>
  element('Relationships', { xmlns: `${packaged}/relationships` }, ...all.map(relationship));

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
