import { scalesOf, settingsOf, variedDoubts, type VariedDoubts } from '#lib/analysis/index.ts';
import { isNumbered, isOfMeasuresAlone, type Codebook, type Dataset, type SourceItem } from '#lib/dataset/index.ts';
import { codedByOf, isCoded, type CodedBy } from '#lib/messages/index.ts';
import { workedExample, type Example } from './worked-example.ts';

/** The parts of the page in its order; the name of each is its address on the page. */
export const methodParts = [
  'source',
  'rules',
  'plover',
  'cameo',
  'own',
  'mean',
  'stock',
  'parameters',
  'example',
  'band',
  'turns',
  'drawing',
  'claims',
  'discrepancies',
  'background',
  'measures',
  'limits',
  'references'
] as const;
export type MethodPart = (typeof methodParts)[number];

/** What the page is told by: what there is in a record, and so what of its method there is to tell. */
export interface MethodFacts {
  /** The parts that have something to tell, in the order of the page. */
  readonly told: readonly MethodPart[];
  /** Whether the record has no events, only what others measured. */
  readonly alone: boolean;
  readonly coded: CodedBy;
  /** The record's own scale, where rows have scores by it. */
  readonly own: Codebook['own'];
  /** Whether its own scale is all by which the record is scored. */
  readonly ownAlone: boolean;
  /** How many scales score the record, and by how many ways to measure a claim is redrawn. */
  readonly scales: number;
  readonly settings: number;
  /** Of a record that is coded or scored in part, how many events are not. */
  readonly uncoded: number;
  /** How many events have a CAMEO code alone, of no PLOVER category. */
  readonly statements: number;
  /** Whether events happened before both sides existed. */
  readonly early: boolean;
  /** What the reruns of the line vary besides how much each event counts, by whatever scale. */
  readonly varied: VariedDoubts;
  /** Whether other codings are named of any event. */
  readonly alternatives: boolean;
  /** Whether there are so few events that each moves the line visibly. */
  readonly few: boolean;
  /** The rules by which events were coded, as the package states them. */
  readonly rules: readonly string[];
  /** The dated claims of the source's prose. */
  readonly claims: readonly SourceItem[];
  /** One value of the line worked out; null where no event allows it. */
  readonly example: Example | null;
}

/** With more events than these a single one is hardly seen in the line. */
const fewEvents = 200;

export function methodFacts(dataset: Dataset, rules: readonly string[]): MethodFacts {
  const coded = codedByOf(dataset);
  const settings = settingsOf(dataset);
  const scales = new Set(settings.map(({ scale }) => scale)).size;
  const facts = {
    alone: isOfMeasuresAlone(dataset),
    coded,
    own: coded.own ? dataset.codebook.own : undefined,
    ownAlone: coded.own && !coded.plover && !coded.cameo,
    scales,
    settings: settings.length,
    uncoded: scales === 0 ? 0 : dataset.events.filter((event) => !isCoded(event) && event.score === undefined).length,
    statements: dataset.events.filter(({ category, cameo }) => category === null && cameo !== '').length,
    early: dataset.events.some(({ date }) => date.last < dataset.dyad.begin),
    varied: variedDoubts(scalesOf(dataset).map((scale) => ({ dataset, scale }))),
    alternatives: dataset.events.some((event) => event.alternatives.length > 0),
    few: dataset.events.length <= fewEvents,
    rules,
    claims: dataset.sourceItems.filter(({ item }) => !isNumbered(item)),
    example: workedExample(dataset)
  };
  return { ...facts, told: methodParts.filter((part) => isTold(part, dataset, facts)) };
}

function isTold(part: MethodPart, dataset: Dataset, facts: Omit<MethodFacts, 'told'>): boolean {
  switch (part) {
    case 'source':
    case 'references':
      return true;
    case 'rules':
      return facts.coded.judged || facts.rules.length > 0;
    case 'plover':
    case 'cameo':
      return facts.coded[part];
    case 'own':
      return facts.own !== undefined;
    // What is said of the line.
    case 'mean':
    case 'stock':
    case 'parameters':
    case 'band':
    case 'turns':
      return facts.scales > 0;
    case 'example':
      return facts.example !== null;
    case 'drawing':
      return !facts.alone;
    case 'claims':
      return facts.claims.length > 0;
    case 'discrepancies':
    case 'measures':
      return dataset[part].length > 0;
    case 'background':
      return dataset.eras.length + dataset.background.length > 0;
    case 'limits':
      return dataset.dyad.limits.length > 0 || limitsOf(facts).length > 0;
  }
}

/** The message that heads a part. */
export const headingKey = (part: MethodPart, { scales, ownAlone }: MethodFacts) =>
  part === 'source' && (scales === 0 || ownAlone) ? 'method.source.uncoded' : (`method.${part}` as const);

/** The message that opens the page. */
export function leadKey({ alone, ownAlone, scales }: MethodFacts) {
  if (alone) return 'method.lead.measures';
  if (ownAlone) return 'method.lead.scored';
  return scales > 0 ? 'method.lead' : 'method.lead.uncoded';
}

/** The message on how many events there are, and by whom they were coded. */
export function sourceTextKey({ coded, ownAlone, scales }: MethodFacts) {
  if (coded.judged) return 'method.source.text';
  if (ownAlone) return 'method.source.text.scored';
  return scales > 0 ? 'method.source.text.machine' : 'method.source.text.uncoded';
}

/** What limits any record of its kind, besides what its package states. */
export function limitsOf({ ownAlone, scales, coded, few, alternatives }: Omit<MethodFacts, 'told'>) {
  return [
    ...(scales > 0 && !ownAlone ? (['scale'] as const) : []),
    ...(scales > 0 && few ? (['few'] as const) : []),
    ...(!coded.judged ? [] : alternatives ? (['coder.alternatives'] as const) : (['coder'] as const)),
    ...(scales > 0 ? (['cause'] as const) : [])
  ];
}

/** The works on which what is told rests. */
export function referencesOf({ alone, scales, coded }: MethodFacts) {
  return [
    ...(coded.plover ? (['plover'] as const) : []),
    ...(coded.cameo ? (['cameo', 'goldstein'] as const) : []),
    ...(scales > 0 ? (['yan'] as const) : []),
    ...(alone ? [] : (['cow'] as const)),
    'edtf' as const
  ];
}
