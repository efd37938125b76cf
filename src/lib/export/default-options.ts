import type { FileOptions } from './file-options.ts';
import { screenDpi } from './lengths.ts';

/** How a file is made where nothing else is asked for. */
export const defaultOptions: FileOptions = {
  width: 1280,
  height: 0,
  mm: 0,
  dpi: screenDpi,
  background: 'paper',
  plain: '0',
  text: 'font',
  title: '',
  note: '',
  labels: 'on',
  legend: 'on',
  detail: 'whole',
  grey: '0'
};
