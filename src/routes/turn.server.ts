let last = Promise.resolve();

/**
 * Waits until all who came before have had their turn. Drawing takes the server's whole thread for some hundredths of a
 * second; between two turns it answers whoever else has come meanwhile, so that a page need not wait for a queue of
 * pictures.
 */
export function turn(): Promise<void> {
  last = last.then(
    () =>
      new Promise((go) => {
        setImmediate(go);
      })
  );
  return last;
}
