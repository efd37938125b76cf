import { strToU8, zipSync } from 'fflate';

/** A file of the archive: its path in it, and its text or bytes. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** Files -> ZIP. The same files give the same bytes at any time and in any time zone. */
export function archive(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  // ZIP keeps local time, and fflate reads it with the local getters: this is the format's first moment everywhere.
  const bytes = sorted.map(({ path, text }) => [path, typeof text === 'string' ? strToU8(text) : text] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(1980, 0, 1) }));
}
