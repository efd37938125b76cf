import { lineReading } from './en/line-reading.ts';
import { messagesOf } from './message-format.ts';

/** As `message`, for what the line of warmth says where it is read. */
export const lineReadingMessage = /* @__PURE__ */ messagesOf<typeof lineReading>({ en: lineReading });
