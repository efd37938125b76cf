import { quickselect } from 'd3';

/** As many as a byte tells apart. */
const buckets = 256;

/**
 * Tells what would stand at two ranks, counted from 0, the lower first, if `length` numbers were sorted. They are put
 * into buckets of even width first, so that only the few that share a bucket with the one asked for are selected from.
 * One ranker for many lists, each much like the one before: the answers before tell where buckets are worth having.
 */
export function rankerOf(
  length: number,
  [lower, upper]: readonly [number, number]
): (values: Float64Array) => readonly [number, number] {
  const bucketOf = new Uint8Array(length);
  const sizes = new Uint16Array(buckets);
  const inside = new Float64Array(length);
  let [begin, scale] = [0, 0];
  const atRank = (values: Float64Array, rank: number) => {
    let [bucket, before] = [0, 0];
    while (bucket < buckets - 1 && before + (sizes[bucket] ?? 0) <= rank) {
      before += sizes[bucket] ?? 0;
      bucket += 1;
    }
    const count = gather(values, bucketOf, bucket, inside);
    quickselect(inside, rank - before, 0, count - 1);
    return inside[rank - before] ?? NaN;
  };
  return (values) => {
    sizes.fill(0);
    putIntoBuckets(values, bucketOf, sizes, begin, scale);
    const [low, high] = [atRank(values, lower), atRank(values, upper)];
    // Half as much again on either side as lies between the answers; the outermost buckets take what lies beyond.
    const width = high - low;
    begin = low - width / 2;
    const steps = buckets / (2 * width);
    // Numbers that are all but equal are told apart by no bucket.
    scale = Number.isFinite(steps) ? steps : 0;
    return [low, high];
  };
}

function putIntoBuckets(
  values: Float64Array,
  bucketOf: Uint8Array,
  sizes: Uint16Array,
  begin: number,
  scale: number
): void {
  for (let n = 0; n < values.length; n += 1) {
    const place = ((values[n] ?? NaN) - begin) * scale;
    const bucket = Math.trunc(Math.max(0, Math.min(place, buckets - 1)));
    bucketOf[n] = bucket;
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }
}

/** Copies the numbers of one bucket to the beginning of `inside`; returns how many. */
function gather(values: Float64Array, bucketOf: Uint8Array, bucket: number, inside: Float64Array): number {
  let count = 0;
  for (let n = 0; n < values.length; n += 1) {
    if (bucketOf[n] !== bucket) continue;
    inside[count] = values[n] ?? NaN;
    count += 1;
  }
  return count;
}
