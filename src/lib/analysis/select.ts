/**
 * Puts the k-th smallest of the numbers from `left` to `right` at place k, nothing greater before it and nothing smaller
 * after (Hoare 1961). As `quickselect` of d3-array, without a function to compare: a band asks for thousands of them.
 */
export function select(values: Float64Array, k: number, left = 0, right = values.length - 1): void {
  while (left < right) {
    const pivot = values[k] ?? NaN;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] ?? NaN) < pivot) i += 1;
      while ((values[j] ?? NaN) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? NaN;
      values[i] = values[j] ?? NaN;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}
