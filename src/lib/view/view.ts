import type {
  Bin,
  DirectionChoice,
  earlyChoices,
  EraChoice,
  Form,
  Language,
  Model,
  Scale,
  Stack,
  Switch,
  Theme,
  Weights
} from './choices.ts';

/** Everything that the reader can choose. Names and values are those of the query string. */
export interface View {
  /** A year or an ISO day; empty means from the first event. */
  readonly from: string;
  readonly to: string;
  readonly category: readonly string[];
  readonly context: readonly string[];
  readonly actor: readonly string[];
  readonly q: string;
  readonly scale: Scale;
  readonly model: Model;
  /** Half-life of the mean, in years, 1 to 20. */
  readonly halflife: number;
  readonly early: (typeof earlyChoices)[number];
  readonly bin: Bin;
  readonly stack: Stack;
  /** Of the network; empty: the graph, and where there is as little width as on a phone the timetable. */
  readonly form: Form | '';
  readonly highlight: readonly string[];
  /** Only what one side did, mutual acts among it; `split`: all, but the warmth of each side apart. */
  readonly direction: DirectionChoice;
  readonly weights: Weights;
  /** Of general works, not of the record: phases of the relationship along the axis, and what the record leaves out. */
  readonly eras: EraChoice;
  readonly 'background-events': Switch;
  /** Ids of measures from outside the record, drawn below warmth. */
  readonly series: readonly string[];
  readonly lang: Language;
  /** Empty: as the reader's system has it. */
  readonly theme: Theme | '';
}
