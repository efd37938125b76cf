/**
 * Begins what takes long when it is first asked for, and then gives the same each time; where that failed, it begins
 * anew.
 */
export function startOnce<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () =>
    (started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    }));
}
