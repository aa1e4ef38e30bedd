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

interface Page {
  goto(url: string): Promise<unknown>;
  addScriptTag(options: { content: string; type: string }): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
}

/** Finds an installed Chromium; where there is none, and the machine's packages can be installed, installs it first. */
export async function findChromium(): Promise<string | undefined> {
  const find = (): string | undefined => places.find((path) => path !== undefined && existsSync(path));
  if (find() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await install().catch(() => undefined);
  }
  return find();
}

async function install(): Promise<void> {
  const env = { ...userEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { cwd: '/', env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { cwd: '/', env });
}

/**
 * Runs a script that leaves a promise in `done`. The page comes from the emulator itself: like the real API, it lets no
 * page of another origin read its answers.
 */
export async function runInChromium(toolbox: string, script: string, endpoint: string): Promise<void> {
  const { chromium } = createRequire(join(toolbox, 'package.json'))('playwright-core') as BrowserDriver;
  // Root, as which containers run, gets no sandbox.
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(endpoint);
    await page.addScriptTag({ content: script, type: 'module' });
    await page.evaluate('globalThis.done');
  } finally {
    await browser.close();
  }
}
