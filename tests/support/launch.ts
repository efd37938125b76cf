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
  /** Where Playwright keeps its own Chromium, there or not. */
  readonly playwrightPath: string;
  readonly isProgram: (path: string) => boolean;
  /** Runs a program to its end, seen by the reader; whether it went well. */
  readonly run: (program: string, ...parameters: string[]) => boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
  ),
  win32: ['C:/Program Files', 'C:/Program Files (x86)'].flatMap((folder) => [
    `${folder}/Google/Chrome/Application/chrome.exe`,
    `${folder}/Microsoft/Edge/Application/msedge.exe`
  ])
};

/** The programs that may be a Chromium, best first. What must be installed is installed only when it is asked for. */
export function* browserPrograms(machine: Machine): Generator<string> {
  const { environment, platform, isProgram, run } = machine;
  const onPath = () =>
    (environment['PATH'] ?? '')
      .split(platform === 'win32' ? ';' : ':')
      .filter(Boolean)
      .flatMap((folder) => names.map((name) => ({ name, path: join(folder, name) })))
      .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
      .map(({ path }) => path);
  yield* [environment['CHROME_PATH'] ?? '', ...onPath(), ...(usualPlaces[platform] ?? [])].filter(
    (path) => path !== '' && isProgram(path)
  );
  if (!isProgram(machine.playwrightPath)) run('npx', 'playwright-core', 'install', 'chromium');
  if (isProgram(machine.playwrightPath)) yield machine.playwrightPath;
  if (
    machine.canInstallPackages &&
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
  ) {
    yield* onPath().filter(isProgram);
  }
}

/** Opens the first program that opens. Throws a sentence that says what to do if none does. */
export async function openFirst<T>(programs: Iterable<string>, open: (program: string) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const program of programs) {
    try {
      return await open(program);
    } catch (error) {
      failures.push(`${program}: ${String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''}`);
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
    chromium.launchServer({ executablePath, host: '127.0.0.1' })
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
