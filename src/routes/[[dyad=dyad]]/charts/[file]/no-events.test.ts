import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { formats } from '#lib/export/index.ts';
import { chartNames } from '#lib/view/index.ts';
import { measuresAlone } from '../../../../../tests/support/sparse-packages.ts';
import type * as Embed from '../../embed/[chart]/+page.server.ts';
import type * as Files from './+server.ts';

let embed: typeof Embed;
let files: typeof Files;
beforeAll(async () => {
  vi.resetModules();
  const { datapackage, series, 'series-values': values } = measuresAlone();
  vi.doMock('virtual:packages', () => ({
    default: [{ 'datapackage.json': datapackage, 'series.csv': series, 'series-values.csv': values }]
  }));
  files = await import('./+server.ts');
  embed = await import('../../embed/[chart]/+page.server.ts');
});
afterAll(() => {
  vi.doUnmock('virtual:packages');
  vi.resetModules();
});

async function answerTo(file: string): Promise<Response> {
  const url = new URL(`http://localhost/charts/${file}`);
  return files.GET({ params: { file }, url, request: new Request(url) } as Parameters<typeof files.GET>[0]);
}
const loaded = (chart: string) => (embed.load as (event: unknown) => unknown)({ params: { chart } });

it.each(chartNames.filter((chart) => chart !== 'warmth'))(
  'of a record of measures alone there is no file and no embed of %s, and one sentence says why',
  async (chart) => {
    const told = `This record has no events, and so no chart “${chart}”; what was measured is drawn as the chart “warmth”.`;
    for (const format of formats) {
      const answer = await answerTo(`${chart}.${format}`);
      expect([answer.status, await answer.text()]).toEqual([404, `${told}\n`]);
    }
    expect(() => loaded(chart)).toThrow(expect.objectContaining({ status: 404, body: { message: told } }));
  }
);

it('of a record of measures alone there are files and an embed of what was measured, and these alone are written as plain files', async () => {
  expect((await answerTo('warmth.svg')).status).toBe(200);
  expect(loaded('warmth')).toEqual({ chart: 'warmth' });
  expect(embed.entries()).toEqual([expect.objectContaining({ chart: 'warmth' })]);
  expect(files.entries()).toEqual(
    formats.map((format): unknown => expect.objectContaining({ file: `warmth.${format}` }))
  );
});
