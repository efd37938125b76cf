import { enDeck } from './en/deck';
import { messagesOf } from './table';

/** As `message`, for what is wrong with a briefing, which the editor, the server and the check of the data say. */
export const deckMessage = /* @__PURE__ */ messagesOf<typeof enDeck>({ en: enDeck });
