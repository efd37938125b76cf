import { underTitle, type ChartFigure, type Mark } from '#lib/charts/index.ts';
import { fileMessage, message } from '#lib/messages/index.ts';
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
  const own = [
    ...(note === '' ? [] : [fileMessage(lang, 'file.editor.note', { note })]),
    ...(title === '' ? [] : [fileMessage(lang, 'file.editor.title')])
  ];
  const titled = title === '' ? figure : underTitle(figure, title);
  const edited = {
    notes: [...own, ...figure.notes],
    withoutLegend: legend === 'off',
    withoutColour: grey === '1'
  };
  if (titled.chart === 'compare') return { ...titled, ...edited, foot: [...own, ...titled.foot] };
  if (labels === 'on') return { ...titled, ...edited };
  if (titled.chart === 'network') {
    const unnamed = unnamedMarks(titled, labels);
    const named = titled.graph.nodes.filter(({ id }) => !unnamed.has(id));
    // What a dagger means is told where there is a name that bears it.
    const doubts = titled.doubts.filter(
      (doubt) => titled.pointedDoubts.includes(doubt) || named.some((node) => node.doubts?.includes(doubt))
    );
    return { ...titled, ...edited, unnamed, doubts };
  }
  if (titled.chart !== 'warmth') return { ...titled, ...edited };
  const shown = titled.labels.filter(({ highlighted }) => labels === 'chosen' && highlighted);
  const sizes = shown.some(({ size }) => size !== '') ? '' : message(lang, 'warmth.note.sizes');
  return {
    ...titled,
    ...edited,
    labels: shown,
    background: { ...titled.background, unnamed: true },
    notes: edited.notes.map((text) => (text.startsWith(sizes) ? text.slice(sizes.length).trimStart() : text))
  };
}

/**
 * Ids of the marks of a network whose names are left out: all, or those that the view does not point out; a network
 * that names anybody names the states of its two sides.
 */
function unnamedMarks(
  { marks, view, sides }: Extract<ChartFigure, { chart: 'network' }>,
  labels: FileOptions['labels']
): ReadonlySet<string> {
  const isChosen = ({ id, events }: Mark) =>
    sides.flat().includes(id) || view.actor.includes(id) || events.some((event) => view.highlight.includes(event));
  return new Set(marks.filter((mark) => labels === 'off' || !isChosen(mark)).map(({ id }) => id));
}
