declare module 'svg-to-pdfkit' {
  /** Draws an SVG into a document of pdfkit. */
  export default function SVGtoPDF(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: { readonly width: number; readonly height: number; readonly assumePt: boolean }
  ): void;
}
