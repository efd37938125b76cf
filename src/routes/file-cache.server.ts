/** How many bytes of files the server remembers: some hundred large pictures, little beside its own memory. */
export const maxCachedBytes = 64 * 1024 * 1024;

/** A file that was made, with its strong ETag. */
export interface CachedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/**
 * Gives the file of a key: from memory, from whoever is making it now, or anew. What was not asked for longest is
 * forgotten first.
 */
export function fileCache(maxBytes: number): (key: string, make: () => Promise<CachedFile>) => Promise<CachedFile> {
  const files = new Map<string, CachedFile>();
  const making = new Map<string, Promise<CachedFile>>();
  let bytes = 0;

  function keep(key: string, file: CachedFile) {
    if (file.bytes.length > maxBytes) return;
    files.set(key, file);
    bytes += file.bytes.length;
    for (const [
      oldest,
      {
        bytes: { length }
      }
    ] of files) {
      if (bytes <= maxBytes) return;
      files.delete(oldest);
      bytes -= length;
    }
  }

  return async (key, make) => {
    const known = files.get(key);
    if (known) {
      files.delete(key);
      files.set(key, known);
      return known;
    }
    const made = making.get(key) ?? make().finally(() => making.delete(key));
    if (!making.has(key)) {
      making.set(key, made);
      void made.then(
        (file) => keep(key, file),
        () => undefined
      );
    }
    return made;
  };
}
