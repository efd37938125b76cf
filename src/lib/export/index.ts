export { drawOnPage } from './draw';
export { exportFile, type ExportedFile, type FileTools } from './file';
export { factsOf } from './facts';
export { fileName } from './file-name';
export { fileLayout } from './layout';
export { presets, type PictureSize, type PresetName } from './presets';
export { defaultOptions, formats, readFileName, readFileQuery, writeFileQuery, type FileOptions, type FileRequest, type Format } from './request';
export { pageRaster } from './raster/web';
export { embedCode, imageCode } from './share';
