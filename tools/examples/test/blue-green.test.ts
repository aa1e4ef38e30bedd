import { Ecs } from '@scope/ecs';
import { Slb } from '@scope/slb';
import { expect, it } from 'vitest';
import { interruptAt, useExample } from './support/use-example.ts';

const example = useExample('blue-green');
const quick = ['shop', '--to', 'green', '--pause', '0'];

/** The weights of the servers of a group, by their names. */
type Weights = Readonly<Record<string, number>>;

const before = {
  serves: 'blue',
  blue: { 'blue-1': 100, 'blue-2': 50 },
  green: { 'green-1': 100, 'green-2': 100 },
};

/** Which group serves, and what is in both. */
async function deployment(): Promise<Readonly<Record<string, unknown>>> {
  const slb = new Slb(example.administrator);
  const { LoadBalancers } = await slb.describeLoadBalancers();
  const LoadBalancerId = LoadBalancers?.LoadBalancer?.[0]?.LoadBalancerId ?? '';
  const { VServerGroups } = await slb.describeVServerGroups({ LoadBalancerId });
  const listener = await slb.describeLoadBalancerHTTPListenerAttribute({ LoadBalancerId, ListenerPort: 80 });
  const names = await serverNames();
  const state: Record<string, unknown> = {};
  for (const { VServerGroupId = '', VServerGroupName = '' } of VServerGroups?.VServerGroup ?? []) {
    const { BackendServers } = await slb.describeVServerGroupAttribute({ VServerGroupId });
    state[VServerGroupName] = Object.fromEntries(
      (BackendServers?.BackendServer ?? []).map(({ ServerId = '', Weight }) => [names.get(ServerId), Weight]),
    );
    if (listener.VServerGroupId === VServerGroupId) state.serves = VServerGroupName;
  }
  return state;
}

async function serverNames(): Promise<ReadonlyMap<string, string>> {
  const { Instances } = await new Ecs(example.administrator).describeInstances();
  return new Map(
    (Instances?.Instance ?? []).map(({ InstanceId = '', InstanceName = '' }) => [InstanceId, InstanceName]),
  );
}

/** The weights that the group which served had, one after the other. */
async function weightsOnTheWay(): Promise<readonly Weights[]> {
  const names = await serverNames();
  return example
    .calls()
    .filter(({ action }) => action === 'SetVServerGroupAttribute')
    .map(({ parameters }) => {
      const servers = JSON.parse(String(parameters?.BackendServers)) as {
        ServerId: string;
        Weight: string;
      }[];
      return Object.fromEntries(
        servers.map(({ ServerId, Weight }) => [names.get(ServerId) ?? '', Number(Weight)]),
      );
    });
}

function shareOfGreen(weights: Weights): number {
  const sum = (pattern: RegExp): number =>
    Object.entries(weights).reduce((total, [name, weight]) => total + (pattern.test(name) ? weight : 0), 0);
  return Math.round((100 * sum(/^green/)) / sum(/./));
}

it('leads the traffic over in the shares that were wished for, and leaves both groups as they were', async () => {
  const { status, stdout, stderr } = await example.run([...quick, '--steps', '10,50,90']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n').at(-1)).toBe('green serves alone; blue is as it was');
  expect(await deployment()).toEqual({ ...before, serves: 'green' });
  const [ten, half, ninety, end] = await weightsOnTheWay();
  expect([ten, half, ninety].map((weights) => shareOfGreen(weights ?? {}))).toEqual([10, 50, 90]);
  expect(half).toEqual({ 'blue-1': 100, 'blue-2': 50, 'green-1': 75, 'green-2': 75 });
  expect(end).toEqual(before.blue);
});

it('leads back by the same way', async () => {
  await example.run([...quick, '--steps', '50']);
  const { status } = await example.run(['shop', '--to', 'blue', '--pause', '0', '--steps', '50']);
  expect(status).toBe(0);
  expect(await deployment()).toEqual(before);
  expect((await example.run(['shop', '--to', 'blue'])).stdout).toBe('blue serves already\n');
});

it('puts everything back where a new server becomes sick', async () => {
  const [serverId = ''] = [...(await serverNames())].find(([, name]) => name === 'green-2') ?? [];
  example.emulator.health.set({ serverId, status: 'abnormal' });
  const { status, stdout, stderr } = await example.run([...quick, '--patience', '1']);
  expect(stdout).toBe('blue serves alone again\n');
  expect(stderr).toContain('BackendServersHealthy');
  expect(status).toBe(1);
  expect(await deployment()).toEqual(before);
});

it('puts everything back when it is interrupted', async () => {
  const onStart = interruptAt(example, 'SetVServerGroupAttribute');
  const { status } = await example.run(['shop', '--to', 'green', '--pause', '600'], { onStart });
  expect(status).toBe(130);
  expect(await deployment()).toEqual(before);
});

it('only tells what it would do in a dry run', async () => {
  const { stdout } = await example.run(['shop', '--to', 'green', '--dry-run']);
  expect(stdout.match(/\d+ % of the requests would go to green/g)).toHaveLength(3);
  expect(await deployment()).toEqual(before);
});

it.each([
  [['store', '--to', 'green'], 'There are 0 balancers named "store"'],
  [['shop', '--to', 'red'], '"shop" has no server group named "red"'],
  [['shop', '--to', 'green', '--steps', '10,110'], '--steps takes a whole number from 1 to 99'],
])('refuses %j', async (args, message) => {
  const { status, stderr } = await example.run(args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
