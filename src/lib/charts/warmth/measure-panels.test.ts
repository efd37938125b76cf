import { expect, it } from 'vitest';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { measuresAlone, read } from '../../../../tests/support/sparse-packages.ts';
import { plotRoom } from '../chart-frame.ts';
import { tokens } from '../colour-tokens.ts';
import { measureLanes, measureLeading, measureNameLines, measurePanels } from './measure-panels.ts';
import { warmthFigure } from './warmth-figure.ts';
import { warmthFrame } from './warmth-frame.ts';

const alone = warmthFigure(read(measuresAlone()), defaultView);

it('measures without anything else share the height that is asked for, and leave none of it empty', () => {
  for (const height of [500, 720, 1080]) {
    const { frame, layout } = warmthFrame(alone, tokens.light, { width: 1280, height });
    const plot = plotRoom(frame).height;
    expect(plot).toBeGreaterThan(height / 2);
    const [panel] = measurePanels(alone, { width: 1000, height: plot, below: layout.lanes.measures });
    expect(panel && [panel.top, plot - panel.bottom]).toEqual([14, 14]);
  }
  const [measure] = alone.measures;
  const panels = measurePanels(
    { ...alone, measures: measure ? [measure, measure] : [] },
    { width: 1000, height: 400, below: 0 }
  );
  expect(panels).toEqual([
    { top: 14, bottom: 186 },
    { top: 214, bottom: 386 }
  ]);
});

it('below a line each measure has a thin panel of the same height, whatever the plot has', () => {
  const [id = ''] = dataset.measures.map((measure) => measure.id);
  const figure = warmthFigure(dataset, { ...defaultView, series: [id] });
  for (const height of [300, 900])
    expect(measurePanels(figure, { width: 1000, height, below: 8 })).toEqual([
      { top: height + 22, bottom: height + 72 }
    ]);
});

it('the name of a measure stands whole above its panel, in as many lines as it takes, with its unit', () => {
  const [id = ''] = dataset.measures.map((measure) => measure.id);
  const figure = warmthFigure(dataset, { ...defaultView, series: [id] });
  const [{ label } = { label: '' }] = figure.measures;
  for (const [width, count] of [
    [1000, 1],
    [240, 2]
  ] as const) {
    const lines = measureNameLines(label, width);
    expect([lines.length, lines.join(' ')]).toEqual([count, label]);
    const [panel] = measurePanels(figure, { width, height: 300, below: 8 });
    expect(panel?.top).toBe(308 + count * measureLeading);
    expect(measureLanes(figure, width)).toBe(64 + count * measureLeading);
  }
});
