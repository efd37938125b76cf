/** A rim of paper around letters that keeps them off the lines they stand on, as attributes of a text. */
export const halo = (paper: string) =>
  ({ stroke: paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }) as const;
