/** What unfolds over the page folds up again by Escape, its button in focus, and when something else was pressed. */
export function foldAway(details: HTMLDetailsElement): () => void {
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  const leave = ({ target }: MouseEvent) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  };
  details.addEventListener('keydown', close);
  window.addEventListener('click', leave);
  return () => {
    details.removeEventListener('keydown', close);
    window.removeEventListener('click', leave);
  };
}
