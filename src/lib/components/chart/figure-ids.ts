import type { ChartName } from '#lib/view/index.ts';

/** Ids on the page of a chart's parts. */
export const figureId = (chart: ChartName) => `${chart}-figure`;
export const tableId = (chart: ChartName) => `${chart}-table`;
export const stageId = (chart: ChartName) => `${chart}-drawing`;
export const findingId = (chart: ChartName) => `${chart}-finding`;
export const addId = (chart: ChartName) => `${chart}-add-button`;
export const saveId = (chart: ChartName) => `${chart}-save-button`;
export const skipId = (chart: ChartName) => `${chart}-skip`;
export const numbersId = (chart: ChartName) => `${chart}-numbers`;
export const rowsId = (chart: ChartName) => `${chart}-rows`;
export const readingId = (chart: ChartName) => `${chart}-reading`;
