import { codePointName, forbiddenInLine, forbiddenInLines, isUnseen, unicodeLineBreak } from '../characters.ts';
import type { Problem } from '../types.ts';
import { orderFault, unseenFault } from './text-order.ts';

/** Texts that may have several lines, by their key. */
const ofLines = 'description';
/** What says which characters stand between cells and rows names these. */
const ofSigns = 'dialect';

/**
 * What makes keys and texts of a JSON value other than plain: control characters, line breaks, and what turns their order
 * round. The value may be nested as deeply as it likes.
 */
export function strangeTexts(json: unknown): Pick<Problem, 'column' | 'message'>[] {
  const found: Pick<Problem, 'column' | 'message'>[] = [];
  const look = (text: string, column: string, forbidden: RegExp) => {
    const [character] = forbidden.exec(text) ?? [];
    if (character !== undefined)
      found.push({ column, message: `holds the control character ${codePointName(character)}; a text is plain` });
    const [lineBreak] = unicodeLineBreak.exec(text) ?? [];
    if (lineBreak !== undefined && forbidden === forbiddenInLine)
      found.push({ column, message: `holds the line break ${codePointName(lineBreak)}; a text is one line` });
    const order = orderFault(text);
    if (order !== undefined) found.push({ column, message: order });
    const unseen = isUnseen(text) ? undefined : unseenFault(text);
    if (unseen !== undefined) found.push({ column, message: unseen });
  };
  const open: { readonly value: unknown; readonly path: string; readonly key: string }[] = [
    { value: json, path: '', key: '' }
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, key } = next;
    if (typeof value === 'string') look(value, path || 'file', key === ofLines ? forbiddenInLines : forbiddenInLine);
    if (typeof value !== 'object' || value === null || key === ofSigns) continue;
    for (const [name, inner] of Object.entries(value).reverse()) {
      look(name, path || 'file', forbiddenInLine);
      open.push({ value: inner, path: pathWith(path, name), key: name });
    }
  }
  return found;
}

/** Long paths are of no use to a reader. */
const maxPath = 200;
const pathWith = (path: string, name: string) =>
  path.length > maxPath ? path : path === '' ? name.slice(0, maxPath) : `${path}.${name.slice(0, maxPath)}`;
