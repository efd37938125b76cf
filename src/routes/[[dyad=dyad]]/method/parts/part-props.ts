import type { Dataset } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { MethodFacts } from '../method-facts.ts';

/** What each part of the page is told from. */
export interface PartProps {
  language: Language;
  dataset: Dataset;
  facts: MethodFacts;
}
