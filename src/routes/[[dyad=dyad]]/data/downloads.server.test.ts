import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { archive } from '#lib/export/index.ts';
import { archiveFiles } from './downloads.server.ts';

const files = archiveFiles(relationshipAt(undefined));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the package as a ZIP', () => {
  it('holds every table and scale, their descriptions and a README, as they stand', () => {
    const unzipped = unzipSync(archive(files));
    expect(Object.keys(unzipped)).toEqual([
      'README.md',
      'codebook/cameo.csv',
      'codebook/datapackage.json',
      'codebook/plover.csv',
      'codebook/states.csv',
      'pakistan-russia/actors.csv',
      'pakistan-russia/agreements.csv',
      'pakistan-russia/background.csv',
      'pakistan-russia/datapackage.json',
      'pakistan-russia/discrepancies.csv',
      'pakistan-russia/eras.csv',
      'pakistan-russia/events.csv',
      'pakistan-russia/participants.csv',
      'pakistan-russia/series-values.csv',
      'pakistan-russia/series.csv',
      'pakistan-russia/source-items.csv',
      'pakistan-russia/sources.csv'
    ]);
    for (const { path, text } of files) expect(strFromU8(unzipped[path] ?? new Uint8Array())).toBe(text);
  });

  it('is the same bytes at another time, in another time zone and from another order', () => {
    const first = archive(files);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    vi.stubEnv('TZ', 'Asia/Karachi');
    expect(Buffer.compare(archive([...files].reverse()), first)).toBe(0);
    vi.stubEnv('TZ', 'America/New_York');
    expect(Buffer.compare(archive(files), first)).toBe(0);
  });
});
