import { themes, type Theme } from '#lib/view/index.ts';

/** The name under which static/theme.js finds the reader's choice. */
const remembered = 'theme';

/** The theme that the page wears; empty, the system's. */
export function wornTheme(): Theme | '' {
  return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? '';
}

/** Gives the page a theme and remembers it; empty, follows the system and forgets. */
export function wearTheme(theme: Theme | '') {
  document.documentElement.dataset.theme = theme;
  try {
    if (theme === '') localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, theme);
  } catch {
    // Where storage is closed, the choice holds for this page.
  }
}
