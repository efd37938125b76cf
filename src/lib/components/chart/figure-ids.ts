import type { FigureName } from '#lib/view/index.ts';

/** Ids on the page of a chart's parts. */
export const figureId = (chart: FigureName) => `${chart}-figure`;
export const tableId = (chart: FigureName) => `${chart}-table`;
export const stageId = (chart: FigureName) => `${chart}-drawing`;
export const findingId = (chart: FigureName) => `${chart}-finding`;
export const addId = (chart: FigureName) => `${chart}-add-button`;
export const saveId = (chart: FigureName) => `${chart}-save-button`;
export const skipId = (chart: FigureName) => `${chart}-skip`;
export const numbersId = (chart: FigureName) => `${chart}-numbers`;
export const rowsId = (chart: FigureName) => `${chart}-rows`;
export const readingId = (chart: FigureName) => `${chart}-reading`;
