import { Ecs } from '@scope/ecs';
import { Slb } from '@scope/slb';
import { expect, it } from 'vitest';
import { interruptAt, useExample } from './support/use-example.ts';

const example = useExample('rolling-restart');
const quick = ['shop', '--drain', '0', '--settle', '0'];

/** The shares of the servers by their names. */
async function weights(): Promise<Readonly<Record<string, number | undefined>>> {
  const slb = new Slb(example.administrator);
  const { LoadBalancers } = await slb.describeLoadBalancers();
  const LoadBalancerId = LoadBalancers?.LoadBalancer?.[0]?.LoadBalancerId ?? '';
  const { BackendServers } = await slb.describeLoadBalancerAttribute({ LoadBalancerId });
  const names = await serverNames();
  return Object.fromEntries(
    (BackendServers?.BackendServer ?? []).map(({ ServerId = '', Weight }) => [names.get(ServerId), Weight]),
  );
}

async function serverNames(): Promise<ReadonlyMap<string, string>> {
  const { Instances } = await new Ecs(example.administrator).describeInstances();
  return new Map(
    (Instances?.Instance ?? []).map(({ InstanceId = '', InstanceName = '' }) => [InstanceId, InstanceName]),
  );
}

/** What was done to which server, in the order in which it was. */
async function changes(): Promise<readonly string[]> {
  const names = await serverNames();
  return example
    .calls()
    .filter(({ action }) => action === 'SetBackendServers' || action === 'RebootInstance')
    .map(({ action, parameters }) => {
      if (action === 'RebootInstance') return `${names.get(String(parameters?.InstanceId))} restarts`;
      const [server] = JSON.parse(String(parameters?.BackendServers)) as {
        ServerId: string;
        Weight: string;
      }[];
      return `${names.get(server?.ServerId ?? '')} ${server?.Weight}`;
    });
}

it('restarts one server after the other, each of them out of the traffic', async () => {
  const { status, stdout, stderr } = await example.run(quick);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(9);
  const done = await changes();
  expect(done.map((change) => change.split(' ')[1])).toEqual([
    ...['0', 'restarts', expect.stringMatching(/^(50|100)$/)],
    ...['0', 'restarts', expect.stringMatching(/^(50|100)$/)],
    ...['0', 'restarts', expect.stringMatching(/^(50|100)$/)],
  ]);
  for (const name of ['shop-1', 'shop-2', 'shop-3']) {
    const first = done.indexOf(`${name} 0`);
    expect(done.slice(first, first + 3).every((change) => change.startsWith(name))).toBe(true);
  }
  expect(await weights()).toEqual({ 'shop-1': 100, 'shop-2': 50, 'shop-3': 100 });
});

it('waits until a server that has restarted is healthy before it goes on', async () => {
  const { emulator } = example;
  let heal: (() => void) | undefined;
  let wasOutWhileSick = false;
  const watch = setInterval(() => {
    const restarted = example.calls().filter(({ action }) => action === 'RebootInstance');
    const [first] = restarted;
    if (first === undefined || heal !== undefined) return;
    heal = emulator.health.set({ serverId: String(first.parameters?.InstanceId), status: 'abnormal' });
    setTimeout(() => {
      wasOutWhileSick = example.calls().filter(({ action }) => action === 'RebootInstance').length === 1;
      heal?.();
    }, 1_500);
  }, 5);
  const { status } = await example.run(['shop', '--drain', '0', '--settle', '1']);
  clearInterval(watch);
  expect(status).toBe(0);
  expect(wasOutWhileSick).toBe(true);
  expect((await changes()).filter((change) => change.endsWith('restarts'))).toHaveLength(3);
});

it('ends with the server out of the traffic where it does not become healthy', async () => {
  const watch = setInterval(() => {
    const restarted = example.calls().find(({ action }) => action === 'RebootInstance');
    if (restarted === undefined) return;
    clearInterval(watch);
    example.emulator.health.set({ serverId: String(restarted.parameters?.InstanceId), status: 'abnormal' });
  }, 5);
  const { status, stdout, stderr } = await example.run([
    'shop',
    '--drain',
    '0',
    '--settle',
    '1',
    '--patience',
    '2',
  ]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/it stays out, with weight 0 instead of \d+\n$/);
  expect(stderr).toContain('BackendServersHealthy');
  expect((await changes()).filter((change) => change.endsWith('restarts'))).toHaveLength(1);
  expect(Object.values(await weights()).filter((weight) => weight === 0)).toHaveLength(1);
});

it('touches nothing while another server is sick, and only tells what it would do in a dry run', async () => {
  const [serverId = ''] = [...(await serverNames()).keys()];
  const heal = example.emulator.health.set({ serverId, status: 'abnormal' });
  expect((await example.run([...quick, '--patience', '1'])).status).toBe(1);
  heal();
  const { status, stdout } = await example.run(['shop', '--dry-run']);
  expect(stdout.match(/would be restarted/g)).toHaveLength(3);
  expect(status).toBe(0);
  expect(await changes()).toEqual([]);
});

it('gives a server its share back when it is interrupted before the restart', async () => {
  const onStart = interruptAt(example, 'SetBackendServers');
  const { status, stdout } = await example.run(['shop', '--drain', '60'], { onStart });
  expect(status).toBe(130);
  expect(stdout).toContain('gets requests again, and was not restarted');
  expect(await weights()).toEqual({ 'shop-1': 100, 'shop-2': 50, 'shop-3': 100 });
});

it('refuses a balancer that it does not know, and one whose servers nothing checks', async () => {
  const unknown = await example.run(['store']);
  expect(unknown.stderr).toContain('There are 0 balancers named "store"');
  const [serverId = ''] = [...(await serverNames()).keys()];
  example.emulator.health.set({ serverId, status: 'unavailable' });
  const unchecked = await example.run(['shop']);
  expect(unchecked.stderr).toContain('The health of the servers is not known on port 80');
  expect([unknown.status, unchecked.status]).toEqual([2, 2]);
});
