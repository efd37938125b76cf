import { isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fontlessText, type Dataset, type Problem } from '#lib/dataset/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { checkDeck } from './check-deck.ts';
import { wrongCounts } from './counted-events.ts';
import { readDeckBytes } from './deck-json.ts';
import { limits } from './deck-limits.ts';
import { faultInWords, type DeckProblem } from './deck-problem.ts';
import type { Deck } from './deck.ts';
import { readDeck, type DeckReading } from './read-deck.ts';
import { abbreviated } from './schema-problem.ts';

/** The text of a deck's file, JSON or YAML -> a deck, or why there is none. */
export function readDeckText(text: string): DeckReading {
  return text.trimStart().startsWith('{') ? readDeckBytes(new TextEncoder().encode(text)) : readDeckYaml(text);
}

/** Whether a deck's file holds nothing at all: a package with such a one has no briefing. */
export const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The text of a YAML file (version 1.2, no tags, no aliases of aliases), of at most so many parts -> a deck, or why there
 * is none.
 */
export function readDeckYaml(text: string, max = maxParts): DeckReading {
  return readParsed(parsedYaml(text, max));
}

/** A YAML file as the library has it, with the lines of its places, or why it is not given to the library. */
type ParsedYaml = { readonly document: Document.Parsed; readonly lines: LineCounter } | DeckReading;

function parsedYaml(text: string, max = maxParts): ParsedYaml {
  if (text.length > limits.bytes) return refused('file', 'large', limits.bytes);
  const odd = oddLine(text);
  if (odd !== null) return refused(`line ${odd}`, 'yaml');
  if (hasMoreParts(text, max)) return refused('file', 'parts', max);
  const lines = new LineCounter();
  // The library's own words of errors and its own search for keys that stand twice take the square of their number;
  // its warnings would go to the terminal.
  const settings = { schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
  return { document: parseDocument(text, { ...settings, lineCounter: lines }), lines };
}

function readParsed(parsed: ParsedYaml): DeckReading {
  if ('problems' in parsed) return parsed;
  const { document, lines } = parsed;
  const [error] = document.errors;
  if (error) return refused(`line ${lines.linePos(error.pos[0]).line}`, 'yaml');
  const twice = repeatedKeys(document, lines);
  if (twice.length > 0) return { deck: null, problems: twice };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return readDeck(value);
  } catch {
    return refused('file', 'alias');
  }
}

/** Fields that stand a second time in what holds them, of which the first would be lost. */
function repeatedKeys(document: Document.Parsed, lines: LineCounter): DeckProblem[] {
  const found: DeckProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (known.has(name))
          found.push({
            path: `line ${lines.linePos(key.range?.[0] ?? 0).line}`,
            fault: 'key',
            value: abbreviated(name),
            allowed: ''
          });
        known.add(name);
      }
    }
  });
  return found;
}

/**
 * Marks, names, values and spaces of a file: twice what a deck of all slides and all steps has. A long text in a block is
 * one of them.
 */
const maxParts = 60_000;

function hasMoreParts(text: string, max: number): boolean {
  const lexed = new Lexer().lex(text);
  for (let parts = 0; lexed.next().done !== true; parts += 1) if (parts === max) return true;
  return false;
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

const refused = (path: string, fault: 'large' | 'parts' | 'yaml' | 'alias', allowed?: number): DeckReading => ({
  deck: null,
  problems: [{ path, fault, value: '', allowed: String(allowed ?? '') }]
});

/**
 * The line of a YAML file, counted from 1, on which what a problem names begins; where that is missing, what holds it.
 */
function lineOf(path: string, parsed: ParsedYaml): number {
  const [, line] = /^line (\d+)$/.exec(path) ?? [];
  if (line !== undefined) return Number(line);
  if ('problems' in parsed) return 1;
  // Paths count from 1, as people do.
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = parsed.document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return parsed.lines.linePos(node.range[0]).line;
  }
  return 1;
}

/**
 * All problems of a deck's file: of its form and, if that is right, of its letters and, where there are data to ask, of
 * what it asks of them.
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
  const parsed = parsedYaml(text);
  const { deck, problems } = readParsed(parsed);
  const found: readonly DeckProblem[] = deck && dataset ? checkDeck(dataset, deck) : problems;
  const told = (path: string, message: string): Problem => ({
    file,
    line: lineOf(path, parsed),
    column: path,
    message
  });
  return [
    ...found.map((problem) => told(problem.path, faultInWords(defaultView.lang, problem))),
    ...(deck && dataset && found.length === 0 ? wrongCounts(dataset, deck) : []).map((problem): Problem => ({
      ...told(problem.path, faultInWords(defaultView.lang, problem)),
      isWarning: true
    })),
    ...textsOf(deck).flatMap(([path, text]) =>
      fontlessText(text).map((message): Problem => ({ ...told(path, message), isWarning: true, isNotice: true }))
    )
  ];
}

/** The texts of a deck that its files show, by their paths. */
function textsOf(deck: Deck | null): (readonly [path: string, text: string])[] {
  if (deck === null) return [];
  const texts = deck.slides.flatMap((slide, n) =>
    Object.entries({ title: slide.title, text: slide.kind === 'text' ? slide.text : '', notes: slide.notes }).map(
      ([name, text]) => [`slides.${n + 1}.${name}`, text] as const
    )
  );
  return [['title', deck.title], ...texts];
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
