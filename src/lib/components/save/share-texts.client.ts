import type { ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import {
  defaultOptions,
  embedCode,
  factsOf,
  fileLayout,
  imageCode,
  viewPath,
  writeFileQuery,
  type FileRequest
} from '#lib/export/index.ts';
import { addressOf, siteAddress } from '#lib/relationships/index.ts';
import { writeView } from '#lib/view/index.ts';

/** What can be copied as text. */
export const copied = ['link', 'embed', 'image', 'citation'] as const;
export type Copied = (typeof copied)[number];

/** Width of a column of text on most sites, and what stands below a chart that is embedded, in pixels. */
const [columnWidth, belowChart] = [720, 110];

/** The texts by which a view of a chart is shared; null where there is none. */
export function sharedTexts(
  figure: ChartFigure,
  dataset: Dataset,
  { view, options, format }: FileRequest
): Readonly<Record<Copied, string | null>> {
  const { chart, title } = figure;
  const facts = factsOf(figure, dataset);
  const height = Math.ceil(fileLayout(figure, { ...defaultOptions, width: columnWidth }).pixels.height) + belowChart;
  const file = `${chart}.${format === 'png' ? format : 'svg'}`;
  const query = writeFileQuery(view, options);
  return {
    link: here(siteAddress(dataset.dyad.path + viewPath(figure))),
    embed: embedCode({ address: here(`${addressOf('/embed/[chart]', { chart })}?${writeView(view)}`), title, height }),
    // The site as plain files has the default pictures only.
    image:
      __STATIC__ && query !== ''
        ? null
        : imageCode({ address: here(`${addressOf('/charts/[file]', { file })}${query && `?${query}`}`), title }),
    citation: `${facts.citation} ${here(siteAddress(dataset.dyad.path + viewPath(figure)))}`
  };
}

const here = (path: string): string => new URL(path, location.href).href;
