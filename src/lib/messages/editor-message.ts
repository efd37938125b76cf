import { enAddingSlides } from './en/adding-slides.ts';
import { enDeckDownload } from './en/deck-download.ts';
import { enDeckSaving } from './en/deck-saving.ts';
import { enEditorAnnouncements } from './en/editor-announcements.ts';
import { enEditor } from './en/editor.ts';
import { enOpenedDecks } from './en/opened-decks.ts';
import { messagesOf } from './message-format.ts';

const en = {
  ...enEditor,
  ...enEditorAnnouncements,
  ...enDeckSaving,
  ...enDeckDownload,
  ...enOpenedDecks,
  ...enAddingSlides
} as const;

/** As `message`, for the page that composes briefings and for what is said when a slide is added to one. */
export const editorMessage = /* @__PURE__ */ messagesOf<typeof en>({ en });
