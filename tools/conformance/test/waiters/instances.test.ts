import {
  InstanceDeleted,
  InstanceExists,
  InstanceRunning,
  InstanceStopped,
  InvocationFinished,
  isServiceError,
  KeyPairExists,
  NetworkInterfaceAvailable,
  NetworkInterfaceDeleted,
  NetworkInterfaceInUse,
  SecurityGroupExists,
  SentFileFinished,
  waitUntil,
} from '@scope/ecs';
import { describe, expect, test } from 'vitest';
import { runInstances, startWaiting, type Waiting } from '../support/waiting.ts';

test('instances exist at once, run, stop and are gone, each after its time', async () => {
  const timing = { pendingMs: 5_000, startingMs: 20_000, stoppingMs: 10_000 };
  const { ecs, options, pauses } = await startWaiting({ timing });
  const InstanceIds = await runInstances(ecs, 2);
  const known = await waitUntil(ecs, InstanceExists, { InstanceIds }, options);
  expect([known?.TotalCount, pauses.length]).toEqual([2, 0]);

  const running = await waitUntil(ecs, InstanceRunning, { InstanceIds }, options);
  expect(running?.Instances?.Instance?.map(({ Status }) => Status)).toEqual(['Running', 'Running']);
  expect(pauses.splice(0).reduce((sum, pause) => sum + pause)).toBeGreaterThanOrEqual(20_000);

  await ecs.stopInstances({ InstanceId: InstanceIds });
  const stopped = await waitUntil(ecs, InstanceStopped, { InstanceIds }, options);
  expect(stopped?.Instances?.Instance?.map(({ Status }) => Status)).toEqual(['Stopped', 'Stopped']);
  expect(pauses.splice(0).length).toBeGreaterThan(1);

  await ecs.deleteInstances({ InstanceId: InstanceIds });
  expect((await waitUntil(ecs, InstanceDeleted, { InstanceIds }, options))?.TotalCount).toBe(0);
});

test('a permission that is denied ends the wait at once', async () => {
  const { ecs, emulator, options, pauses } = await startWaiting();
  emulator.faults.add({
    match: { action: 'DescribeInstances' },
    respond: { status: 403, code: 'Forbidden.RAM' },
  });
  const waiting = waitUntil(ecs, InstanceRunning, { InstanceIds: ['i-1'] }, options);
  await expect(waiting).rejects.toSatisfy((error) => isServiceError(error, 'Forbidden.RAM'));
  expect(pauses).toEqual([]);
});

test('an abort ends the wait with its reason, and progress is told until then', async () => {
  const { ecs, options } = await startWaiting({ timing: { startingMs: 600_000 } });
  const InstanceIds = await runInstances(ecs);
  const controller = new AbortController();
  const seen: unknown[] = [];
  const waiting = waitUntil(
    ecs,
    InstanceRunning,
    { InstanceIds },
    {
      ...options,
      signal: controller.signal,
      onProgress: ({ asked, response }) => {
        seen.push(response?.Instances?.Instance?.[0]?.Status);
        if (asked === 3) controller.abort(new Error('enough'));
      },
    },
  );
  await expect(waiting).rejects.toThrow('enough');
  expect(seen).toEqual(['Starting', 'Starting', 'Starting']);
});

test('key pairs and security groups exist once they are made, also those that were asked for before', async () => {
  const { ecs, emulator, options, pauses } = await startWaiting();
  const key = waitUntil(
    ecs,
    KeyPairExists,
    { KeyPairName: 'ops' },
    { ...options, onProgress: () => void ecs.createKeyPair({ KeyPairName: 'ops' }) },
  );
  expect((await key)?.KeyPairs?.KeyPair?.[0]?.KeyPairName).toBe('ops');
  expect(pauses.length).toBeGreaterThan(0);

  const { VpcId } = await ecs.createVpc({ CidrBlock: '10.0.0.0/8' });
  const ids = [];
  for (const SecurityGroupName of ['first', 'second']) {
    ids.push((await ecs.createSecurityGroup({ VpcId, SecurityGroupName })).SecurityGroupId ?? '');
  }
  const groups = await waitUntil(ecs, SecurityGroupExists, { SecurityGroupIds: ids }, options);
  expect(groups?.TotalCount).toBe(2);
  const more = { SecurityGroupIds: [...ids, 'sg-missing'] };
  emulator.requests.length = 0;
  await expect(
    waitUntil(ecs, SecurityGroupExists, more, { ...options, maxWaitMs: 5_000 }),
  ).rejects.toMatchObject({ name: 'TimeoutError', phase: 'wait' });
  expect(emulator.requests.length).toBeGreaterThan(1);
});

test('a network interface is ready, attached, detached and gone, each after its time', async () => {
  const { ecs, options, pauses } = await startWaiting({ timing: { storageMs: 5_000 } });
  const { VpcId } = await ecs.createVpc({ CidrBlock: '10.0.0.0/8' });
  const ZoneId = 'cn-hangzhou-h';
  const { VSwitchId = '' } = await ecs.createVSwitch({
    VpcId: VpcId ?? '',
    ZoneId,
    CidrBlock: '10.1.0.0/24',
  });
  const { SecurityGroupId = '' } = await ecs.createSecurityGroup({ VpcId });
  const { InstanceIdSets } = await ecs.runInstances({
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g8i.large',
    VSwitchId,
    SecurityGroupId,
  });
  const InstanceId = InstanceIdSets?.InstanceIdSet?.[0] ?? '';
  await waitUntil(ecs, InstanceRunning, { InstanceIds: [InstanceId] }, options);
  const { NetworkInterfaceId = '' } = await ecs.createNetworkInterface({ VSwitchId, SecurityGroupId });
  const request = { NetworkInterfaceId: [NetworkInterfaceId] };
  pauses.length = 0;

  await waitUntil(ecs, NetworkInterfaceAvailable, request, options);
  await ecs.attachNetworkInterface({ NetworkInterfaceId, InstanceId });
  const attached = await waitUntil(ecs, NetworkInterfaceInUse, request, options);
  expect(attached?.NetworkInterfaceSets?.NetworkInterfaceSet?.[0]?.InstanceId).toBe(InstanceId);
  await ecs.detachNetworkInterface({ NetworkInterfaceId, InstanceId });
  await waitUntil(ecs, NetworkInterfaceAvailable, request, options);
  await ecs.deleteNetworkInterface({ NetworkInterfaceId });
  const gone = await waitUntil(ecs, NetworkInterfaceDeleted, request, options);
  expect([gone?.TotalCount, pauses.length > 3]).toEqual([0, true]);
});

describe('a command', () => {
  async function startCommand(): Promise<Waiting & { run(): Promise<{ InvokeId: string }> }> {
    const waiting = await startWaiting();
    const { ecs, options } = waiting;
    const InstanceId = await runInstances(ecs, 2);
    await waitUntil(ecs, InstanceRunning, { InstanceIds: InstanceId }, options);
    waiting.pauses.length = 0;
    const command = { Type: 'RunShellScript', CommandContent: 'make', InstanceId, Timeout: 60 };
    return { ...waiting, run: async () => ({ InvokeId: (await ecs.runCommand(command)).InvokeId ?? '' }) };
  }

  test('ends with success on all instances', async () => {
    const { ecs, emulator, options, pauses, run } = await startCommand();
    emulator.commands.answer({ output: 'done', durationMs: 8_000 });
    const answer = await waitUntil(ecs, InvocationFinished, await run(), options);
    const results = answer?.Invocation?.InvocationResults?.InvocationResult;
    expect(results?.map(({ InvocationStatus }) => InvocationStatus)).toEqual(['Success', 'Success']);
    expect(pauses.length).toBeGreaterThan(1);
  });

  test.each([
    ['Failed', { exitCode: 3, durationMs: 5_000 }],
    ['Timeout', { durationMs: 120_000 }],
    ['Error', { error: { code: 'ExecuteException' } }],
  ] as const)('that comes out as %s says so, with the last answer', async (state, rule) => {
    const { ecs, emulator, options, run } = await startCommand();
    emulator.commands.answer(rule);
    const request = await run();
    await expect(waitUntil(ecs, InvocationFinished, request, options)).rejects.toMatchObject({
      name: 'WaiterError',
      message: `InvocationFinished cannot come true any more: '${state}' was seen; the response shows why`,
      state,
      response: {
        Invocation: { InvocationResults: { InvocationResult: [{ InvocationStatus: state }, {}] } },
      },
    });
  });

  test('that somebody stops is told apart as well', async () => {
    const { ecs, emulator, options, run } = await startCommand();
    emulator.commands.answer({ durationMs: 50_000 });
    const request = await run();
    await ecs.stopInvocation(request);
    const waiting = waitUntil(ecs, InvocationFinished, request, options);
    await expect(waiting).rejects.toMatchObject({ name: 'WaiterError', state: 'Terminated' });
  });

  test('that sends a file waits for it as well', async () => {
    const { ecs, options } = await startCommand();
    const InstanceId = await runInstances(ecs);
    await waitUntil(ecs, InstanceRunning, { InstanceIds: InstanceId }, options);
    const file = { Name: 'motd', TargetDir: '/etc', Content: 'hello', ContentType: 'PlainText', InstanceId };
    const { InvokeId } = await ecs.sendFile(file);
    const answer = await waitUntil(ecs, SentFileFinished, { InvokeId }, options);
    expect(answer?.Invocations?.Invocation?.[0]?.InvocationStatus).toBe('Success');
  });
});
