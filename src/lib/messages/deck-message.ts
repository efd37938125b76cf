import { enDeckProblems } from './en/deck-problems.ts';
import { messagesOf } from './message-format.ts';

/** As `message`, for what is wrong with a briefing, which the editor, the server and the check of the data say. */
export const deckMessage = /* @__PURE__ */ messagesOf<typeof enDeckProblems>({ en: enDeckProblems });
