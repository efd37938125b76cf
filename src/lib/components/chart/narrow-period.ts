import { goto } from '$app/navigation';
import { yearOf } from '#lib/dataset/index.ts';
import type { View } from '#lib/view/index.ts';
import { mergedQuery } from '../controls/index.ts';
import { hereWith, pageQuery } from '../page/page-query.svelte.ts';

const bounds = ['from', 'to'] as const;

/** Goes to the page's view with the years from one to another of those drawn; what reaches an end of them keeps its bound. */
export function narrowPeriod(view: View, [first, last]: readonly [number, number], from: number, to: number) {
  const values = [
    ['from', from <= yearOf(first) ? view.from : String(from)],
    ['to', to >= yearOf(last) ? view.to : String(to)]
  ] as const;
  void goto(hereWith(mergedQuery(pageQuery(), bounds, values)), { keepFocus: true, noScroll: true });
}

/** The address of the page's view with the whole period. */
export const wholePeriod = () => hereWith(mergedQuery(pageQuery(), bounds, []));
