import { figureOf, joinSentences, tokens, type ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { defaultOptions } from './default-options.ts';
import { inScripts } from './drawing/arabic-script.ts';
import { drawingFromMarkup } from './drawing/from-markup.ts';
import { withMetadata, type SvgMetadata } from './drawing/svg-metadata.ts';
import { withTextLengths } from './drawing/text-lengths.ts';
import { writeDrawing } from './drawing/write-svg.ts';
import { editedFigure } from './edited-figure.ts';
import { fontStyle } from './embedded-fonts.ts';
import { fileTypes, type ExportedFile, type FileTools } from './exported-file.ts';
import { drawn } from './file-drawing.ts';
import { factsOf, type ExportFacts, type Shown } from './file-facts.ts';
import { fileName } from './file-name.ts';
import { withOptions, writeFileQuery, type FigureRequest, type FileRequest } from './file-request.ts';
import { greyTokens } from './grey.ts';
import { inchesAPixel, pointsAnInch, screenDpi } from './lengths.ts';
import { chartNumbers } from './numbers/chart-numbers.ts';
import { writeJson } from './numbers/write-json.ts';
import { slidesOf } from './pptx/slides/chart-slide.ts';
import { deckOf } from './pptx/slides/slide-deck.ts';
import { slidePicture } from './pptx/slides/slide-picture.ts';

/** What is asked for -> the file. The same request gives the same bytes, each time and everywhere. */
export const exportFile = (dataset: Dataset, request: FileRequest, tools: FileTools): Promise<ExportedFile> =>
  exportShown(shownOf(figureOf(request.chart, dataset, request.view), dataset), request, tools);

const shownOf = (figure: ChartFigure, dataset: Dataset): Shown =>
  figure.chart === 'compare' ? { figure, dataset: null } : { figure, dataset };

/** The same of a figure that is there already: its file is of the same view, in any colours. */
export async function exportShown(shown: Shown, request: FigureRequest, tools: FileTools): Promise<ExportedFile> {
  return {
    name: fileName(shown, request.view.theme, request.format),
    type: fileTypes[request.format],
    body: await bodyOf(shown, request, tools)
  };
}

async function bodyOf(shown: Shown, request: FigureRequest, tools: FileTools): Promise<ExportedFile['body']> {
  const { format, options } = request;
  const found: ChartFigure = shown.figure;
  // Numbers are nobody's to edit.
  const figure = format === 'csv' || format === 'json' ? found : editedFigure(found, options);
  const facts = { ...factsOf(shown), title: figure.title };
  switch (format) {
    case 'csv': {
      const { writeCsv } = await import('./numbers/write-csv.ts');
      return writeCsv(
        chartNumbers(figure, shown.dataset),
        joinSentences(
          facts.citation,
          figure.choice,
          fileMessage(request.view.lang, 'file.view', { address: facts.address })
        ),
        request.view.lang
      );
    }
    case 'json':
      return writeJson(
        chartNumbers(figure, shown.dataset),
        figure,
        facts,
        // What an editor wishes of a drawing is none of its numbers' business.
        fileQuery(figure, { view: request.view, options: defaultOptions })
      );
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
      const points = (pixels: number) => pixels * inchesAPixel(options) * pointsAnInch;
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
      return pptxFile(figure, request, facts, tools);
  }
}

/** What a file answers to, without the question mark. */
export const fileQuery = (figure: ChartFigure, { view, options }: Pick<FigureRequest, 'view' | 'options'>): string =>
  figure.chart === 'compare'
    ? withOptions([figure.query, view.theme && `theme=${view.theme}`].filter(Boolean).join('&'), options)
    : writeFileQuery(view, options);

/** A deck of the one chart. */
function pptxFile(
  figure: ChartFigure,
  { view, options }: FigureRequest,
  facts: ExportFacts,
  tools: FileTools
): Promise<Uint8Array<ArrayBuffer>> {
  const theme = view.theme || 'light';
  const colours = options.grey === '1' ? greyTokens(tokens[theme]) : tokens[theme];
  const about = {
    title: facts.title,
    subject: facts.source,
    author: fileMessage(view.lang, 'file.author'),
    date: facts.date,
    language: view.lang
  };
  return tools.raster({
    kind: 'pptx',
    deck: deckOf(slidesOf(figure, theme, slidePicture(view, theme, options, tools), colours), theme, about, colours)
  });
}

async function svgFile(
  figure: ChartFigure,
  request: FigureRequest,
  facts: ExportFacts,
  tools: FileTools
): Promise<string> {
  const { layout, drawing } = drawn(figure, request, tools);
  const outlined =
    request.options.text === 'outlines'
      ? drawingFromMarkup(await tools.raster({ kind: 'outlines', svg: writeDrawing(drawing) }))
      : null;
  const about: SvgMetadata = {
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
  const file = withMetadata(
    outlined ?? inScripts(withTextLengths(drawing)),
    about,
    outlined ? [] : [await fontStyle(drawing)]
  );
  const onScreen = (pixels: number) => String(pixels * inchesAPixel(request.options) * screenDpi);
  const size = [
    ['width', onScreen(layout.pixels.width)],
    ['height', onScreen(layout.pixels.height)]
  ] as const;
  return writeDrawing({ ...file, attributes: new Map([...file.attributes, ...size]) });
}
