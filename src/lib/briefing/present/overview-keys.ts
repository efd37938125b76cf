/** Where a slide lies in the overview, in pixels; both grow as one reads. */
export interface GridPoint {
  readonly along: number;
  readonly down: number;
}

const nearest = (points: readonly { readonly n: number; readonly far: number }[]): number | null =>
  points.reduce<{ n: number; far: number } | null>(
    (best, point) => (best === null || point.far < best.far ? point : best),
    null
  )?.n ?? null;

/**
 * From one of several slides in rows to the one that a key leads to; null where the key leads nowhere. Along a row the
 * next one may be in the row after.
 */
export function neighbourByKey(points: readonly GridPoint[], from: number, key: string): number | null {
  const here = points[from];
  if (!here) return null;
  const at = (n: number) => (n in points ? n : null);
  switch (key) {
    case 'ArrowRight':
      return at(from + 1);
    case 'ArrowLeft':
      return at(from - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(points.length - 1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const way = key === 'ArrowDown' ? 1 : -1;
      const beyond = points.map((point, n) => ({ ...point, n })).filter(({ down }) => (down - here.down) * way > 0);
      const row = Math.min(...beyond.map(({ down }) => (down - here.down) * way));
      return nearest(
        beyond
          .filter(({ down }) => (down - here.down) * way === row)
          .map(({ n, along }) => ({ n, far: Math.abs(along - here.along) }))
      );
    }
    default:
      return null;
  }
}
