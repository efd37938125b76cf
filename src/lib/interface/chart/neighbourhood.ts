import type { Mark } from '$lib/charts';

/** Lets the marks of a drawing recede that are not near the one pointed at; none does where it names no neighbourhood. */
export function recede(stage: ParentNode, pointed: Pick<Mark, 'near'> | undefined) {
  const near = new Set(pointed?.near);
  for (const mark of stage.querySelectorAll('[data-mark]')) mark.toggleAttribute('data-far', near.size > 0 && !near.has(mark.getAttribute('data-mark') ?? ''));
}
