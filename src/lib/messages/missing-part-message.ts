import { enMissingPart } from './en/missing-part.ts';
import { messagesOf } from './message-format.ts';

export type MissingPartMessageKey = keyof typeof enMissingPart;

/** As `message`, for what the server writes into every page and no script says. */
export const missingPartMessage = /* @__PURE__ */ messagesOf<typeof enMissingPart>({ en: enMissingPart });
