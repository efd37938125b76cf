import {
  defaultOptions,
  presets,
  readOptions,
  type FileOptions,
  type Format,
  type PresetName
} from '#lib/export/index.ts';
import { readView, writeView, type Theme, type View, type ViewProblem } from '#lib/view/index.ts';

export const sizeFields = ['width', 'height', 'dpi'] as const;
export type SizeField = (typeof sizeFields)[number];

/** What the fields of the dialog hold. */
export interface FileFields {
  readonly format: Format;
  readonly size: PresetName | 'own';
  /** The own size as it was typed, allowed or not. */
  readonly own: Readonly<Record<SizeField, string>>;
  readonly theme: Theme;
  readonly background: FileOptions['background'];
  readonly titled: boolean;
  readonly text: FileOptions['text'];
  readonly title: string;
  readonly note: string;
  readonly labels: FileOptions['labels'];
  readonly legend: boolean;
  readonly grey: boolean;
}

/** Reads the fields by the one schema that the addresses of files are read by. */
export function readFields(
  view: View,
  fields: FileFields
): { view: View; options: FileOptions; problems: ViewProblem[] } {
  const size: Record<SizeField, number | string> = fields.size === 'own' ? fields.own : presets[fields.size];
  const query = new URLSearchParams(writeView({ ...view, theme: fields.theme }));
  // A height of 0 is left out of a query.
  for (const field of sizeFields) query.set(field, String(size[field] || '').trim());
  query.set('mm', fields.size === 'own' ? '' : String(presets[fields.size].mm || ''));
  query.set('background', fields.background);
  query.set('plain', fields.titled ? '0' : '1');
  query.set('text', fields.format === 'svg' ? fields.text : defaultOptions.text);
  query.set('title', fields.title);
  query.set('note', fields.note);
  query.set('labels', fields.labels);
  query.set('legend', fields.legend ? 'on' : 'off');
  query.set('grey', fields.grey ? '1' : '0');
  const { view: read, problems } = readView(query);
  const { options, problems: others } = readOptions(query);
  return { view: read, options, problems: [...problems, ...others] };
}

/** What is wrong with the own size; what is wrong with the view, the page has said. */
export function sizeProblems(problems: readonly ViewProblem[]): ReadonlyMap<SizeField, ViewProblem> {
  return new Map(
    sizeFields.flatMap((field) => {
      const problem = problems.find(({ parameter }) => parameter === field);
      return problem ? [[field, problem] as const] : [];
    })
  );
}

export const noProblems: ReadonlyMap<SizeField, ViewProblem> = new Map();
