import type { ExportedFile } from './exported-file.ts';

/** Within this time a browser takes hold of what it saves, in milliseconds. */
const startTimeout = 60_000;

/** A file as the browser holds it. */
export const blobOf = ({ type, body }: ExportedFile): Blob => new Blob([body], { type });

/** Has the browser save a file under its name. */
export function saveFile(file: ExportedFile) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blobOf(file));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), startTimeout);
}
