/**
 * Begins what takes long when it is first asked for, and then gives the same each time; where that failed, it begins
 * anew.
 */
export function begunOnce<T>(begin: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () =>
    (begun ??= begin().catch((error: unknown) => {
      begun = undefined;
      throw error;
    }));
}
