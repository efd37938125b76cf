/** From one line of a hatching to the next, along an edge, in pixels. */
const spacing = 8;

/**
 * A path of parallel lines across a rectangle, rising to the right. Those of two rectangles of one drawing go on from
 * one to the other. A pattern would do it in fewer bytes, but needs a name that is nowhere else on a page.
 */
export function hatchPath({
  left,
  right,
  top,
  bottom
}: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>): string {
  let path = '';
  for (let sum = (Math.floor((left + top) / spacing) + 1) * spacing; sum < right + bottom; sum += spacing) {
    const from = { x: Math.max(left, sum - bottom), y: Math.min(bottom, sum - left) };
    const to = { x: Math.min(right, sum - top), y: Math.max(top, sum - right) };
    path += `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`;
  }
  return path;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
