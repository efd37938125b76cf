import { networkLayout, type NetworkLayout } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { wholeGraph } from '../network-layout.ts';

const workedOut = memoizeWeak((dataset: Dataset) => networkLayout(wholeGraph(dataset, 'plover'), dataset.dyad.sides));
/** Of a page that was sent none: every node in one place is better than the forces on every page. */
const none: NetworkLayout = { wide: {}, tall: {}, low: {} };

/** Where the nodes of a dataset's network stand: as it says itself, on a page; worked out on a server. */
export const layoutOf = (dataset: Dataset): NetworkLayout =>
  dataset.layout ?? (import.meta.env.SSR ? workedOut(dataset) : none);
