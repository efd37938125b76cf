/** How many bytes of files the server remembers: some hundred large pictures, little beside its own memory. */
export const maxCachedBytes = 64 * 1024 * 1024;

/** A file that was made, with its ETag. */
export interface CachedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** Makes a file, for as long as anyone waits for it. */
type Make = (wanted: AbortSignal) => Promise<CachedFile>;

/** A file that is being made, and for how many. */
interface Making {
  readonly file: Promise<CachedFile>;
  readonly wanted: AbortController;
  waiting: number;
}

/**
 * Gives the file of a key: from memory, from whoever is making it now, or anew. What was not asked for longest is
 * forgotten first. A file that is being made is given up when the last who waits for it has gone away (`asker` is
 * aborted).
 */
export function fileCache(maxBytes: number): (key: string, make: Make, asker: AbortSignal) => Promise<CachedFile> {
  const files = new Map<string, CachedFile>();
  const making = new Map<string, Making>();
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

  function begin(key: string, make: Make): Making {
    const wanted = new AbortController();
    const file = make(wanted.signal);
    const started: Making = { file, wanted, waiting: 0 };
    making.set(key, started);
    const end = () => {
      if (making.get(key) === started) making.delete(key);
    };
    void file.then((made) => {
      end();
      keep(key, made);
    }, end);
    return started;
  }

  return async (key, make, asker) => {
    const known = files.get(key);
    if (known) {
      files.delete(key);
      files.set(key, known);
      return known;
    }
    asker.throwIfAborted();
    const started = making.get(key) ?? begin(key, make);
    started.waiting += 1;
    const leave = () => {
      started.waiting -= 1;
      if (started.waiting > 0) return;
      // Who asks for it after this has it made anew.
      if (making.get(key) === started) making.delete(key);
      started.wanted.abort();
    };
    asker.addEventListener('abort', leave, { once: true });
    try {
      return await started.file;
    } finally {
      asker.removeEventListener('abort', leave);
    }
  };
}
