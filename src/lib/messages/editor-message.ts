import { enEditor } from './en/editor.ts';
import { messagesOf } from './message-format.ts';

/** As `message`, for the page that composes briefings and for what is said when a slide is added to one. */
export const editorMessage = /* @__PURE__ */ messagesOf<typeof enEditor>({ en: enEditor });
