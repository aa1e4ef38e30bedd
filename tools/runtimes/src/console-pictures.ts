/** Takes the pictures of the emulator's page that the guide shows: `npm run pictures`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installToolbox } from '@scope/packing';
import { type Browser, launchBrowser, missingChromium, type PageOptions } from './chromium.ts';
import { callWithWrongEncoding, ecsOf, instanceId, startWorld } from './console-world.ts';
import { toolbox } from './runtimes.ts';

const folder = fileURLToPath(new URL('../../../docs/guides/images', import.meta.url));

/** One picture. */
interface Picture {
  readonly name: string;
  readonly place: string;
  /** What is there once the page is drawn. */
  readonly text: string;
  readonly options: PageOptions;
}

await main();

async function main(): Promise<void> {
  const missing = await missingChromium();
  if (missing !== undefined) throw new Error(missing);
  await installToolbox(toolbox);
  const started = Date.now();
  // The same day on every picture.
  const clock = (): number => Date.UTC(2025, 0, 15, 9, 30) + Date.now() - started;
  await using emulator = await startWorld({ port: 4566, clock });
  const ecs = ecsOf(emulator);
  const id = await instanceId(emulator, 'web-1');
  emulator.faults.add({
    match: { product: 'Ecs', action: 'DescribeZones', times: 1 },
    respond: { status: 400, code: 'SystemBusy', delayMs: 80 },
  });
  await ecs.describeRegions();
  await ecs.stopInstance({ InstanceId: await instanceId(emulator, 'web-2'), ForceStop: true });
  await ecs.describeZones().catch(() => undefined);
  await ecsOf(emulator, 'ann').describeInstances();
  const unsigned = await callWithWrongEncoding(emulator);
  await ecsOf(emulator, 'ann')
    .deleteInstance({ InstanceId: id })
    .catch(() => undefined);
  const denied = emulator.requests.at(-1)?.requestId ?? '';
  const sized = (width: number, height: number): PageOptions => ({ viewport: { width, height } });
  const pictures: readonly Picture[] = [
    { name: 'resources', place: 'resources/ecs/instance', text: 'batch-1', options: sized(1280, 660) },
    { name: 'signature', place: `calls/${unsigned}`, text: 'An asterisk', options: sized(1200, 600) },
    {
      name: 'permission',
      place: `calls/${denied}`,
      text: 'ImplicitDeny',
      options: { ...sized(1240, 700), colorScheme: 'dark' },
    },
  ];
  const browser = await launchBrowser(toolbox);
  for (const picture of pictures) await take(browser, `${emulator.url}/_emulator/`, picture);
  await browser.close();
}

async function take(browser: Browser, url: string, { name, place, text, options }: Picture): Promise<void> {
  const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
  await page.goto(`${url}#/${place}`);
  await page.getByText(text).first().innerText();
  await page.screenshot({ path: join(folder, `emulator-${name}.png`) });
  await page.close();
}
