import { robustness } from './en/robustness.ts';
import { messagesOf } from './message-format.ts';

/** A message of the chart that compares measures, loaded with what draws. */
export const robustnessMessage = /* @__PURE__ */ messagesOf<typeof robustness>({ en: robustness });
