import { element, type SvgElement } from '../drawing/tree.ts';

/** The names of Open Packaging Conventions (ECMA-376, part 2). */
export const packaged = 'http://schemas.openxmlformats.org/package/2006';
/** The names of what Office parts are to each other. */
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export const relationship = ({ id, type, target }: Relation): SvgElement =>
  element('Relationship', { Id: id, Type: `${relations}/${type}`, Target: target });

/** What a part leads to. */
export const relationships = (...all: readonly Relation[]): SvgElement =>
  element('Relationships', { xmlns: `${packaged}/relationships` }, ...all.map(relationship));
