import { outsideMeasures } from './en/outside-measures.ts';
import { messagesOf } from './message-format.ts';

/** A message on what was measured outside the record, loaded with what draws or lists it. */
export const outsideMeasureMessage = /* @__PURE__ */ messagesOf<typeof outsideMeasures>({ en: outsideMeasures });
