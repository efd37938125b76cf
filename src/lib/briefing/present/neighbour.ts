/** Where something lies on the screen, in pixels; both grow as one reads. */
export interface Spot {
  readonly along: number;
  readonly down: number;
}

const least = (spots: readonly { readonly n: number; readonly far: number }[]): number | null =>
  spots.reduce<{ n: number; far: number } | null>(
    (best, spot) => (best === null || spot.far < best.far ? spot : best),
    null
  )?.n ?? null;

/**
 * From one of several things in rows to the one that a key leads to; null where the key leads nowhere. Along a row the
 * next one may be in the row after.
 */
export function neighbour(spots: readonly Spot[], from: number, key: string): number | null {
  const here = spots[from];
  if (!here) return null;
  const at = (n: number) => (n in spots ? n : null);
  switch (key) {
    case 'ArrowRight':
      return at(from + 1);
    case 'ArrowLeft':
      return at(from - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(spots.length - 1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const way = key === 'ArrowDown' ? 1 : -1;
      const beyond = spots.map((spot, n) => ({ ...spot, n })).filter(({ down }) => (down - here.down) * way > 0);
      const row = Math.min(...beyond.map(({ down }) => (down - here.down) * way));
      return least(
        beyond
          .filter(({ down }) => (down - here.down) * way === row)
          .map(({ n, along }) => ({ n, far: Math.abs(along - here.along) }))
      );
    }
    default:
      return null;
  }
}
