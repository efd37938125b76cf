import { themes, type Theme } from '#lib/view/index.ts';

/** The name under which static/theme.js finds the reader's choice in the browser's storage. */
const storageKey = 'theme';

/** The theme that the page has; empty, the system's. */
export function pageTheme(): Theme | '' {
  return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? '';
}

/** Gives the page a theme and stores the choice; empty, follows the system and forgets. */
export function setPageTheme(theme: Theme | '') {
  document.documentElement.dataset.theme = theme;
  try {
    if (theme === '') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Where storage is closed, the choice holds for this page.
  }
}
