import { describe, expect, it } from 'vitest';
import { browserPrograms, openFirst, playwrightShell, type Machine } from './launch.ts';

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
      const command = [program, ...parameters.filter((word) => !word.startsWith('-'))]
        .slice(0, parameters[0] === 'update' ? 2 : 3)
        .join(' ');
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
    const { first, ran } = machine(['/opt/chrome', '/usr/bin/chromium-headless-shell'], {
      environment: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }
    });
    expect([first(), ran]).toEqual(['/opt/chrome', []]);
  });
  it('goes on where CHROME_PATH leads nowhere', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(machine([shell], { environment: { CHROME_PATH: '/gone', PATH: '/usr/bin' } }).first()).toBe(shell);
  });
  it('takes the headless shell before the whole browser, wherever on the path they stand, and installs nothing', () => {
    const { first, ran } = machine(['/usr/local/bin/chromium', '/usr/bin/chrome-headless-shell']);
    expect([first(), ran]).toEqual(['/usr/bin/chrome-headless-shell', []]);
  });
  it('takes the headless shell that Playwright may have before it installs one', () => {
    const { first, ran } = machine(['/usr/bin/chromium']);
    expect([first(), ran]).toEqual([playwrightShell, []]);
  });
  it('takes Chromium before Chrome before Edge, then Playwright’s, and only then installs one', () => {
    const { found, ran } = machine(
      ['/usr/local/bin/microsoft-edge', '/usr/local/bin/google-chrome', '/usr/bin/chromium', '/cache/chrome'],
      { canInstallPackages: false }
    );
    expect(found()).toEqual([
      playwrightShell,
      '/usr/bin/chromium',
      '/usr/local/bin/google-chrome',
      '/usr/local/bin/microsoft-edge',
      '/cache/chrome'
    ]);
    expect(ran).toEqual(['npx playwright-core install']);
  });
  it('looks where Mac and Windows keep it', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const shown = { canInstallPackages: false };
    expect(machine([chrome], { ...shown, platform: 'darwin' }).found()).toEqual([playwrightShell, chrome]);
    const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
    expect(machine([edge], { ...shown, platform: 'win32', environment: { Path: '' } }).found()).toEqual([
      playwrightShell,
      edge
    ]);
  });
  it('lets root install the headless shell where there is only the whole browser', () => {
    const { found } = machine(
      ['/usr/bin/chromium'],
      {},
      { 'apt-get install chromium-headless-shell': '/usr/bin/chromium-headless-shell' }
    );
    expect(found().slice(0, 3)).toEqual([playwrightShell, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium']);
  });
  it('goes on with the whole browser where the headless shell cannot be installed', () => {
    const { found, ran } = machine(['/usr/bin/chromium']);
    expect(found().slice(0, 2)).toEqual([playwrightShell, '/usr/bin/chromium']);
    expect(ran.slice(0, 2)).toEqual(['apt-get install chromium-headless-shell', 'apt-get update']);
  });
  it('fetches the list of packages where it is missing', () => {
    const { found, ran } = machine([], {}, { 'apt-get update': '' });
    found();
    expect(ran.slice(0, 3)).toEqual([
      'apt-get install chromium-headless-shell',
      'apt-get update',
      'apt-get install chromium-headless-shell'
    ]);
  });
  it('lets Playwright install its headless shell, then root the whole browser', () => {
    const { found, ran } = machine(
      [],
      {},
      { 'npx playwright-core install': '/cache/chrome-headless-shell', 'apt-get install chromium': '/usr/bin/chromium' }
    );
    expect(found()).toEqual([playwrightShell, playwrightShell, '/usr/bin/chromium']);
    expect(ran.slice(2)).toEqual(['npx playwright-core install', 'apt-get install chromium']);
  });
  it('leaves the packages alone where it may not install any', () => {
    const { found, ran } = machine([], { canInstallPackages: false });
    expect([found(), ran]).toEqual([[playwrightShell], ['npx playwright-core install']]);
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
