type StorageName = 'localStorage' | 'sessionStorage';

/** A text that the browser stores, or null where it has none or storage is closed to pages. */
export function readStored(storage: StorageName, name: string): string | null {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}

/** Has the browser store a text. Where storage is closed, it holds as long as the page. */
export function writeStored(storage: StorageName, name: string, text: string) {
  try {
    window[storage].setItem(name, text);
  } catch {
    // Only the next page does without it.
  }
}
