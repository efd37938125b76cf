import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { archive } from '#lib/export/index.ts';
import { archiveFiles } from './downloads.server.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the package as a ZIP', () => {
  it('holds every table and scale, their descriptions and a README, as they stand', () => {
    const files = unzipSync(archive(archiveFiles));
    expect(Object.keys(files)).toEqual([
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
      'pakistan-russia/source-items.csv',
      'pakistan-russia/sources.csv'
    ]);
    for (const { path, text } of archiveFiles) expect(strFromU8(files[path] ?? new Uint8Array())).toBe(text);
  });

  it('is the same bytes at another time, in another time zone and from another order', () => {
    const first = archive(archiveFiles);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    vi.stubEnv('TZ', 'Asia/Karachi');
    expect(Buffer.compare(archive([...archiveFiles].reverse()), first)).toBe(0);
    vi.stubEnv('TZ', 'America/New_York');
    expect(Buffer.compare(archive(archiveFiles), first)).toBe(0);
  });
});
