import { comparison } from './en/comparison.ts';
import { messagesOf } from './message-format.ts';

/** A message of the chart that compares lines, and of its page. */
export const comparisonMessage = /* @__PURE__ */ messagesOf<typeof comparison>({ en: comparison });
