import { afterEach, describe, expect, it } from 'vitest';
import { connectEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

const emulator = useEmulator();
const control = () => connectEmulator(emulator().url);
const region = { RegionId: 'cn-hangzhou' };
afterEach(() => control().reset());

/** Starts an instance, and returns its id. */
async function startedInstance(): Promise<string> {
  const { body } = await call(emulator(), 'Ecs.RunInstances', region);
  return (body.InstanceIdSets as { readonly InstanceIdSet: readonly string[] }).InstanceIdSet[0] ?? '';
}

async function outputOf(InstanceId: string, CommandContent: string): Promise<readonly unknown[]> {
  const run = { ...region, Type: 'RunShellScript', CommandContent, 'InstanceId.1': InstanceId };
  const { body } = await call(emulator(), 'Ecs.RunCommand', run);
  const { body: results } = await call(emulator(), 'Ecs.DescribeInvocationResults', {
    ...region,
    InvokeId: String(body.InvokeId),
  });
  const { Invocation } = results as {
    readonly Invocation: {
      readonly InvocationResults: { readonly InvocationResult: readonly Record<string, unknown>[] };
    };
  };
  const [result] = Invocation.InvocationResults.InvocationResult;
  return [result?.ExitCode, Buffer.from(String(result?.Output), 'base64').toString()];
}

describe('rules for commands over HTTP', () => {
  it('say how commands come out, are listed, and are taken away', async () => {
    const instance = await startedInstance();
    const { commands } = control();
    const rule = { match: { content: 'restart' }, output: 'restarted', exitCode: 3 };
    const { id } = await commands.add(rule);
    expect(await outputOf(instance, 'systemctl restart shop')).toEqual([3, 'restarted']);
    expect(await outputOf(instance, 'ls')).toEqual([0, '']);
    expect(await commands.list()).toEqual([{ id, rule }]);
    await commands.remove(id);
    expect(await outputOf(instance, 'systemctl restart shop')).toEqual([0, '']);
    await expect(commands.remove(id)).rejects.toMatchObject({
      status: 404,
      message: `There is no rule "${id}"`,
    });
  });

  it('show a pattern that a test in the same process has given', async () => {
    const forget = emulator().commands.answer({ match: { content: /^ls/ }, output: 'a' });
    expect((await control().commands.list()).map(({ rule }) => rule)).toEqual([
      { match: { content: '/^ls/' }, output: 'a' },
    ]);
    forget();
    expect(await control().commands.list()).toEqual([]);
  });

  it.each([
    ['{"output":1}', 'body.output: must be a text'],
    ['{"match":{"contents":"a"}}', 'match: "contents" is none of content, instanceId, commandName'],
    ['{"error":{}}', 'error.code: must be a text that is not empty'],
    ['{"exitCode":0.5}', 'body.exitCode: must be a whole number'],
    ['[]', 'The body: must be a JSON object'],
  ])('refuse what makes no sense: %s', async (body, error) => {
    const response = await fetch(`${emulator().url}/_emulator/commands`, { method: 'POST', body });
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  });
});

describe('reports of health over HTTP', () => {
  it('say how servers are, are listed, and are taken away', async () => {
    const ServerId = await startedInstance();
    const { body } = await call(emulator(), 'Slb.CreateLoadBalancer', { ...region, AddressType: 'internet' });
    const balancer = { ...region, LoadBalancerId: String(body.LoadBalancerId) };
    const BackendServers = JSON.stringify([{ ServerId, Weight: '100' }]);
    await call(emulator(), 'Slb.AddBackendServers', { ...balancer, BackendServers });
    const listener = { ...balancer, ListenerPort: '80' };
    const more = { BackendServerPort: '8080', Bandwidth: '-1' };
    await call(emulator(), 'Slb.CreateLoadBalancerTCPListener', { ...listener, ...more });
    await call(emulator(), 'Slb.StartLoadBalancerListener', listener);
    const status = async () => {
      const told = (await call(emulator(), 'Slb.DescribeHealthStatus', listener)).body.BackendServers as {
        readonly BackendServer: readonly { readonly ServerHealthStatus: string }[];
      };
      return told.BackendServer[0]?.ServerHealthStatus;
    };
    const { serverHealth } = control();
    expect(await status()).toBe('normal');
    const report = { serverId: ServerId, port: 8080, status: 'abnormal' } as const;
    const { id } = await serverHealth.add(report);
    expect([await status(), await serverHealth.list()]).toEqual(['abnormal', [{ id, report }]]);
    await serverHealth.remove(id);
    expect(await status()).toBe('normal');
    await serverHealth.add({ serverId: ServerId, status: 'unavailable' });
    expect(await status()).toBe('unavailable');
    await serverHealth.clear();
    expect([await status(), await serverHealth.list()]).toEqual(['normal', []]);
  });

  it.each([
    ['{"status":"normal"}', 'serverId: must not be empty'],
    ['{"serverId":"i-1","status":"ill"}', 'status: must be one of normal, abnormal, unavailable, not ill'],
    ['{"serverId":"i-1","status":"normal","port":0}', 'port: must be from 1 to 65535, not 0'],
    ['{"serverId":"i-1","status":"normal","how":1}', 'body: "how" is none of serverId, port, status'],
  ])('refuse what makes no sense: %s', async (body, error) => {
    const response = await fetch(`${emulator().url}/_emulator/server-health`, { method: 'POST', body });
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  });
});
