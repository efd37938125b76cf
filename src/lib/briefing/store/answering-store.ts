import type { DeckStore } from './deck-store.ts';

/** A store that has not answered by then is taken for one that never will, in milliseconds: some never do. */
export const longestWait = 3000;

/** What was asked of the store may be done by now, or may never be. */
export class UnansweredError extends Error {}

/** What is asked, or a rejection where that takes longer than is waited. */
export async function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new UnansweredError('The browser’s store does not answer.'));
    }, longestWait);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A store that always answers: what takes too long is rejected, and as long as it is not answered after all, what is
 * asked besides is rejected at once.
 */
export function answeringStore(store: DeckStore): DeckStore {
  const unanswered = new Set<Promise<unknown>>();
  const ask =
    <A extends readonly unknown[], T>(act: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      if (unanswered.size > 0) throw new Error('The browser’s store has not answered yet.');
      const asked = act(...given);
      try {
        return await answered(asked);
      } catch (error) {
        if (error instanceof UnansweredError) {
          unanswered.add(asked);
          const settle = () => unanswered.delete(asked);
          void asked.then(settle, settle);
        }
        throw error;
      }
    };
  return {
    list: ask(store.list),
    current: ask(store.current),
    setCurrent: ask(store.setCurrent),
    load: ask(store.load),
    revision: ask(store.revision),
    save: ask(store.save),
    restore: ask(store.restore),
    remove: ask(store.remove),
    onEnd: store.onEnd,
    close: store.close
  };
}
