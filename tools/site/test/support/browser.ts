import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { findChromium, missingChromium } from '@scope/runtimes';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** What a page did wrong, and what it loaded. */
export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
  /** The bytes of each thing that was loaded, images left out, plain and as a server sends them compressed. */
  readonly weights: { readonly url: string; readonly plain: number; readonly gzip: number }[];
}

/** Says why no browser is there; the public CI may not go without one. */
export async function reasonToSkip(): Promise<string | undefined> {
  const reason = await missingChromium();
  if (reason !== undefined && process.env.REQUIRE_ALL_RUNTIMES === '1') throw new Error(reason);
  return reason;
}

/** Starts a browser. Root, as which containers run, gets no sandbox. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
}

/** Opens an address in a browser that has seen nothing yet, and waits until everything is loaded. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const visited: Visit = { page, errors: [], requests: [], weights: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') visited.errors.push(message.text());
  });
  page.on('pageerror', (error) => visited.errors.push(error.message));
  page.on('request', (request) => visited.requests.push(request.url()));
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'image') return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    visited.weights.push({ url: response.url(), plain: body.length, gzip: gzipSync(body).length });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return visited;
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Lists what people would have trouble with who read with other means than eyes, or with weak ones. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found = (await page.evaluate(
    'axe.run(document).then(({ violations }) => violations)',
  )) as AxeResults['violations'];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
