import { en } from './en';
import { messagesOf } from './table';

export type MessageKey = keyof typeof en;

/** The message `key` in `language`. */
export const message = /* @__PURE__ */ messagesOf<typeof en>({ en });
