/** What files say of themselves, and why one is refused. */
export const enExportedFiles = {
  'file.view': 'View: {$address}',
  'file.editor.title': 'Title by the editor.',
  'file.editor.note': 'Note by the editor: “{$note}”',
  'file.none': 'There is no such file. Charts are {$charts}; formats are {$formats}.',
  'file.noEvents':
    'This record has no events, and so no chart “{$chart}”; what was measured is drawn as the chart “{$drawn}”.',
  'file.busy': 'Too many pictures are being drawn; please ask again in {$seconds} seconds.',
  'file.citation':
    '{$title}. {$relationship}: coded events. Dyad. Coded from the {$record} {$credit} with {$scales}. Data of {$date}. {$licence}.',
  'file.citation.uncoded':
    '{$title}. {$relationship}: events. Dyad. From the {$record} {$credit}. Data of {$date}. {$licence}.',
  'file.citation.measures': '{$title}. {$relationship}: {$measures}. Dyad. Data of {$date}. {$licence}.',
  'file.citation.beside': '{$citation} Drawn beside it: {$measures}.',
  'file.source.beside': '{$source}; beside it {$measures}',
  'file.author': 'Dyad'
} as const;
