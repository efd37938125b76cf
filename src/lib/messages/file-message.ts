import { enExportedFiles } from './en/exported-files.ts';
import { enNumberColumns } from './en/number-columns.ts';
import { enPptxSeries } from './en/pptx-series.ts';
import { enSave } from './en/save-dialog.ts';
import { messagesOf } from './message-format.ts';

const en = { ...enExportedFiles, ...enNumberColumns, ...enPptxSeries, ...enSave } as const;

/**
 * As `message`, for what stands in files and is said of them, and for the dialog that saves them, which only an export
 * loads.
 */
export const fileMessage = /* @__PURE__ */ messagesOf<typeof en>({ en });
