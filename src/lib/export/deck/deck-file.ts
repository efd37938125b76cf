import type { Dataset } from '#lib/dataset/index.ts';
import { fileMessage, sourcesInWords } from '#lib/messages/index.ts';
import { boxedIn } from '../boxed-letters.ts';
import { defaultOptions } from '../default-options.ts';
import { drawingFromMarkup } from '../drawing/from-markup.ts';
import type { SvgElement } from '../drawing/svg-tree.ts';
import { writeDrawing } from '../drawing/write-svg.ts';
import { fileTypes, type ExportedFile, type FileTools } from '../exported-file.ts';
import { pointsAPixel } from '../lengths.ts';
import type { PptxSlide } from '../pptx/pptx-deck.ts';
import { deckOf } from '../pptx/slides/slide-deck.ts';
import { slideScreen } from '../slide-screen.ts';
import { archive } from '../zip-archive.ts';
import { exportedDeckName, type DeckFormat } from './deck-format.ts';
import { pptxSlide } from './deck-pptx.ts';
import type { ExportDeck } from './export-deck.ts';
import { handoutPages, paperSize } from './handout-page.ts';
import { slidePage } from './slide-page.ts';

/** The width of a slide's picture, in pixels: that of most projectors. */
const pictureWidth = 1920;

/** The file of a deck, and the letters of its slides for which a box stands in it. */
export interface DeckFile extends ExportedFile {
  readonly boxed: readonly string[];
}

/** A deck -> the file that is handed over. The same deck gives the same bytes, on the server and on the page. */
export async function deckFile(
  dataset: Dataset,
  deck: ExportDeck,
  format: DeckFormat,
  tools: FileTools
): Promise<DeckFile> {
  return {
    name: exportedDeckName(deck.name, deck.theme, format),
    type: format === 'zip' ? 'application/zip' : fileTypes[format === 'pptx' ? 'pptx' : 'pdf'],
    ...(await contentOf(dataset, deck, format, tools))
  };
}

async function contentOf(
  dataset: Dataset,
  deck: ExportDeck,
  format: DeckFormat,
  tools: FileTools
): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly boxed: readonly string[] }> {
  const {
    dyad: { date, licence }
  } = dataset;
  const source = sourcesInWords(deck.language, dataset);
  const author = fileMessage(deck.language, 'file.author');
  const about = { title: deck.title, author, subject: source, date, language: deck.language };
  const pages = () => deck.slides.map((slide, n) => slidePage(slide, n, deck, tools.draw));
  const paperOf = async (papers: readonly SvgElement[], size: PageSize) => ({
    body: await tools.raster({
      kind: 'pdf',
      pages: papers.map((page) => pdfPage(writeDrawing(page), size)),
      facts: { ...about, keywords: licence.title }
    }),
    boxed: boxedIn(papers)
  });
  switch (format) {
    case 'pptx': {
      const slides = deck.slides.map((slide) => pptxSlide(deck, slide, tools));
      const body = await tools.raster({ kind: 'pptx', deck: deckOf(slides, deck.theme, about) });
      return { body, boxed: boxedIn(slides.flatMap(pictureOn)) };
    }
    case 'pdf':
      return paperOf(pages(), slideScreen);
    case 'handout': {
      const papers = pages().flatMap((page, n) => {
        const slide = deck.slides[n];
        return slide ? handoutPages(slide, n, deck, page) : [];
      });
      return paperOf(papers, paperSize);
    }
    case 'zip': {
      const files: { path: string; text: Uint8Array }[] = [];
      const pictures = pages();
      for (const [n, page] of pictures.entries()) {
        const { id = '', title = '' } = deck.slides[n] ?? {};
        const text = await tools.raster({
          kind: 'png',
          svg: writeDrawing(page),
          width: pictureWidth,
          dpi: defaultOptions.dpi,
          words: { Title: title, Source: source, Copyright: licence.title, Software: author }
        });
        files.push({ path: `${String(n + 1).padStart(String(deck.slides.length).length, '0')}-${id}.png`, text });
      }
      return { body: archive(files), boxed: boxedIn(pictures) };
    }
  }
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The drawing on a slide of PowerPoint; all else on it is text or a chart. */
const pictureOn = ({ graphic }: PptxSlide): SvgElement[] =>
  graphic?.kind === 'picture' ? [drawingFromMarkup(graphic.svg)] : [];

const pdfPage = (svg: string, { width, height }: PageSize) => ({
  svg,
  width: width * pointsAPixel,
  height: height * pointsAPixel
});
