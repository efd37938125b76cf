import { stage } from './en/stage.ts';
import { messagesOf } from './message-format.ts';

/** As `message`, for what stands around a drawing that is live. */
export const stageMessage = /* @__PURE__ */ messagesOf<typeof stage>({ en: stage });
