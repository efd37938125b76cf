/** Id of the mark that an element belongs to; null where it belongs to none. */
export const markAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null;
/** Ids of the marks that lie below the uppermost one at a place of the window, the upper first. */
export const marksBelow = (x: number, y: number): string[] =>
  [...new Set(document.elementsFromPoint(x, y).flatMap((element) => markAt(element) ?? []))].slice(1);
/** The element of a mark within another. */
export const elementOf = (within: ParentNode | undefined, mark: string): SVGElement | null =>
  within?.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark)}"]`) ?? null;
