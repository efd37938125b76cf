import type { Discrepancy } from './types.ts';

/** Stands after the title of what is marked as doubtful, wherever that is drawn or named. */
export const dagger = '†';

/** Characters of what is told at a mark: a line at the foot of a drawing. */
const maxTold = 120;

/** What has a title, with its doubts, and a dagger after the title, where there are any. */
export const withDoubts = <T extends { readonly title: string }>(
  named: T,
  doubts: readonly string[] = []
): T & { readonly doubts?: readonly string[] } =>
  doubts.length === 0 ? named : { ...named, title: `${named.title}${dagger}`, doubts };

/** What must be told of each event whose discrepancies are marked, in the order of their table. */
export function markedDoubts(
  discrepancies: readonly Pick<Discrepancy, 'event' | 'mark' | 'problem' | 'readerNote'>[]
): ReadonlyMap<string, readonly string[]> {
  const doubts = new Map<string, string[]>();
  for (const { event, mark, problem, readerNote } of discrepancies) {
    if (!mark || event === null) continue;
    doubts.set(event, [...(doubts.get(event) ?? []), readerNote || beginningOf(problem)]);
  }
  return doubts;
}

/** The words of a text that fit a line. */
function beginningOf(text: string): string {
  if ([...text].length <= maxTold) return text;
  const cut = [...text].slice(0, maxTold - 1).join('');
  return `${cut.replace(/[\s,;:]+\S*$/, '')}…`;
}
