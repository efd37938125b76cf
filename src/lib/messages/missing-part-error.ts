import type { Language } from '#lib/view/index.ts';
import { missingPartMessage } from './missing-part-message.ts';

const missing = new WeakSet();

/** Remembers of an error that a part of the program did not come. */
export function noteMissingPart(error: unknown): void {
  if (typeof error === 'object' && error !== null) missing.add(error);
}

/** Whether an error is that a part of the program did not come: trying again would be in vain. */
export const isMissingPart = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error);

/** What is said of an act that failed: that a part of the program did not come, where that is why; else `otherwise`. */
export function failedActInWords(language: Language, error: unknown, online: boolean, otherwise: string): string {
  if (!isMissingPart(error)) return otherwise;
  return missingPartMessage(language, online ? 'missing.renewed' : 'missing.offline');
}
