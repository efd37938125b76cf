import { previews } from './en/previews.ts';
import { messagesOf } from './message-format.ts';

/** As `message`, for what links to a page tell of it, which the server alone writes. */
export const previewMessage = /* @__PURE__ */ messagesOf<typeof previews>({ en: previews });
