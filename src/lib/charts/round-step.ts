/** The smallest of 1, 2, 5, 10, 20, 50, … that is at least `min`: from one label of whole numbers to the next. */
export function roundStep(min: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, min)));
  return power * ([1, 2, 5].find((digit) => digit * power >= min) ?? 10);
}
