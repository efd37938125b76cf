import { quickselect } from 'd3-array';

const buckets = 128;

/**
 * Tells what would stand at a rank, counted from 0, if `length` numbers were sorted. They are put into buckets of even width first,
 * so that only the few that share a bucket with the one asked for are selected from. One ranker for many lists: what it works with
 * is made once. Its answers are those of the list it was given last.
 */
export function rankerOf(length: number): (values: Float64Array) => (rank: number) => number {
  const bucketOf = new Uint8Array(length);
  const sizes = new Uint16Array(buckets);
  const inside = new Float64Array(length);
  return (values) => {
    const [low, high] = rangeOf(values);
    const aUnit = (buckets - 1) / (high - low);
    // Numbers too near each other to be told apart share the first bucket.
    const scale = Number.isFinite(aUnit) ? aUnit : 0;
    sizes.fill(0);
    for (let n = 0; n < length; n += 1) {
      const bucket = Math.trunc(((values[n] ?? NaN) - low) * scale);
      bucketOf[n] = bucket;
      sizes[bucket] = (sizes[bucket] ?? 0) + 1;
    }
    return (rank) => {
      if (low === high) return low;
      let [bucket, before] = [0, 0];
      while (before + (sizes[bucket] ?? length) <= rank) {
        before += sizes[bucket] ?? 0;
        bucket += 1;
      }
      let count = 0;
      for (let n = 0; n < length; n += 1) {
        if (bucketOf[n] !== bucket) continue;
        inside[count] = values[n] ?? NaN;
        count += 1;
      }
      quickselect(inside, rank - before, 0, count - 1);
      return inside[rank - before] ?? NaN;
    };
  };
}

function rangeOf(values: Float64Array): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let n = 0; n < values.length; n += 1) {
    const value = values[n] ?? NaN;
    low = value < low ? value : low;
    high = value > high ? value : high;
  }
  return [low, high];
}
