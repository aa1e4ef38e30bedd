import type { Emulator } from '@scope/emulator';
import { installToolbox } from '@scope/packing';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import {
  type Browser,
  launchBrowser,
  missingChromium,
  type Page,
  type PageOptions,
} from '../../src/chromium.ts';
import { startWorld } from '../../src/console-world.ts';
import { toolbox } from '../../src/runtimes.ts';
import { skipWithout } from '../guides/place.ts';

/** The page of a running emulator, in a browser. */
export interface Console {
  readonly emulator: Emulator;
  /** Opens the page at a place of it, for example `calls`. */
  open(place?: string, options?: PageOptions): Promise<Page>;
  /** Lets pages complain of what a test provokes: browsers report every refusal. */
  forgive(complaint: RegExp): void;
}

type Skip = (condition: boolean, note?: string) => void;

/**
 * Gives each test of a file an emulator of its own, and a browser to all of them. After each test it is checked that no page has
 * complained, and that none has asked for anything but what the emulator serves.
 */
export function useConsole(): (skip: Skip) => Console {
  let browser: Browser | undefined;
  let missing: string | undefined;
  let emulator: Emulator | undefined;
  const pages: Page[] = [];
  const complaints: string[] = [];
  const asked = new Set<string>();
  let forgiven: RegExp | undefined;
  beforeAll(async () => {
    await installToolbox(toolbox);
    missing = await missingChromium();
    if (missing === undefined) browser = await launchBrowser(toolbox);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    emulator = await startWorld();
  });
  afterEach(async () => {
    const elsewhere = [...asked].filter((origin) => origin !== emulator?.url);
    const complained = complaints.splice(0).filter((text) => forgiven?.test(text) !== true);
    forgiven = undefined;
    for (const page of pages.splice(0)) await page.close();
    asked.clear();
    await emulator?.close();
    expect([complained, elsewhere]).toEqual([[], []]);
  });
  const open: Console['open'] = async (place = 'resources', options = {}) => {
    const page = await (browser as Browser).newPage(options);
    pages.push(page);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${emulator?.url}/_emulator/#/${place}`);
    return page;
  };
  return (skip) => {
    skipWithout(skip, missing);
    const forgive = (complaint: RegExp): void => {
      forgiven = complaint;
    };
    return { emulator: emulator as Emulator, open, forgive };
  };
}

/** Waits until a page shows a text, or no longer does. */
export async function showing(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => page.locator('main').innerText(), { timeout: 10_000 }).toMatch(text);
}
