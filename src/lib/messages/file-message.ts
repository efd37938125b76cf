import { enFiles } from './en/files.ts';
import { enSave } from './en/save.ts';
import { messagesOf } from './message-format.ts';

const en = { ...enFiles, ...enSave } as const;

/**
 * As `message`, for what stands in files and is said of them, and for the dialog that saves them, which only an export
 * loads.
 */
export const fileMessage = /* @__PURE__ */ messagesOf<typeof en>({ en });
