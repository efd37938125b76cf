import { quickselect } from 'd3-array';

/**
 * Finds what would stand at a rank, counted from 0, if a list of numbers were sorted, in one list after another of the same
 * length that hardly differ: where the place that held the rank before still does, which two counts tell, nothing is sorted.
 */
export function rankFollower(rank: number): (values: Float64Array) => number {
  let place = 0;
  let sorted = new Float64Array();
  return (values) => {
    if (!hasRank(values, values[place] ?? NaN, rank)) {
      if (sorted.length !== values.length) sorted = new Float64Array(values.length);
      sorted.set(values);
      quickselect(sorted, rank);
      place = values.indexOf(sorted[rank] ?? NaN);
    }
    return values[place] ?? NaN;
  };
}

/** Whether a value stands at a rank. Counted without a branch: its outcome could not be foreseen by the processor. */
function hasRank(values: Float64Array, value: number, rank: number): boolean {
  let [below, upTo] = [0, 0];
  for (let n = 0; n < values.length; n += 1) {
    const other = values[n] ?? NaN;
    below += Number(other < value);
    upTo += Number(other <= value);
  }
  return below <= rank && rank < upTo;
}
