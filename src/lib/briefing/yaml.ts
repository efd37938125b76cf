import { parseDocument } from 'yaml';
import { readDeck, type DeckReading } from './read';
import { limits } from './schema';

/** The text of a YAML file (version 1.2, no tags, no aliases of aliases) -> a deck, or why there is none. */
export function readDeckYaml(text: string): DeckReading {
  if (text.length > limits.bytes) return { deck: null, problems: [{ path: 'file', message: `is longer than ${limits.bytes} characters` }] };
  const document = parseDocument(text, { schema: 'core', prettyErrors: true });
  const [error] = document.errors;
  if (error) return { deck: null, problems: [{ path: `line ${error.linePos?.[0].line ?? 1}`, message: error.message.split('\n')[0] ?? error.code }] };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return readDeck(value);
  } catch (error) {
    return { deck: null, problems: [{ path: 'file', message: error instanceof Error ? error.message : String(error) }] };
  }
}
