// Gives the page the reader's theme before it is painted: the address's, else the one remembered by the switch.
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search).get('theme');
  let remembered = null;
  try {
    remembered = localStorage.getItem('theme');
  } catch {
    // Storage may be closed to pages; the system's theme is then the reader's.
  }
  root.dataset.theme =
    ['light', 'dark'].find((theme) => theme === asked) ?? ['light', 'dark'].find((theme) => theme === remembered) ?? '';
  // What works only with script is hidden in the style sheet until this stands here.
  root.dataset.script = '';
}
