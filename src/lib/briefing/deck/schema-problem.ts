import * as v from 'valibot';
import { codePointName, forbiddenInLines } from '#lib/dataset/index.ts';
import { chartNames, truncated } from '#lib/view/index.ts';
import type { DeckFault, DeckProblem } from './deck-problem.ts';
import { deckVersion, fieldsOf, kindNames, schemaFaults } from './deck-schema.ts';

/** What the schema finds wrong -> where it is, what stands there and what could; slides are counted from 1. */
export function problemOf(issue: v.BaseIssue<unknown>): DeckProblem {
  const path = (v.getDotPath(issue) ?? 'file').replace(/\.(\d+)/g, (_, n: string) => `.${Number(n) + 1}`);
  const fault = faultOf(issue);
  return { path, fault, value: valueOf(issue, fault), allowed: allowedOf(issue, fault) };
}

function faultOf({ received, expected, message }: v.BaseIssue<unknown>): DeckFault {
  if (received === 'undefined') return 'missing';
  // A field that the schema does not have is expected never to be there.
  return expected === 'never' ? 'unknown' : (schemaFaults.find((known) => known === message) ?? 'deck');
}

function valueOf({ input, received }: v.BaseIssue<unknown>, fault: DeckFault): string {
  if (fault === 'long' || fault === 'many') return received;
  if (fault === 'control') return codePointName(forbiddenInLines.exec(String(input))?.[0] ?? '');
  return abbreviated(input);
}

/** Any value as it would begin in JSON: `[…]`, `{…}`, `null`; text as it is. */
export function abbreviated(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : truncated(String(value));
}

function allowedOf({ requirement, path }: v.BaseIssue<unknown>, fault: DeckFault): string {
  switch (fault) {
    case 'long':
    case 'many':
      return String(requirement);
    case 'chart':
      return chartNames.join(', ');
    case 'kind':
      return kindNames.join(', ');
    case 'version':
      return String(deckVersion);
    case 'unknown':
      return fieldsOf(path?.at(-1)?.input).join(', ');
    default:
      return '';
  }
}
