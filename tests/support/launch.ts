import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search for a browser asks of the machine, and may do to it. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether apt-get may install packages: root on Debian, Ubuntu or a child of them. */
  readonly canInstallPackages: boolean;
  /** Where Playwright keeps its own whole Chromium, there or not. */
  readonly playwrightPath: string;
  readonly isProgram: (path: string) => boolean;
  /** Runs a program to its end, seen by the reader; whether it went well. */
  readonly run: (program: string, ...parameters: string[]) => boolean;
}

/**
 * Chromium without its window: a page stands there in half the time and memory that the whole browser needs, which opens
 * a window with renderers of its own for each context even where no one sees it.
 */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
  ),
  win32: ['C:/Program Files', 'C:/Program Files (x86)'].flatMap((folder) => [
    `${folder}/Google/Chrome/Application/chrome.exe`,
    `${folder}/Microsoft/Edge/Application/msedge.exe`
  ])
};

/** Without a network, the tests go on with what is there. */
const impatient = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];

/** In place of a path: the headless shell that Playwright keeps for itself, there or not; it tells no one where. */
export const playwrightShell = '';

/**
 * The programs that may be a Chromium, best first, `playwrightShell` among them. What must be installed is installed
 * only when it is asked for.
 */
export function* browserPrograms(machine: Machine): Generator<string> {
  const { environment, platform, isProgram, run } = machine;
  const folders = (environment['PATH'] ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  const onPath = (names: readonly string[]) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
  const install = (name: string) => {
    const attempt = () => run('apt-get', 'install', '-y', '--no-install-recommends', name);
    // The list of packages may be missing or old; to fetch it takes longer than to try.
    return machine.canInstallPackages && (attempt() || (run('apt-get', 'update', ...impatient) && attempt()));
  };
  yield* [environment['CHROME_PATH'] ?? ''].filter((path) => path !== '' && isProgram(path));
  yield* onPath(shells);
  yield playwrightShell;
  if (install('chromium-headless-shell')) yield* onPath(shells);
  yield* onPath(browsers);
  yield* [...(usualPlaces[platform] ?? []), machine.playwrightPath].filter(isProgram);
  if (run('npx', 'playwright-core', 'install', '--only-shell', 'chromium')) yield playwrightShell;
  if (install('chromium')) yield* onPath(browsers);
}

/** Opens the first program that opens. Throws a sentence that says what to do if none does. */
export async function openFirst<T>(programs: Iterable<string>, open: (program: string) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const program of programs) {
    try {
      return await open(program);
    } catch (error) {
      failures.push(
        `${program === playwrightShell ? 'Playwright' : program}: ${String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''}`
      );
    }
  }
  throw new Error(
    [
      'The browser tests need Chromium: install Chromium or Chrome and set CHROME_PATH to its program.',
      ...failures
    ].join('\n')
  );
}

/** Starts a Chromium without a window that several test files can share. */
export function launchBrowser() {
  return openFirst(browserPrograms(thisMachine()), (executablePath) =>
    chromium.launchServer({
      ...(executablePath === playwrightShell ? {} : { executablePath }),
      // Letters as wide as in a browser with a window; the shell would round them to whole pixels.
      args: ['--font-render-hinting=none'],
      host: '127.0.0.1'
    })
  );
}

function thisMachine(): Machine {
  return {
    environment: process.env,
    platform: process.platform,
    canInstallPackages: process.getuid?.() === 0 && isDebian(),
    playwrightPath: chromium.executablePath(),
    isProgram: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    run: (program, ...parameters) => {
      try {
        execFileSync(program, parameters, {
          stdio: ['ignore', 2, 2],
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
          timeout: 10 * 60_000,
          shell: process.platform === 'win32'
        });
        return true;
      } catch {
        return false;
      }
    }
  };
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
