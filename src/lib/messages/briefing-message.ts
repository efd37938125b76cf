import { enBriefing } from './en/briefing.ts';
import { messagesOf } from './message-format.ts';

export type BriefingMessageKey = keyof typeof enBriefing;

/** As `message`, for the briefing, which no other page loads. */
export const briefingMessage = /* @__PURE__ */ messagesOf<typeof enBriefing>({ en: enBriefing });
