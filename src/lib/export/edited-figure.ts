import { underTitle, type ChartFigure, type Mark } from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { FileOptions } from './file-options.ts';

/**
 * A figure as an editor wants it in a file: with her own title and note, of which the foot says whose they are, with
 * fewer names, without legend.
 */
export function editedFigure(
  figure: ChartFigure,
  { title, note, labels, legend, grey }: Pick<FileOptions, 'title' | 'note' | 'labels' | 'legend' | 'grey'>
): ChartFigure {
  const { lang } = figure.view;
  const whose = title === '' ? 'note' : note === '' ? 'title' : 'both';
  const own = title === '' && note === '' ? [] : [note, fileMessage(lang, `file.editor.${whose}`)].filter(Boolean);
  const titled = title === '' ? figure : underTitle(figure, title);
  const edited = {
    notes: [...own, ...figure.notes],
    withoutLegend: legend === 'off',
    withoutColour: grey === '1'
  };
  // What a dagger means is told where there is a name that bears it.
  if (titled.chart === 'network' && labels === 'off') return { ...titled, ...edited, doubts: [] };
  if (titled.chart === 'compare') return { ...titled, ...edited, foot: [...own, ...titled.foot] };
  if (titled.chart !== 'warmth') return { ...titled, ...edited };
  return {
    ...titled,
    ...edited,
    labels:
      labels === 'on' ? titled.labels : titled.labels.filter(({ highlighted }) => labels === 'chosen' && highlighted)
  };
}

/** Ids of the marks whose names a drawing leaves out: the nodes and ties of a network have theirs in their marks. */
export function unnamedMarks({ chart, marks, view }: ChartFigure, labels: FileOptions['labels']): ReadonlySet<string> {
  if (chart !== 'network' || labels === 'on') return new Set();
  const isChosen = ({ id, events }: Mark) =>
    view.actor.includes(id) || events.some((event) => view.highlight.includes(event));
  return new Set(marks.filter((mark) => labels === 'off' || !isChosen(mark)).map(({ id }) => id));
}
