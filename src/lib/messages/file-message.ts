import { enFiles } from './en/files';
import { messagesOf } from './table';

export type FileMessageKey = keyof typeof enFiles;

/** As `message`, for what stands in files and is said of them, which only an export loads. */
export const fileMessage = /* @__PURE__ */ messagesOf<typeof enFiles>({ en: enFiles });
