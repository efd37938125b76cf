import { figureOf, joinSentences, notesBelow, type ChartFigure, type ChartProps } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { Theme, View } from '#lib/view/index.ts';
import { described, type FileFacts } from './drawing/describe.ts';
import { forFile } from './drawing/for-file.ts';
import { drawingFromMarkup } from './drawing/from-markup.ts';
import { inScripts } from './drawing/scripts.ts';
import { withTextLengths } from './drawing/text-lengths.ts';
import type { SvgElement } from './drawing/tree.ts';
import { writeDrawing } from './drawing/write.ts';
import { factsOf, type ExportFacts } from './facts.ts';
import { fileName } from './file-name.ts';
import { fontStyle } from './fonts.ts';
import { fileLayout, type FileLayout } from './layout.ts';
import { numbersOf } from './numbers/index.ts';
import { screenDpi, type FileOptions, type Format } from './options.ts';
import { places } from './pptx/index.ts';
import type { Raster } from './raster/job.ts';
import { writeFileQuery, type FileRequest } from './request.ts';
import { deckOf, slideOf, type Picture } from './slide/index.ts';

/** What a file is made with: on the server and on the page alike. */
export interface FileTools {
  /** Draws a chart as one tree. */
  readonly draw: (props: ChartProps<ChartFigure>) => SvgElement;
  readonly raster: Raster;
}

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

export const fileTypes: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};
const pointsAnInch = 72;
/**
 * A drawing as it stands on a slide: as large as its place there, at twice the pixels of a screen, its letters half as
 * large again.
 */
export function onSlide(options: FileOptions): Pick<FileRequest, 'options' | 'terse'> {
  const pixels = (inches: number) => Math.round(inches * screenDpi * 2);
  return {
    options: {
      ...options,
      width: pixels(places.picture.w),
      height: pixels(places.picture.h),
      dpi: screenDpi * 3,
      plain: '1'
    },
    terse: true
  };
}

/** What is asked for -> the file. The same request gives the same bytes, each time and everywhere. */
export async function exportFile(dataset: Dataset, request: FileRequest, tools: FileTools): Promise<ExportedFile> {
  const figure = figureOf(request.chart, dataset, request.view);
  return {
    name: fileName(dataset, request.view, request.chart, request.format),
    type: fileTypes[request.format],
    body: await bodyOf(dataset, figure, request, tools)
  };
}

async function bodyOf(
  dataset: Dataset,
  figure: ChartFigure,
  request: FileRequest,
  tools: FileTools
): Promise<ExportedFile['body']> {
  const facts = factsOf(figure, dataset);
  switch (request.format) {
    case 'csv': {
      const { numbersAsCsv } = await import('./numbers/csv.ts');
      return numbersAsCsv(
        numbersOf(figure, dataset),
        joinSentences(
          facts.citation,
          figure.choice,
          fileMessage(request.view.lang, 'file.view', { address: facts.address })
        ),
        request.view.lang
      );
    }
    case 'json':
      return numbersAsJson(dataset, figure, request, facts);
    case 'svg':
      return svgFile(figure, request, facts, tools);
    case 'png': {
      const { layout, drawing } = drawn(figure, request, tools);
      return tools.raster({
        kind: 'png',
        svg: writeDrawing(drawing),
        width: layout.pixels.width,
        dpi: request.options.dpi,
        words: {
          Title: facts.title,
          Source: facts.source,
          Copyright: facts.licence.title,
          Comment: facts.address,
          Software: fileMessage(request.view.lang, 'file.author')
        }
      });
    }
    case 'pdf': {
      const { layout, drawing } = drawn(figure, request, tools);
      const points = (pixels: number) => (pixels * pointsAnInch) / request.options.dpi;
      return tools.raster({
        kind: 'pdf',
        pages: [
          { svg: writeDrawing(drawing), width: points(layout.pixels.width), height: points(layout.pixels.height) }
        ],
        facts: {
          title: facts.title,
          author: fileMessage(request.view.lang, 'file.author'),
          subject: facts.source,
          keywords: facts.address,
          date: facts.date,
          language: request.view.lang
        }
      });
    }
    case 'pptx':
      return pptxFile(dataset, figure, request, facts, tools);
  }
}

/** A deck of one slide. */
function pptxFile(
  dataset: Dataset,
  figure: ChartFigure,
  { view, options }: FileRequest,
  facts: ExportFacts,
  tools: FileTools
): Promise<Uint8Array<ArrayBuffer>> {
  const theme = view.theme || 'light';
  const about = {
    title: facts.title,
    subject: facts.source,
    author: fileMessage(view.lang, 'file.author'),
    date: facts.date,
    language: view.lang
  };
  return tools.raster({
    kind: 'pptx',
    deck: deckOf([slideOf(figure, dataset, theme, slidePicture(view, theme, options, tools))], theme, about)
  });
}

/** How a chart becomes a picture on a slide. */
export function slidePicture(view: View, theme: Theme, options: FileOptions, tools: Pick<FileTools, 'draw'>): Picture {
  return (figure) => {
    const { layout, drawing } = drawn(figure, { view: { ...view, theme }, ...onSlide(options) }, tools);
    return { svg: writeDrawing(drawing), pixels: layout.pixels.width, ...layout.layout };
  };
}

/** A chart as it stands in a file, its size that of the picture. */
export function drawn(
  figure: ChartFigure,
  { view, options, terse = false }: Omit<FileRequest, 'chart' | 'format'>,
  tools: Pick<FileTools, 'draw'>
): { layout: FileLayout; drawing: SvgElement } {
  const layout = fileLayout(figure, options, terse);
  const drawing = tools.draw({
    figure,
    ...layout.layout,
    theme: view.theme || 'light',
    plain: options.plain === '1',
    terse
  });
  return { layout, drawing: forFile(drawing, { transparent: options.background === 'transparent' }) };
}

async function svgFile(
  figure: ChartFigure,
  request: FileRequest,
  facts: ExportFacts,
  tools: FileTools
): Promise<string> {
  const { layout, drawing } = drawn(figure, request, tools);
  const outlined =
    request.options.text === 'outlines'
      ? drawingFromMarkup(await tools.raster({ kind: 'outlines', svg: writeDrawing(drawing) }))
      : null;
  const about: FileFacts = {
    chart: figure.chart,
    title: facts.title,
    description: facts.description,
    language: request.view.lang,
    creator: fileMessage(request.view.lang, 'file.author'),
    source: facts.source,
    licence: facts.licence.path,
    address: facts.address,
    date: facts.date
  };
  const file = described(
    outlined ?? inScripts(withTextLengths(drawing)),
    about,
    outlined ? [] : [await fontStyle(drawing)]
  );
  const onScreen = (pixels: number) => String((pixels * screenDpi) / request.options.dpi);
  const size = [
    ['width', onScreen(layout.pixels.width)],
    ['height', onScreen(layout.pixels.height)]
  ] as const;
  return writeDrawing({ ...file, attributes: new Map([...file.attributes, ...size]) });
}

function numbersAsJson(
  dataset: Dataset,
  figure: ChartFigure,
  { view, options }: FileRequest,
  { citation, ...facts }: ExportFacts
): string {
  const { columns, rows } = numbersOf(figure, dataset);
  return `${JSON.stringify(
    {
      title: facts.title,
      subtitle: figure.subtitle,
      notes: notesBelow(figure),
      citation,
      source: facts.source,
      licence: facts.licence,
      date: facts.date,
      address: facts.address,
      query: writeFileQuery(view, options),
      columns,
      rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, n) => [key, row[n] ?? null])))
    },
    null,
    1
  )}\n`;
}
