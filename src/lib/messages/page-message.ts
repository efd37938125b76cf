import { data } from './en/data.ts';
import { events } from './en/events.ts';
import { method } from './en/method.ts';
import { messagesOf } from './message-format.ts';

const en = { ...events, ...method, ...data } as const;

/** As `message`, for the long texts of the pages around the charts, which the charts' pages need not load. */
export const pageMessage = /* @__PURE__ */ messagesOf<typeof en>({ en });
