import { defaultOptions, type FigureRequest, type FileOptions, type Format, type Shown } from '#lib/export/index.ts';
import type { Theme } from '#lib/view/index.ts';
import { noProblems, readFields, sizeProblems, type FileFields, type SizeField } from './file-query.ts';

/** Formats that hold numbers, and no drawing. */
const numbers: readonly Format[] = ['csv', 'json'];
/** Formats whose pages take any size. */
const sized: readonly Format[] = ['svg', 'png', 'pdf'];

/** What a reader has chosen of the file to be saved. */
export class FileChoice implements FileFields {
  format = $state<Format>('png');
  size = $state<FileFields['size']>('slide');
  own = $state<Record<SizeField, string>>({
    width: String(defaultOptions.width),
    height: '',
    dpi: String(defaultOptions.dpi)
  });
  theme = $state<Theme>('light');
  background = $state<FileOptions['background']>('paper');
  titled = $state(true);
  text = $state<FileOptions['text']>('font');
  title = $state('');
  note = $state('');
  labels = $state<FileOptions['labels']>('on');
  legend = $state(true);
  grey = $state(false);

  readonly #shown: () => Shown;

  constructor(shown: () => Shown) {
    this.#shown = shown;
    this.theme = shown().figure.view.theme || 'light';
  }

  readonly hasColours = $derived(!numbers.includes(this.format));
  readonly isSized = $derived(sized.includes(this.format));
  readonly #read = $derived.by(() => readFields(this.#shown().figure.view, this));
  /** What is wrong with the own size, by field. */
  readonly problems = $derived(this.isSized ? sizeProblems(this.#read.problems) : noProblems);
  /** The file that is chosen; null as long as its size cannot be followed. */
  readonly request: FigureRequest | null = $derived.by(() =>
    this.problems.size > 0 ? null : { format: this.format, view: this.#read.view, options: this.#read.options }
  );
}
