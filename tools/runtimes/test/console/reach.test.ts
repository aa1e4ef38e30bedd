import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Page, withPage } from '../../src/chromium.ts';
import { callWithWrongEncoding, ecsOf, instanceId } from '../../src/console-world.ts';
import { toolbox } from '../../src/runtimes.ts';
import { type Console, showing, useConsole } from './place.ts';

const setUp = useConsole();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every view with something in it, by what shows that it is there. */
async function views({
  emulator,
}: Console): Promise<readonly (readonly [place: string, text: string | RegExp])[]> {
  emulator.faults.add({ match: { product: 'Slb' }, respond: { status: 400, code: 'SystemBusy' } });
  emulator.snapshots.save('kept');
  const id = await instanceId(emulator, 'web-1');
  await expect(ecsOf(emulator, 'ann').deleteInstance({ InstanceId: id })).rejects.toThrow();
  const denied = emulator.requests.at(-1)?.requestId ?? '';
  const unsigned = await callWithWrongEncoding(emulator);
  return [
    ['resources', 'ecs/instance'],
    ['resources/ecs/instance', 'web-1'],
    [`resources/ecs/instance/${id}`, 'InstanceName'],
    ['resources/slb/acl', 'None of this type is stored'],
    ['calls', 'DescribeInstances'],
    [`calls/${denied}`, 'ImplicitDeny'],
    [`calls/${unsigned}`, 'An asterisk'],
    ['faults', 'SystemBusy'],
    ['clock', 'Move it'],
    ['state', 'kept'],
    ['identities', 'annsKeyId'],
    ['setup', 'npx'],
    ['setup/java', 'AcsClient'],
  ];
}

describe('every view', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, where it is %s', async (colorScheme) => {
    const console = setUp(() => undefined);
    for (const [place, text] of await views(console)) {
      const page = await console.open(place, { colorScheme });
      await showing(page, text);
      expect([place, await faultsIn(page)]).toEqual([place, []]);
      await page.close();
    }
  });

  it('fits a screen of 320 pixels, where nothing but wide tables and texts scrolls sideways', async ({
    skip,
  }) => {
    const console = setUp(skip);
    for (const [place, text] of await views(console)) {
      const page = await console.open(place, { viewport: { width: 320, height: 640 } });
      await showing(page, text);
      expect([place, await page.evaluate(widths)]).toEqual([place, { page: 320, outside: [] }]);
      await page.close();
    }
  });

  it('moves nothing where people want no motion', async ({ skip }) => {
    const { open } = setUp(skip);
    const page = await open('faults', { reducedMotion: 'reduce' });
    await showing(page, 'Switch one on');
    const moving = `[...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return transitionDuration !== '0s' || animationName !== 'none';
    }).length`;
    expect(await page.evaluate(moving)).toBe(0);
  });
});

/** How wide the page is, and what stands outside of it although no scrolling part holds it. */
const widths = `({
  page: document.documentElement.scrollWidth,
  outside: [...document.querySelectorAll('main *, header *')]
    .filter((one) => one.getBoundingClientRect().right > 320.5 && !one.closest('.scroll, .visually-hidden'))
    .map((one) => one.outerHTML.slice(0, 80)),
})`;

async function faultsIn(page: Page): Promise<unknown> {
  // The page itself lets no text become a script; the driver may.
  await page.evaluate(`${axe};0`);
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
}

describe('the keyboard alone', () => {
  it('goes to another view, switches a fault on, and off again', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open();
    await showing(page, 'ecs/instance');
    const { keyboard } = page;
    await tabTo(page, 'Faults');
    await keyboard.press('Enter');
    await showing(page, 'No fault is switched on');
    // Focus waits at the heading of the view.
    expect(await focused(page)).toBe('Faults');
    await tabTo(page, 'What happens');
    await keyboard.type('Thr');
    await tabTo(page, 'Switch on');
    await keyboard.press('Enter');
    await showing(page, '429 Throttling.User');
    expect(emulator.requests).toEqual([]);
    await tabTo(page, 'Switch off fault-1');
    await keyboard.press('Space');
    await showing(page, 'No fault is switched on');
  });

  it('skips the list of views, and opens a dialog that Escape closes', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open('state');
    await showing(page, 'Snapshots');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to state');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('State');
    await ecsOf(emulator).runInstances({});
    await tabTo(page, 'Reset the emulator');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
    expect(await focused(page)).toBe('Cancel');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect((await ecsOf(emulator).describeInstances()).TotalCount).toBe(3);
  });
});

/** What has the focus, by its name. */
async function focused(page: Page): Promise<string> {
  const name = `(() => {
    const { activeElement: one } = document;
    return one.getAttribute('aria-label') ?? one.labels?.[0]?.firstChild.textContent ?? one.innerText;
  })()`;
  return String(await page.evaluate(name)).trim();
}

/** Presses the tabulator until something of a name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.split('\n')[0] === name) return;
    passed.push(at);
  }
  throw new Error(`The tabulator does not come to ${name}, but to ${passed.join(', ')}`);
}

/** What a page of another origin tries, and what came of each attempt. */
const attempts = (target: string): string => `(async () => {
  const outcome = (promise) => promise.then(({ status }) => status, ({ name }) => name);
  const loads = (element, source) =>
    new Promise((resolve) => {
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('refused');
      element.src = source;
      document.body.append(element);
    });
  return {
    read: await outcome(fetch('${target}/identities')),
    reset: await outcome(fetch('${target}/reset', { method: 'POST', headers: { 'content-type': 'application/json' } })),
    blindReset: await outcome(fetch('${target}/reset', { method: 'POST', mode: 'no-cors' })),
    script: await loads(document.createElement('script'), '${target}/console.js'),
    image: await loads(document.createElement('img'), '${target}/icon.svg'),
  };
})()`;

describe('a page of another origin', () => {
  it('cannot drive the emulator, read it, or show it within itself', async ({ skip }) => {
    const { emulator } = setUp(skip);
    await ecsOf(emulator).runInstances({});
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<title>other</title><iframe src="${emulator.url}/_emulator/"></iframe>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const [outcome, frames] = await withPage(toolbox, async (page) => {
      await page.goto(`http://127.0.0.1:${port}/`);
      const tried = await page.evaluate(attempts(`${emulator.url}/_emulator`));
      return [tried, page.frames().map((frame) => frame.url())];
    });
    expect(outcome).toEqual({
      read: 'TypeError',
      reset: 'TypeError',
      // The answer, a refusal, is kept from the page.
      blindReset: 0,
      script: 'refused',
      image: 'refused',
    });
    expect(frames).toEqual([`http://127.0.0.1:${port}/`, 'chrome-error://chromewebdata/']);
    expect((await ecsOf(emulator).describeInstances()).TotalCount).toBe(3);
  });
});
