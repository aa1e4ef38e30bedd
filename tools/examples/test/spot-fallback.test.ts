import { Ecs } from '@scope/ecs';
import { expect, it } from 'vitest';
import { shapeOf, useExample } from './support/use-example.ts';

const example = useExample('spot-fallback');
const types = ['--type', 'ecs.g8i.large', '--type', 'ecs.c8i.large'];
const noStock = { status: 403, code: 'OperationDenied.NoStock' };

/** The servers there are, each with how it is paid for. */
async function servers(): Promise<readonly string[]> {
  const { Instances } = await new Ecs(example.administrator).describeInstances({ PageSize: 100 });
  const all = Instances?.Instance ?? [];
  return all.map(({ InstanceType, SpotStrategy, ZoneId, Status }) =>
    [InstanceType, SpotStrategy, ZoneId, Status].join(' '),
  );
}

/** The calls that were made, in their order. */
function tries(): readonly unknown[] {
  const calls = example.emulator.requests.filter(({ action }) => action === 'RunInstances');
  return calls
    .filter(({ headers }) => headers.authorization?.includes('exampleKeyId'))
    .map(({ code }) => code ?? 'started');
}

it('starts spot instances where there are any, the cheapest first', async () => {
  const { status, stdout, stderr } = await example.run(['worker', ...types, '--amount', '3']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const [, cheapest] = /^3 × (\S+) as spot: (?:i-\w+ ?){3}\n3 of 3 servers run\n$/.exec(stdout) ?? [];
  const ecs = new Ecs(example.administrator);
  const prices = await Promise.all(
    ['ecs.g8i.large', 'ecs.c8i.large'].map(async (InstanceType) => {
      const { SpotPrices } = await ecs.describeSpotPriceHistory({ InstanceType, NetworkType: 'vpc' });
      return {
        type: InstanceType,
        price: Math.min(...(SpotPrices?.SpotPriceType ?? []).map((one) => one.SpotPrice ?? 0)),
      };
    }),
  );
  prices.sort((one, other) => one.price - other.price);
  expect(cheapest).toBe(prices[0]?.type);
  expect(await servers()).toEqual(Array(3).fill(`${cheapest} SpotAsPriceGo cn-hangzhou-h Running`));
});

it('goes on to the next spot instances, and to others when there are none', async () => {
  example.emulator.faults.add({ match: { action: 'RunInstances', times: 2 }, respond: noStock });
  const { status, stdout } = await example.run(['worker', ...types, '--amount', '2']);
  expect(status).toBe(0);
  expect(stdout.match(/^no ecs\.\w+\.large as spot: OperationDenied\.NoStock$/gm)).toHaveLength(2);
  expect(stdout).toMatch(/^2 × ecs\.\w+\.large: i-/m);
  expect((await servers()).every((server) => / NoSpot .* Running$/.test(server))).toBe(true);
  expect(tries()).toEqual(['OperationDenied.NoStock', 'OperationDenied.NoStock', 'started']);
});

it('prints what its README shows where there are no spot instances', async () => {
  example.emulator.faults.add({ match: { action: 'RunInstances', times: 1 }, respond: noStock });
  const { stdout } = await example.run(['worker', '--type', 'ecs.g8i.large', '--amount', '2']);
  expect(shapeOf(stdout)).toBe(shapeOf(example.readme.samples[0] ?? ''));
});

it('takes other zones, each with its vSwitch', async () => {
  const { VSwitches } = await new Ecs(example.administrator).describeVSwitches({ PageSize: 50 });
  const zones = (VSwitches?.VSwitch ?? []).flatMap(({ ZoneId, VSwitchId }) => [
    '--zone',
    `${ZoneId}=${VSwitchId}`,
  ]);
  expect(zones).toHaveLength(4);
  example.emulator.faults.add({ match: { action: 'RunInstances', times: 1 }, respond: noStock });
  const { status, stdout } = await example.run(['worker', '--type', 'ecs.g8i.large', ...zones]);
  expect(status).toBe(0);
  const [first, second] = [...stdout.matchAll(/ecs\.g8i\.large as spot in (cn-hangzhou-[hi])/g)].map(
    ([, zone]) => zone,
  );
  expect([first, second].sort()).toEqual(['cn-hangzhou-h', 'cn-hangzhou-i']);
  expect(await servers()).toEqual([`ecs.g8i.large SpotAsPriceGo ${second} Running`]);
});

it('tells that there are fewer, with status 1', async () => {
  example.emulator.faults.add({ match: { action: 'RunInstances' }, respond: noStock });
  const { status, stdout } = await example.run(['worker', '--type', 'ecs.g8i.large', '--amount', '2']);
  expect(stdout).toMatch(/0 of 2 servers run\n$/);
  expect(status).toBe(1);
});

it('ends at any other refusal, and starts nothing twice when an answer is lost', async () => {
  const lost = example.emulator.faults.add({
    match: { action: 'RunInstances', times: 1 },
    respond: 'reset',
    afterActing: true,
  });
  expect((await example.run(['worker', '--type', 'ecs.g8i.large'])).status).toBe(0);
  expect(await servers()).toHaveLength(1);
  lost();
  const respond = { status: 403, code: 'InvalidAccountStatus.NotEnoughBalance' };
  example.emulator.faults.add({ match: { action: 'RunInstances' }, respond });
  const { status, stderr } = await example.run(['worker', ...types]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('NotEnoughBalance')]);
  expect(await servers()).toHaveLength(1);
});

it('only tells what it would try in a dry run', async () => {
  const { stdout } = await example.run(['worker', ...types, '--dry-run']);
  expect(
    stdout
      .replace(/\d\S* an hour/g, '… an hour')
      .split('\n')
      .filter((line) => line.includes('as spot')),
  ).toHaveLength(2);
  expect(stdout.trim().split('\n')).toHaveLength(4);
  expect(await servers()).toEqual([]);
});
