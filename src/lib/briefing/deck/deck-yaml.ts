import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Dataset, Problem } from '#lib/dataset/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { checkDeck } from './check-deck.ts';
import { readDeckBytes } from './deck-json.ts';
import { limits } from './deck-limits.ts';
import { faultInWords, type DeckProblem } from './deck-problem.ts';
import { readDeck, type DeckReading } from './read-deck.ts';

/** The text of a deck's file, JSON or YAML -> a deck, or why there is none. */
export function readDeckText(text: string): DeckReading {
  return text.trimStart().startsWith('{') ? readDeckBytes(new TextEncoder().encode(text)) : readDeckYaml(text);
}

/** Whether a deck's file holds nothing at all: a package with such a one has no briefing. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** The text of a YAML file (version 1.2, no tags, no aliases of aliases) -> a deck, or why there is none. */
export function readDeckYaml(text: string): DeckReading {
  if (text.length > limits.bytes) return refused('file', 'large');
  const odd = oddLine(text);
  if (odd !== null) return refused(`line ${odd}`, 'yaml');
  const document = parseDocument(text, { schema: 'core', prettyErrors: true });
  const [error] = document.errors;
  if (error) return refused(`line ${error.linePos?.[0].line ?? 1}`, 'yaml');
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return readDeck(value);
  } catch {
    return refused('file', 'alias');
  }
}

/** Longer than any text of a deck, with room for how it is written: the parser's time grows with the square of a line. */
const maxLineLength = 4 * limits.notes;
/** Deeper than any deck, which has six levels: the parser's memory grows with the depth. */
const maxDepth = 100;

/** The first line that no deck has, too long or too deeply nested to be given to a parser; null where there is none. */
function oddLine(text: string): number | null {
  let depth = 0;
  for (const [n, line] of text.split('\n').entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') depth += 1;
      else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
      if (depth > maxDepth) return n + 1;
    }
    const levels = /^(?:[\t ]|[-?:](?=[\t ]))*/.exec(line)?.[0].replace(/[\t ]/g, '').length ?? 0;
    const indent = line.search(/[^ ]/);
    if (line.length > maxLineLength || indent > 2 * maxDepth || levels > maxDepth) return n + 1;
  }
  return null;
}

const refused = (path: string, fault: 'large' | 'yaml' | 'alias'): DeckReading => ({
  deck: null,
  problems: [{ path, fault, value: '', allowed: String(limits.bytes) }]
});

/**
 * Finds the line of a YAML file, counted from 1, on which what a problem names begins; where that is missing, what
 * holds it.
 */
export function lineFinder(text: string): (path: string) => number {
  const lineCounter = new LineCounter();
  let parsed: Document.Parsed | undefined;
  return (path) => {
    const [, line] = /^line (\d+)$/.exec(path) ?? [];
    if (line !== undefined) return Number(line);
    const document = (parsed ??= parseDocument(text, { schema: 'core', lineCounter }));
    // Paths count from 1, as people do.
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const node = document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/**
 * All problems of a deck's file: of its form and, if that is right and there are data to ask, of what it asks of them.
 */
export function checkDeckFile(file: string, bytes: Uint8Array, dataset: Dataset | null): Problem[] {
  const text = utf8Of(bytes);
  if (text === null)
    return [
      {
        file,
        line: 1,
        column: 'file',
        message: faultInWords(defaultView.lang, { path: 'file', fault: 'utf8', value: '', allowed: '' })
      }
    ];
  if (isBlank(text)) return [];
  const { deck, problems } = readDeckYaml(text);
  const lineOf = lineFinder(text);
  const found: readonly DeckProblem[] = deck && dataset ? checkDeck(dataset, deck) : problems;
  return found.map((problem) => ({
    file,
    line: lineOf(problem.path),
    column: problem.path,
    message: faultInWords(defaultView.lang, problem)
  }));
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
