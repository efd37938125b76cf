export { archive, type ArchiveFile } from './zip-archive.ts';
export { deckFile } from './deck/deck-file.ts';
export {
  deckEndings,
  deckFormatOf,
  deckFormats,
  type Block,
  type DeckFormat,
  type ExportDeck,
  type ExportSlide,
  type WordsBody
} from './deck/export-deck.ts';
export { browserTools } from './browser-tools.client.ts';
export { exportFile } from './chart-file.ts';
export { onSlide } from './pptx/slides/slide-picture.ts';
export type { ExportedFile, FileTools } from './exported-file.ts';
export { factsOf, viewPath } from './file-facts.ts';
export { fileName } from './file-name.ts';
export { fileLayout, smallestLetters } from './file-layout.ts';
export { presets, type PictureSize, type PresetName } from './size-presets.ts';
export { defaultOptions, formats, type FileOptions, type Format } from './file-options.ts';
export { readDownload, readFileName, readFileQuery, writeFileQuery, type FileRequest } from './file-request.ts';
export { blobOf, saveFile } from './save-file.client.ts';
export { embedCode, imageCode } from './embed-code.ts';
export { chartEnlargement, drawingOverhang, slideScreen, slideTextSize } from './slide-screen.ts';
