/** A text that the browser keeps, or null where it has none or storage is closed to pages. */
export function recall(storage: 'localStorage' | 'sessionStorage', name: string): string | null {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}

/** Has the browser keep a text. Where storage is closed, it holds as long as the page. */
export function remember(storage: 'localStorage' | 'sessionStorage', name: string, text: string) {
  try {
    window[storage].setItem(name, text);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
