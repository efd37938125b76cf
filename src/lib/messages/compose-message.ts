import { enCompose } from './en/compose.ts';
import { messagesOf } from './table.ts';

/** As `message`, for the page that composes briefings and for what is said when a slide is added to one. */
export const composeMessage = /* @__PURE__ */ messagesOf<typeof enCompose>({ en: enCompose });
