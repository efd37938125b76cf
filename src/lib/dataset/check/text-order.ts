import { codePointName } from '../characters.ts';

/** What opens a run of another direction, with what closes it (Unicode Standard Annex 9). */
const closers: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069'
};
/** These turn letters round whatever they are, which no text needs. */
const overrides = '\u202D\u202E';

/** What is never seen and joins no letters, as some editors put it where texts are copied from. */
const unseen = /[\u200B\u2060\uFEFF]/;

/** What in a text is not seen: two that look alike are then not the same. */
export function unseenFault(text: string): string | undefined {
  const [character] = unseen.exec(text) ?? [];
  return character === undefined ? undefined : `holds ${codePointName(character)}, which is never seen; leave it out`;
}

/** What in a text would have it, or what stands after it, read in another order than it is written. */
export function orderFault(text: string): string | undefined {
  const open: string[] = [];
  for (const character of text.match(/[\u202A-\u202E\u2066-\u2069]/g) ?? []) {
    const name = codePointName(character);
    const closer = closers[character];
    if (overrides.includes(character)) return `holds ${name}, which turns the order of letters round; leave it out`;
    if (closer !== undefined) open.push(character);
    else if (closers[open.pop() ?? ''] !== character) return `holds ${name}, which closes nothing here; leave it out`;
  }
  const left = open.at(-1);
  return left === undefined
    ? undefined
    : `holds ${codePointName(left)}, which is never closed and may turn round what stands after the text; close it with ${codePointName(closers[left] ?? '')} or leave it out`;
}
