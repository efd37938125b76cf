/** What a press does something to. */
const pressable = 'button, a[href], summary, label, input, [data-row]';

/** A press that moves no further than this is no drag, in pixels. */
const slack = 6;

/**
 * Lets a press count for what it began on, also where that has moved away under the pointer before the press ends: what
 * is written in a field is taken as the field is left, and what is then told may move the rest of the page.
 */
export function steadyPress(root: HTMLElement): () => void {
  let pressed: { readonly on: HTMLElement; readonly x: number; readonly y: number } | null = null;
  const press = ({ button, target, clientX, clientY }: MouseEvent) => {
    const on = button === 0 && target instanceof Element ? target.closest<HTMLElement>(pressable) : null;
    pressed = on && { on, x: clientX, y: clientY };
  };
  const release = ({ target, clientX, clientY }: MouseEvent) => {
    if (!pressed) return;
    const { on, x, y } = pressed;
    pressed = null;
    if (!(target instanceof Node) || on.contains(target) || Math.hypot(clientX - x, clientY - y) > slack) return;
    on.click();
  };
  root.addEventListener('mousedown', press, true);
  window.addEventListener('mouseup', release, true);
  return () => {
    root.removeEventListener('mousedown', press, true);
    window.removeEventListener('mouseup', release, true);
  };
}
