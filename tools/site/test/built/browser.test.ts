import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContents } from '../../src/contents.ts';
import { pagesFolder } from '../../src/places.ts';
import { type ServedSite, serveSite } from '../../src/serve-site.ts';
import { axeViolations, reasonToSkip, startBrowser, visit } from '../support/browser.ts';

let site: ServedSite;
let browser: Browser | undefined;
let reason: string | undefined;

beforeAll(async () => {
  site = await serveSite(0);
  reason = await reasonToSkip();
  browser = reason === undefined ? await startBrowser() : undefined;
});

beforeEach(({ skip }) => skip(reason !== undefined, reason));

afterAll(async () => {
  await browser?.close();
  await site[Symbol.asyncDispose]();
});

function started(): Browser {
  if (browser === undefined) throw new Error('There is no browser');
  return browser;
}

/** A page of each kind. */
const kinds = [
  '/',
  '/overview.html',
  '/docs/guides/waiters.html',
  '/docs/decisions/',
  '/packages/ecs/',
  '/packages/emulator/COVERAGE.html',
  '/reference/ecs/',
  '/reference/ecs/DescribeInstances.html',
  '/reference/ecs/RunInstances.html',
  '/reference/ecs/waiters.html',
  '/reference/slb/errors.html',
  '/reference/ecs/resources.html',
  '/reference/core/classes/ServiceError.html',
  '/reference/core/functions/ramRoleArn.html',
];

/** Some operations of each product, every time the same ones. */
const someOperations = readContents(pagesFolder).flatMap(({ folder, themes }) =>
  themes
    .flatMap(({ operations }) => operations)
    .filter((_, index) => index % 60 === 0)
    .map(({ page }) => `/reference/${folder}/${page}.html`),
);

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(kinds)('%s has nothing that axe complains of', async (path) => {
    const { page } = await visit(started(), site.url + path, { colorScheme });
    expect(await page.evaluate("document.documentElement.classList.contains('dark')")).toBe(
      colorScheme === 'dark',
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

it.each([...kinds, ...someOperations])(
  '%s loads without an error, and nothing from elsewhere',
  async (path) => {
    const { page, errors, requests } = await visit(started(), site.url + path);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${site.url}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
    await page.context().close();
  },
);

it.each([320, 360, 400])('no page is wider than a screen of %d pixels', async (width) => {
  const { page } = await visit(started(), site.url, { viewport: { width, height: 800 } });
  for (const path of kinds) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect({ path, width: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({
      path,
      width,
    });
  }
  await page.context().close();
});

it.each([
  '/',
  '/docs/guides/waiters.html',
  '/reference/ecs/StartInstance.html',
  '/reference/ecs/RunInstances.html',
])('%s weighs less than 150 KB as servers send it, with all that it loads', async (path) => {
  const { page, weights } = await visit(started(), site.url + path);
  const sum = (kind: 'plain' | 'gzip'): number => weights.reduce((total, weight) => total + weight[kind], 0);
  console.log(
    `${path}: ${Math.round(sum('gzip') / 1000)} KB gzip, ${Math.round(sum('plain') / 1000)} KB plain`,
  );
  expect(sum('gzip')).toBeLessThan(150_000);
  expect(weights.some(({ url }) => url.includes('localSearchIndex'))).toBe(false);
  await page.context().close();
});

/** Opens the search with the key that says so, and types as people do. */
async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('#localsearch-input').waitFor();
  await page.keyboard.type(text);
  await page.locator('#localsearch-list .result').first().waitFor();
}

/** Says whether a reader sees a place of the page. */
function isInView(page: Page, place: string): Promise<unknown> {
  return page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  }, place);
}

describe('the search', () => {
  it.each([
    ['DescribeInstances', '/reference/ecs/DescribeInstances.html', 'DescribeInstances'],
    ['describe inst', '/reference/ecs/DescribeInstances.html', 'DescribeInstances'],
    ['SpotStrategy', '/reference/ecs/RunInstances.html#request-SpotStrategy', 'RunInstances'],
    ['RunInstances SpotStr', '/reference/ecs/RunInstances.html#request-SpotStrategy', 'RunInstances'],
    [
      'InvalidInstanceId.NotFound',
      '/reference/ecs/errors.html#code-InvalidInstanceId.NotFound',
      'Error codes of Ecs',
    ],
    ['AssumeRoleWithOIDC', '/reference/sts/AssumeRoleWithOIDC.html', 'AssumeRoleWithOIDC'],
    ['InstanceRunning', '/reference/ecs/waiters.html#InstanceRunning', 'Waiters of Ecs'],
  ])('finds %s while it is typed', async (text, address, title) => {
    const { page, errors } = await visit(started(), site.url);
    await search(page, text);
    const links = page.locator('#localsearch-list .result');
    await expect
      .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      .toContain(address);
    const found = page.locator(`#localsearch-list .result[href="${address}"]`);
    expect(await found.innerText()).toContain(title);
    await found.click();
    await page.waitForURL(site.url + address);
    const [, place] = address.split('#');
    if (place !== undefined) await expect.poll(() => isInView(page, place)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('puts the operation that was named first', async () => {
    const { page } = await visit(started(), site.url);
    await search(page, 'DescribeInstances');
    const first = page.locator('#localsearch-list .result').first();
    await expect.poll(() => first.getAttribute('href')).toBe('/reference/ecs/DescribeInstances.html');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/reference/ecs/DescribeInstances.html`);
    await page.context().close();
  });

  it('marks the row of the field that was found', async () => {
    const { page } = await visit(started(), site.url);
    await search(page, 'RunInstances SpotStrategy');
    await page.locator('#localsearch-list .result[href$="RunInstances.html#request-SpotStrategy"]').click();
    const row = page.locator('tr.target');
    await row.waitFor();
    expect(await row.innerText()).toContain('SpotStrategy');
    expect(await page.locator('[id="request-SpotStrategy"]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('has nothing that axe complains of, and closes with Escape', async () => {
    const { page } = await visit(started(), site.url);
    await search(page, 'disk');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#localsearch-input').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

it('keeps the colours that a reader chose', async () => {
  const { page } = await visit(started(), site.url, { colorScheme: 'light' });
  await page.locator('.VPNavBarAppearance .VPSwitch').click();
  const isDark = (): Promise<unknown> => page.evaluate("document.documentElement.classList.contains('dark')");
  await expect.poll(isDark).toBe(true);
  await page.goto(`${site.url}/docs/guides/waiters.html`, { waitUntil: 'networkidle' });
  expect(await isDark()).toBe(true);
  await page.context().close();
});
