import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import type { PdfFacts, PdfPage } from './raster-job.ts';

/**
 * Drawings with their letters as paths -> one vector PDF, a page each. The same drawings and facts give the same bytes.
 */
export function writePdf(pages: readonly PdfPage[], facts: PdfFacts): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: '',
    lang: facts.language,
    displayTitle: true,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Keywords: facts.keywords,
      Creator: 'Dyad',
      CreationDate: new Date(`${facts.date}T00:00:00Z`)
    }
  });
  const written = collected(document);
  for (const { svg, width, height } of pages) {
    document.addPage({ size: [width, height], margin: 0 });
    // The drawing's own width and height would win over those of the page.
    SVGtoPDF(
      document,
      svg.replace(
        /^(<svg)([^>]*)>/,
        (_, open: string, rest: string) => `${open}${rest.replace(/ (width|height)="[^"]*"/g, '')}>`
      ),
      0,
      0,
      { width, height, assumePt: true }
    );
  }
  document.end();
  return written;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('error', reject);
    document.on('end', () => {
      const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      parts.reduce((at, part) => {
        file.set(part, at);
        return at + part.length;
      }, 0);
      resolve(file);
    });
  });
}
