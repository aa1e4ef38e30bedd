import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run, userEnvironment } from '@scope/packing';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The part of the browser driver that is used here; it is installed apart from the workspace, types and all. */
interface BrowserDriver {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** A tab of the browser. */
export interface Page {
  goto(url: string): Promise<unknown>;
  addScriptTag(options: { content: string; type: string }): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  url(): string;
}

const isInstaller = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Says why there is no Chromium on this machine; where root may install Debian's, it does so first. */
export async function missingChromium(): Promise<string | undefined> {
  if (findChromium() !== undefined) return undefined;
  if (!isInstaller) return 'Chromium is not installed; CHROMIUM_PATH may say where one is';
  try {
    await install();
  } catch (error) {
    return `Chromium could not be installed: ${String(error)}`;
  }
  return findChromium() === undefined ? "Debian's chromium is not where it was expected" : undefined;
}

/** Finds the browser of this machine. */
export function findChromium(): string | undefined {
  return places.find((path) => path !== undefined && existsSync(path));
}

async function install(): Promise<void> {
  const env = { ...userEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=30'];
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  for (const args of [['update'], packages]) {
    await run('apt-get', [...patience, ...args], { cwd: '/', env, limitMs: 240_000 });
  }
}

/**
 * Runs a script that leaves a promise in `done`. The page comes from the emulator itself: like the real API, it lets no
 * page of another origin read its answers.
 */
export async function runInChromium(toolbox: string, script: string, endpoint: string): Promise<void> {
  await withPage(toolbox, async (page) => {
    await page.goto(endpoint);
    await page.addScriptTag({ content: script, type: 'module' });
    await page.evaluate('globalThis.done');
  });
}

/** Opens a page in a browser of its own, and closes that afterwards. */
export async function withPage<T>(toolbox: string, use: (page: Page) => Promise<T>): Promise<T> {
  const { chromium } = createRequire(join(toolbox, 'package.json'))('playwright-core') as BrowserDriver;
  // Root, as which containers run, gets no sandbox.
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
