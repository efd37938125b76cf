import { enReading } from './en/reading.ts';
import { messagesOf } from './table.ts';

/** As `message`, for the long texts of the pages around the charts, which the charts' pages need not load. */
export const pageMessage = /* @__PURE__ */ messagesOf<typeof enReading>({ en: enReading });
