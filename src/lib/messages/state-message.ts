import { states } from './en/states.ts';
import { messagesOf } from './message-format.ts';

/** A message on a code of a state, loaded with what reads such codes. */
export const stateMessage = /* @__PURE__ */ messagesOf<typeof states>({ en: states });
