import type { Component } from 'svelte';
import type { MethodPart } from '../method-facts.ts';
import BackgroundPart from './BackgroundPart.svelte';
import BandPart from './BandPart.svelte';
import CameoPart from './CameoPart.svelte';
import ClaimsPart from './ClaimsPart.svelte';
import DiscrepanciesPart from './DiscrepanciesPart.svelte';
import DrawingPart from './DrawingPart.svelte';
import ExamplePart from './ExamplePart.svelte';
import LimitsPart from './LimitsPart.svelte';
import MeanPart from './MeanPart.svelte';
import MeasuresPart from './MeasuresPart.svelte';
import OwnScalePart from './OwnScalePart.svelte';
import ParametersPart from './ParametersPart.svelte';
import type { PartProps } from './part-props.ts';
import PloverPart from './PloverPart.svelte';
import ReferencesPart from './ReferencesPart.svelte';
import RulesPart from './RulesPart.svelte';
import SourcePart from './SourcePart.svelte';
import StockPart from './StockPart.svelte';
import TurnsPart from './TurnsPart.svelte';

export { default as FoldedPart } from './FoldedPart.svelte';

/** What stands under the heading of each part. */
export const contentOf: Readonly<Record<MethodPart, Component<PartProps>>> = {
  source: SourcePart,
  rules: RulesPart,
  plover: PloverPart,
  cameo: CameoPart,
  own: OwnScalePart,
  mean: MeanPart,
  stock: StockPart,
  parameters: ParametersPart,
  example: ExamplePart,
  band: BandPart,
  turns: TurnsPart,
  drawing: DrawingPart,
  claims: ClaimsPart,
  discrepancies: DiscrepanciesPart,
  background: BackgroundPart,
  measures: MeasuresPart,
  limits: LimitsPart,
  references: ReferencesPart
};
