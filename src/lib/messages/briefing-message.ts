import { enBriefing } from './en/briefing.ts';
import { enPlayer } from './en/player.ts';
import { enPresenter } from './en/presenter.ts';
import { enSlideTexts } from './en/slide-texts.ts';
import { messagesOf } from './message-format.ts';

const en = { ...enBriefing, ...enSlideTexts, ...enPlayer, ...enPresenter } as const;

export type BriefingMessageKey = keyof typeof en;

/** As `message`, for the briefing, which no other page loads. */
export const briefingMessage = /* @__PURE__ */ messagesOf<typeof en>({ en });
