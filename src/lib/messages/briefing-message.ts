import { enBriefing } from './en/briefing';
import { messagesOf } from './table';

export type BriefingMessageKey = keyof typeof enBriefing;

/** As `message`, for the briefing, which no other page loads. */
export const briefingMessage = /* @__PURE__ */ messagesOf<typeof enBriefing>({ en: enBriefing });
