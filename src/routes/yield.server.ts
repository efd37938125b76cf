let last = Promise.resolve();

/**
 * Yields to whoever else waits, and comes back when all who yielded before have come back. Drawing takes the server's
 * whole thread for some hundredths of a second; between two drawings it answers what has come meanwhile, so that a page
 * need not wait for a queue of pictures.
 */
export function yieldToOthers(): Promise<void> {
  last = last.then(
    () =>
      new Promise((resume) => {
        setImmediate(resume);
      })
  );
  return last;
}
