import type { Dataset } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { defaultOptions } from '../default-options.ts';
import { writeDrawing } from '../drawing/write-svg.ts';
import { fileTypes, type ExportedFile, type FileTools } from '../exported-file.ts';
import { pointsAPixel } from '../lengths.ts';
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

/** A deck -> the file that is handed over. The same deck gives the same bytes, on the server and on the page. */
export async function deckFile(
  dataset: Dataset,
  deck: ExportDeck,
  format: DeckFormat,
  tools: FileTools
): Promise<ExportedFile> {
  return {
    name: exportedDeckName(deck.name, deck.theme, format),
    type: format === 'zip' ? 'application/zip' : fileTypes[format === 'pptx' ? 'pptx' : 'pdf'],
    body: await bodyOf(dataset, deck, format, tools)
  };
}

async function bodyOf(
  dataset: Dataset,
  deck: ExportDeck,
  format: DeckFormat,
  tools: FileTools
): Promise<Uint8Array<ArrayBuffer>> {
  const {
    dyad: { source, date, licence }
  } = dataset;
  const author = fileMessage(deck.language, 'file.author');
  const about = { title: deck.title, author, subject: source, date, language: deck.language };
  const pages = () => deck.slides.map((slide, n) => slidePage(slide, n, deck, tools.draw));
  switch (format) {
    case 'pptx':
      return tools.raster({
        kind: 'pptx',
        deck: deckOf(
          deck.slides.map((slide) => pptxSlide(dataset, deck, slide, tools)),
          deck.theme,
          about
        )
      });
    case 'pdf':
      return tools.raster({
        kind: 'pdf',
        pages: pages().map((page) => pdfPage(writeDrawing(page), slideScreen)),
        facts: { ...about, keywords: licence.title }
      });
    case 'handout': {
      const papers = pages().flatMap((page, n) => {
        const slide = deck.slides[n];
        return slide ? handoutPages(slide, n, deck, page) : [];
      });
      return tools.raster({
        kind: 'pdf',
        pages: papers.map((page) => pdfPage(writeDrawing(page), paperSize)),
        facts: { ...about, keywords: licence.title }
      });
    }
    case 'zip': {
      const files: { path: string; text: Uint8Array }[] = [];
      for (const [n, page] of pages().entries()) {
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
      return archive(files);
    }
  }
}

const pdfPage = (svg: string, { width, height }: { readonly width: number; readonly height: number }) => ({
  svg,
  width: width * pointsAPixel,
  height: height * pointsAPixel
});
