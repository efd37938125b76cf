import { eras } from './en/eras.ts';
import { messagesOf } from './message-format.ts';

/** A message on what is not of the record, loaded with what draws or lists it. */
export const eraMessage = /* @__PURE__ */ messagesOf<typeof eras>({ en: eras });
