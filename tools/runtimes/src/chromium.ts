import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installDebianPackage, isInstaller } from './debian.ts';

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

/** A running browser. */
export interface Browser {
  newPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** How a tab looks, and what it may do. */
export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly permissions?: readonly string[];
}

/** A place on a page, found when it is used. */
export interface Place {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  count(): Promise<number>;
  first(): Place;
  locator(selector: string): Place;
  getByRole(role: string, options?: PlaceOptions): Place;
  getByLabel(label: string, options?: PlaceOptions): Place;
  getByText(text: string | RegExp): Place;
}

/** Which of the places with a role is meant. */
export interface PlaceOptions {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
}

/** Something that a page asked the network for. */
export interface PageRequest {
  url(): string;
}

/** A tab of the browser. */
export interface Page extends Omit<Place, 'click' | 'fill' | 'selectOption' | 'innerText' | 'count'> {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  goto(url: string): Promise<unknown>;
  close(): Promise<void>;
  addScriptTag(options: { content: string; type: string }): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: PageRequest) => void): void;
  /** The page itself, and what it shows within itself. */
  frames(): readonly { url(): string }[];
  url(): string;
}

/** Says why there is no Chromium on this machine; where root may install Debian's, it does so first. */
export async function missingChromium(): Promise<string | undefined> {
  if (findChromium() !== undefined) return undefined;
  if (!isInstaller) return 'Chromium is not installed; CHROMIUM_PATH may say where one is';
  try {
    await installDebianPackage('chromium');
  } catch (error) {
    return `Chromium could not be installed: ${String(error)}`;
  }
  return findChromium() === undefined ? "Debian's chromium is not where it was expected" : undefined;
}

/** Finds the browser of this machine. */
export function findChromium(): string | undefined {
  return places.find((path) => path !== undefined && existsSync(path));
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
  const browser = await launchBrowser(toolbox);
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** Starts a browser. */
export function launchBrowser(toolbox: string): Promise<Browser> {
  const { chromium } = createRequire(join(toolbox, 'package.json'))('playwright-core') as BrowserDriver;
  // Root, as which containers run, gets no sandbox.
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
}
