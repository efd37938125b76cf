import { describe, expect, it } from 'vitest';
import { browserPrograms, openFirst, type Machine } from './launch.ts';

/** A machine with these programs; `gives` are those that a command brings. The commands that ran are in `ran`. */
function machine(
  programs: readonly string[],
  given: Partial<Machine> = {},
  gives: Readonly<Record<string, string>> = {}
) {
  const there = new Set(programs);
  const ran: string[] = [];
  const asked: Machine = {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    canInstallPackages: true,
    playwrightPath: '/cache/chrome',
    isProgram: (path) => there.has(path),
    run: (program, ...parameters) => {
      const command = [program, ...parameters].slice(0, program === 'npx' ? 3 : 2).join(' ');
      ran.push(command);
      const brought = gives[command];
      if (brought !== undefined) there.add(brought);
      return brought !== undefined;
    },
    ...given
  };
  return {
    ran,
    found: () => [...browserPrograms(asked)],
    first: () => {
      for (const program of browserPrograms(asked)) return program;
      return undefined;
    }
  };
}

describe('the search for a browser', () => {
  it('takes CHROME_PATH before all others, and installs nothing for it', () => {
    const { first, ran } = machine(['/opt/chrome', '/usr/bin/chromium'], {
      environment: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }
    });
    expect([first(), ran]).toEqual(['/opt/chrome', []]);
  });
  it('goes on where CHROME_PATH leads nowhere', () => {
    expect(machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '/gone', PATH: '/usr/bin' } }).first()).toBe(
      '/usr/bin/chromium'
    );
  });
  it('takes Chromium before Chrome before Edge, wherever on the path they stand', () => {
    const { found } = machine(
      ['/usr/local/bin/microsoft-edge', '/usr/local/bin/google-chrome', '/usr/bin/chromium', '/cache/chrome'],
      { canInstallPackages: false }
    );
    expect(found()).toEqual([
      '/usr/bin/chromium',
      '/usr/local/bin/google-chrome',
      '/usr/local/bin/microsoft-edge',
      '/cache/chrome'
    ]);
  });
  it('looks where Mac and Windows keep it', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(machine([chrome], { platform: 'darwin' }).first()).toBe(chrome);
    const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
    expect(machine([edge], { platform: 'win32', environment: { Path: '' } }).first()).toBe(edge);
  });
  it('uses the Chromium that Playwright already has', () => {
    const { first, ran } = machine(['/cache/chrome']);
    expect([first(), ran]).toEqual(['/cache/chrome', []]);
  });
  it('lets Playwright install its own, then root install the package', () => {
    const { found, ran } = machine(
      [],
      {},
      {
        'npx playwright-core install': '/cache/chrome',
        'apt-get update': '',
        'apt-get install': '/usr/bin/chromium'
      }
    );
    expect(found()).toEqual(['/cache/chrome', '/usr/bin/chromium']);
    expect(ran).toEqual(['npx playwright-core install', 'apt-get update', 'apt-get install']);
  });
  it('installs the package where Playwright cannot', () => {
    expect(machine([], {}, { 'apt-get update': '', 'apt-get install': '/usr/bin/chromium' }).found()).toEqual([
      '/usr/bin/chromium'
    ]);
  });
  it('leaves the packages alone where it may not install any', () => {
    const { found, ran } = machine([], { canInstallPackages: false });
    expect([found(), ran]).toEqual([[], ['npx playwright-core install']]);
  });
});

describe('opening a browser', () => {
  it('goes on to the next program where one does not start', async () => {
    const open = (program: string) =>
      program === '/snap' ? Promise.reject(new Error('needs the snap')) : Promise.resolve(program);
    expect(await openFirst(['/snap', '/usr/bin/chromium'], open)).toBe('/usr/bin/chromium');
  });
  it('fails with a sentence that says what to do, and why each program failed', async () => {
    const fails = openFirst(['/snap'], () => Promise.reject(new Error('needs the snap\nlog')));
    await expect(fails).rejects.toThrow(
      'install Chromium or Chrome and set CHROME_PATH to its program.\n/snap: needs the snap'
    );
  });
});
