import { en } from './en/index.ts';
import { messagesOf } from './message-format.ts';

export type MessageKey = keyof typeof en;

/** The message `key` in `language`. */
export const message = /* @__PURE__ */ messagesOf<typeof en>({ en });
