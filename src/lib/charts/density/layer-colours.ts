import { everyKey, noContextKey, uncodedKey } from '#lib/analysis/index.ts';
import { quadClasses } from '#lib/dataset/index.ts';
import type { Tokens } from '../colour-tokens.ts';

/** With the layer of others, at most five colours: more could not be told apart by all. */
export const maxNamedLayers = 4;

/**
 * The colour of each layer: quad classes have theirs, others take the categories' in order; a layer of all events, or of
 * what is not coded, says nothing of their kind.
 */
export function layerColour(key: string, keys: readonly string[], colours: Tokens): string {
  const quad = quadClasses.find((name) => name === key);
  if (quad) return colours.quad[quad];
  if (key === everyKey || key === noContextKey || key === uncodedKey) return colours.category.other;
  return colours.category[(['first', 'second', 'third', 'fourth'] as const)[keys.indexOf(key)] ?? 'other'];
}
