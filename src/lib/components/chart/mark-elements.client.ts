/** Id of the mark that an element belongs to; null where it belongs to none. */
export const markAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null;
/** Ids of the marks that lie below the uppermost one at a place of the window, the upper first. */
export const marksBelow = (x: number, y: number): string[] =>
  [...new Set(document.elementsFromPoint(x, y).flatMap((element) => markAt(element) ?? []))].slice(1);
/** The element of a mark within another. */
export const elementOf = (within: ParentNode | undefined, mark: string): SVGElement | null =>
  within?.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark)}"]`) ?? null;

/**
 * Lets the marks of a drawing recede that are not among those near the one pointed at; none does where there is no
 * neighbourhood.
 */
export function recede(stage: ParentNode, near: readonly string[] = []) {
  const inSight = new Set(near);
  for (const mark of stage.querySelectorAll('[data-mark]'))
    mark.toggleAttribute('data-far', inSight.size > 0 && !inSight.has(mark.getAttribute('data-mark') ?? ''));
}
