export { archive, type ArchiveFile } from './archive.ts';
export { deckFile } from './deck/file.ts';
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
export { drawOnPage } from './draw.ts';
export { exportFile, onSlide, type ExportedFile, type FileTools } from './file.ts';
export { factsOf, viewPath } from './facts.ts';
export { fileName } from './file-name.ts';
export { fileLayout, smallestLetters } from './layout.ts';
export { presets, type PictureSize, type PresetName } from './presets.ts';
export { defaultOptions, formats, type FileOptions, type Format } from './options.ts';
export { readDownload, readFileName, readFileQuery, writeFileQuery, type FileRequest } from './request.ts';
export { pageRaster } from './raster/web.ts';
export { blobOf, saveFile } from './save.ts';
export { embedCode, imageCode } from './share.ts';
