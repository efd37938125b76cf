export { archive, type ArchiveFile } from './archive';
export { drawOnPage } from './draw';
export { exportFile, type ExportedFile, type FileTools } from './file';
export { fileName } from './file-name';
export { defaultOptions, formats, readFileName, readFileQuery, writeFileQuery, type FileOptions, type FileRequest, type Format } from './request';
export { pageRaster } from './raster/web';
