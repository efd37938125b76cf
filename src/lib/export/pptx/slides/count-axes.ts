import type { PptxAxis } from '../pptx-deck.ts';

/** Room above the highest column for its count. */
const headroom = 1.08;

/** The axes of columns, so many, of which every `step`th is named: of their bins, and of counts that stand on them. */
export function countAxes(
  bins: number,
  step: number,
  counts: readonly number[],
  isCounted: boolean
): { readonly x: PptxAxis; readonly y: PptxAxis } {
  const max = Math.max(1, ...counts);
  return {
    x: { title: '', min: 0, max: bins, step, format: 'General', grid: false },
    y: {
      title: '',
      min: 0,
      max: max * headroom,
      // Five labels at the most.
      step: Math.max(1, Math.ceil(max / 5)),
      format: '0',
      grid: !isCounted,
      hidden: isCounted
    }
  };
}
