import { enDeck } from './en/deck.ts';
import { messagesOf } from './table.ts';

/** As `message`, for what is wrong with a briefing, which the editor, the server and the check of the data say. */
export const deckMessage = /* @__PURE__ */ messagesOf<typeof enDeck>({ en: enDeck });
