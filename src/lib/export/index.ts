export { drawOnPage } from './draw';
export { exportFile, type ExportedFile, type FileTools } from './file';
export { fileName } from './file-name';
export { defaultOptions, formats, type FileOptions, type Format } from './options';
export { readFileName, readFileQuery, writeFileQuery, type FileRequest } from './request';
export { pageRaster } from './raster/web';
