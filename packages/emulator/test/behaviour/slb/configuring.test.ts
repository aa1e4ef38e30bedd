import { afterEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';

let emulator: Emulator | undefined;
afterEach(() => emulator?.close());

const one = { RegionId: 'cn-hangzhou', LoadBalancerId: 'lb-one' };
const other = { ...one, LoadBalancerId: 'lb-other' };

async function start(configuringMs?: number): Promise<Emulator> {
  emulator = await startEmulator({
    timing: configuringMs === undefined ? {} : { configuringMs },
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
  });
  return emulator;
}

/** Calls SLB and returns the code of a refusal, or the status of a good answer. */
async function outcome(action: string, parameters: Record<string, string>): Promise<unknown> {
  const { status, body } = await call(emulator as Emulator, `Slb.${action}`, parameters);
  return body.Code ?? status;
}

const listen = (balancer: Record<string, string>, port = '80') =>
  outcome('CreateLoadBalancerTCPListener', { ...balancer, ListenerPort: port, Bandwidth: '-1' });

it('refuses writes to a balancer while the last one is carried out', async () => {
  const { clock } = await start(5_000);
  const first = await listen(one);
  const reply = await call(emulator as Emulator, 'Slb.SetLoadBalancerName', {
    ...one,
    LoadBalancerName: 'web',
  });
  clock.advance(4_999);
  const late = await outcome('StartLoadBalancerListener', { ...one, ListenerPort: '80' });
  clock.advance(1);
  const second = await outcome('StartLoadBalancerListener', { ...one, ListenerPort: '80' });
  const third = await listen(one, '81');
  expect([first, late, second, third]).toEqual([200, 'ServiceIsConfiguring', 200, 'ServiceIsConfiguring']);
  expect([reply.status, reply.body]).toEqual([
    400,
    expect.objectContaining({
      Code: 'ServiceIsConfiguring',
      Message: 'The last change of lb-one is still being carried out.',
    }),
  ]);
});

it('goes on with reads, with other balancers and with other products', async () => {
  await start(5_000);
  expect(await listen(one)).toBe(200);
  expect(await outcome('DescribeLoadBalancerAttribute', one)).toBe(200);
  expect(await outcome('DescribeLoadBalancers', one)).toBe(200);
  expect(await listen(other)).toBe(200);
  const run = () => call(emulator as Emulator, 'Ecs.RunInstances', { RegionId: 'cn-hangzhou' });
  expect([(await run()).status, (await run()).status]).toEqual([200, 200]);
});

it.each<[string, string, Record<string, string>]>([
  ['rule', 'SetRule', { RuleId: 'rule-1', VServerGroupId: 'rsp-2' }],
])('is kept for each %s on its own, where no balancer is named', async (_, action, parameters) => {
  await start(5_000);
  const all = { RegionId: 'cn-hangzhou', ...parameters };
  const changed = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      name.endsWith('Id') && name !== 'RegionId' ? `${value}x` : value,
    ]),
  );
  expect([await outcome(action, all), await outcome(action, all), await outcome(action, changed)]).toEqual([
    200,
    'ServiceIsConfiguring',
    200,
  ]);
});

it('meets every resource of a list', async () => {
  await start(5_000);
  expect(await outcome('DeleteRules', { RegionId: 'cn-hangzhou', RuleIds: '["rule-1","rule-2"]' })).toBe(200);
  expect(await outcome('SetRule', { RegionId: 'cn-hangzhou', RuleId: 'rule-2' })).toBe(
    'ServiceIsConfiguring',
  );
});

it('counts a write whose answer was lost, and not one that was refused', async () => {
  const { faults, clock } = await start(5_000);
  expect(await outcome('CreateLoadBalancerTCPListener', one)).toBe('MissingParameter.ListenerPort');
  faults.add({ match: { times: 1 }, respond: { status: 503, code: 'ServiceUnavailable' } });
  expect(await listen(one)).toBe('ServiceUnavailable');
  faults.add({
    match: { times: 1 },
    afterActing: true,
    respond: { status: 503, code: 'ServiceUnavailable' },
  });
  expect(await listen(one)).toBe('ServiceUnavailable');
  expect(await listen(one)).toBe('ServiceIsConfiguring');
  clock.advance(5_000);
  expect(await listen(one)).toBe(200);
});

it('is off unless it is asked for', async () => {
  await start();
  expect([await listen(one), await listen(one)]).toEqual([200, 200]);
});
