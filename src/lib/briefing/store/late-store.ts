import type { DeckStore } from './deck-store.ts';

/** A store that stands in for one that has not answered yet. */
export interface LateStore {
  readonly store: DeckStore;
  /** Resolves once the other one has answered, with whether `store` is that one from then on. */
  readonly answered: Promise<boolean>;
}

/**
 * A store that is `temporary` until `opening` is done, and the opened one from then on; `move` brings there what the
 * temporary one holds, and meanwhile what is asked waits. Closed before, it lets go of the opened one.
 */
export function lateStore(
  temporary: DeckStore,
  opening: Promise<DeckStore>,
  move: (opened: DeckStore) => Promise<void>
): LateStore {
  let current = temporary;
  let moving: Promise<void> | null = null;
  let closed = false;
  const listeners = new Set<() => void>();

  const comeOver = async (): Promise<boolean> => {
    const opened = await opening;
    try {
      if (closed) throw new Error('The store was closed before it answered.');
      moving = move(opened).then(() => {
        current = opened;
        opened.onEnd(() => {
          for (const listener of [...listeners]) listener();
        });
      });
      await moving;
      return true;
    } catch {
      opened.close();
      return false;
    } finally {
      moving = null;
    }
  };
  const ask =
    <A extends readonly unknown[], T>(act: (store: DeckStore, ...given: A) => Promise<T>) =>
    (...given: A): Promise<T> => {
      const now = () => act(current, ...given);
      return moving ? moving.then(now, now) : now();
    };
  return {
    store: {
      list: ask((store) => store.list()),
      current: ask((store) => store.current()),
      setCurrent: ask((store, id: string) => store.setCurrent(id)),
      load: ask((store, id: string) => store.load(id)),
      revision: ask((store, id: string) => store.revision(id)),
      save: ask((store, ...given: Parameters<DeckStore['save']>) => store.save(...given)),
      restore: ask((store, ...given: Parameters<DeckStore['restore']>) => store.restore(...given)),
      remove: ask((store, id: string) => store.remove(id)),
      onEnd: (listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
      close: () => {
        closed = true;
        current.close();
      }
    },
    answered: comeOver().catch(() => false)
  };
}
