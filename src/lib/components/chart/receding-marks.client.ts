/**
 * Lets the marks of a drawing recede that are not among those near the one pointed at; none does where there is no
 * neighbourhood.
 */
export function recede(stage: ParentNode, near: readonly string[] = []) {
  const inSight = new Set(near);
  for (const mark of stage.querySelectorAll('[data-mark]'))
    mark.toggleAttribute('data-far', inSight.size > 0 && !inSight.has(mark.getAttribute('data-mark') ?? ''));
}
