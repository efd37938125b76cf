import { codePointName, forbiddenInLine, forbiddenInLines } from '../characters.ts';
import type { Problem } from '../types.ts';

/** Texts that may have several lines, by their key. */
const ofLines = 'description';
/** What says which characters stand between cells and rows names these. */
const ofSigns = 'dialect';

/** The control characters in the keys and texts of a JSON value, which may be nested as deeply as it likes. */
export function controlCharacters(json: unknown): Pick<Problem, 'column' | 'message'>[] {
  const found: Pick<Problem, 'column' | 'message'>[] = [];
  const look = (text: string, column: string, forbidden: RegExp) => {
    const [character] = forbidden.exec(text) ?? [];
    if (character !== undefined)
      found.push({ column, message: `holds the control character ${codePointName(character)}; a text is plain` });
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
