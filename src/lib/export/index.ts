export { archive, type ArchiveFile } from './zip-archive.ts';
export { deckFile } from './deck/deck-file.ts';
export {
  deckEndings,
  deckFormatOf,
  deckFormats,
  defaultSteps,
  stepChoices,
  stepsIn,
  type DeckFormat,
  type StepChoice
} from './deck/deck-format.ts';
export type { Block, ExportDeck, ExportSlide, WordsBody } from './deck/export-deck.ts';
export { xmlText } from './drawing/xml-text.ts';
export { browserTools } from './browser-tools.client.ts';
export { boxedLetters, boxedNote } from './boxed-letters.ts';
export { exportFile, exportShown, fileQuery } from './chart-file.ts';
export { onSlide } from './pptx/slides/slide-picture.ts';
export type { ExportedFile, FileTools } from './exported-file.ts';
export { factsOf, viewPath, type Shown } from './file-facts.ts';
export { fileName } from './file-name.ts';
export { smallestLetters } from './file-layout.ts';
export { fileLayout } from './paper-form.ts';
export { presets, type PictureSize, type PresetName } from './size-presets.ts';
export { editedFigure } from './edited-figure.ts';
export { maxNoteLength, maxTitleLength } from './size-bounds.ts';
export { defaultOptions } from './default-options.ts';
export { formats, readOptions, type FileOptions, type Format } from './file-options.ts';
export {
  readComparisonQuery,
  readDownload,
  readFileName,
  readFileQuery,
  readSteps,
  withOptions,
  writeFileQuery,
  type FigureRequest,
  type FileRequest
} from './file-request.ts';
export { noChartInWords, noFileInWords } from './file-refusal.ts';
export { blobOf, saveFile } from './save-file.client.ts';
export { embedCode, imageCode } from './embed-code.ts';
export { chartEnlargement, drawingOverhang, slideScreen, slideTextSize } from './slide-screen.ts';
