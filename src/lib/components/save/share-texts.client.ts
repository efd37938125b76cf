import type { ChartFigure } from '#lib/charts/index.ts';
import {
  defaultOptions,
  embedCode,
  factsOf,
  fileLayout,
  fileQuery,
  imageCode,
  viewPath,
  type FigureRequest,
  type Shown
} from '#lib/export/index.ts';
import { siteAddress } from '#lib/relationships/index.ts';
import { embedAddress, fileAddress } from './figure-addresses.ts';

/** What can be copied as text. */
export const copied = ['link', 'embed', 'image', 'citation'] as const;
export type Copied = (typeof copied)[number];

/** Width of a column of text on most sites, and what stands below a chart that is embedded, in pixels. */
const [columnWidth, belowChart] = [720, 110];

/** The texts by which a view of a chart is shared; null where there is none. */
export function sharedTexts(
  shown: Shown,
  { view, options, format }: FigureRequest
): Readonly<Record<Copied, string | null>> {
  const figure: ChartFigure = shown.figure;
  const { title } = figure;
  const facts = factsOf(shown);
  const page = here(siteAddress((shown.dataset?.dyad.path ?? '') + viewPath(figure)));
  const height = Math.ceil(fileLayout(figure, { ...defaultOptions, width: columnWidth }).pixels.height) + belowChart;
  const embedded = fileQuery(figure, { view, options: defaultOptions });
  const query = fileQuery(figure, { view, options });
  return {
    link: page,
    embed: embedCode({ address: here(`${embedAddress(figure)}?${embedded}`), title, height }),
    // The site as plain files has the default pictures only.
    image:
      __STATIC__ && query !== ''
        ? null
        : imageCode({
            address: here(`${fileAddress(figure, format === 'png' ? format : 'svg')}${query && `?${query}`}`),
            title
          }),
    citation: `${facts.citation} ${page}`
  };
}

const here = (path: string): string => new URL(path, location.href).href;
