import { expect, it } from 'vitest';
import type { EmulatorOptions, Recording } from '../../src/index.ts';
import { startEmulator } from '../../src/index.ts';
import { assumeRole, call } from '../support/signed-call.ts';

const RegionId = 'cn-hangzhou';
const described = (parameters: Record<string, unknown>, TotalCount: number) => ({
  product: 'Ecs',
  version: '2014-05-26',
  action: 'DescribeInstances',
  region: RegionId,
  parameters,
  status: 200,
  answer: { TotalCount },
});
const recording: Recording = {
  version: 1,
  calls: [
    described({ InstanceName: 'web', PageSize: 10 }, 1),
    described({ InstanceName: 'web', PageSize: 10 }, 2),
    described({ InstanceName: 'mail' }, 3),
    {
      product: 'Ecs',
      version: '2014-05-26',
      action: 'StopInstance',
      parameters: { InstanceId: 'i-1' },
      status: 404,
      code: 'InvalidInstanceId.NotFound',
      message: 'It is gone.',
    },
  ],
};
const web = { RegionId, InstanceName: 'web', PageSize: '10' };
const mail = { RegionId, InstanceName: 'mail' };

const replaying = (options: EmulatorOptions = {}) => startEmulator({ replay: recording, ...options });

it('replays what was recorded, refusals too', async () => {
  await using recorder = await startEmulator({ record: true });
  const wanted = { RegionId, InstanceName: 'web', ClientToken: 'one' };
  const made = await call(recorder, 'Ecs.RunInstances', wanted);
  const refused = await call(recorder, 'Ecs.StopInstance', { InstanceId: 'i-none' });
  await assumeRole(recorder);

  const kept = recorder.recording();
  expect(kept.calls.map(({ action, status }) => [action, status])).toEqual([
    ['RunInstances', 200],
    ['StopInstance', refused.status],
  ]);
  await using replay = await startEmulator({ replay: kept });
  const again = await call(replay, 'Ecs.RunInstances', { ...wanted, ClientToken: 'another' });
  const { RequestId: _, ...body } = made.body;
  expect(again.body).toEqual({ ...body, RequestId: again.headers['x-acs-request-id'] });
  expect(again.headers['x-emulator-answer']).toBe('replayed');
  const refusedAgain = await call(replay, 'Ecs.StopInstance', { InstanceId: 'i-none' });
  expect([refusedAgain.status, refusedAgain.body.Code, refusedAgain.body.Message]).toEqual([
    refused.status,
    refused.body.Code,
    refused.body.Message,
  ]);
  expect(replay.replayed()).toEqual({ missing: [], mismatches: [] });
});

it('checks signatures, and lets STS hand out credentials that work', async () => {
  await using emulator = await replaying();
  const forged = await call(emulator, 'Ecs.DescribeInstances', web, {
    key: { id: 'testAccessKeyId', secret: 'wrong' },
  });
  expect(forged.body.Code).toBe('SignatureDoesNotMatch');
  const key = await assumeRole(emulator);
  expect((await call(emulator, 'Ecs.DescribeInstances', web, { key })).body.TotalCount).toBe(1);
});

it('wants calls as they were recorded, in order, and says what is different', async () => {
  await using emulator = await replaying();
  const answers = async (operation: string, parameters: Record<string, string>) => {
    const { status, body } = await call(emulator, operation, parameters);
    return [status, body.Code ?? body.TotalCount, body.Message];
  };
  expect(await answers('Ecs.DescribeInstances', { ...web, PageSize: '20' })).toEqual([
    400,
    'ReplayMismatch',
    'The next recorded call of Ecs.DescribeInstances is calls[0], which this is not. ' +
      'The nearest is calls[0], which differs in PageSize (recorded: "10", sent: "20").',
  ]);
  expect(await answers('Ecs.DescribeInstances', mail)).toEqual([
    400,
    'ReplayMismatch',
    'The next recorded call of Ecs.DescribeInstances is calls[0], which this is not. It equals calls[2].',
  ]);
  expect(await answers('Ecs.DescribeInstances', { ...web, RegionId: 'cn-beijing' })).toEqual([
    400,
    'ReplayMismatch',
    expect.stringContaining('RegionId (recorded: "cn-hangzhou", sent: "cn-beijing")'),
  ]);
  expect(await answers('Ecs.DescribeInstances', web)).toEqual([200, 1, undefined]);
  expect(await answers('Ecs.DescribeInstances', web)).toEqual([200, 2, undefined]);
  expect(await answers('Ecs.DescribeInstances', mail)).toEqual([200, 3, undefined]);
  expect(await answers('Ecs.DescribeInstances', mail)).toEqual([
    400,
    'ReplayMismatch',
    'All 3 recorded calls of Ecs.DescribeInstances were made already. It equals calls[2].',
  ]);
  expect(await answers('Ecs.DescribeDisks', { RegionId })).toEqual([
    400,
    'ReplayMismatch',
    'The recording has no call of Ecs.DescribeDisks.',
  ]);
  const { missing, mismatches } = emulator.replayed();
  expect([missing, mismatches.length]).toEqual([['calls[3]: Ecs.StopInstance'], 5]);
});

it('answers leniently with what fits best, as often as it is asked', async () => {
  await using emulator = await replaying({ replayMode: 'lenient' });
  const counts = [];
  for (const parameters of [mail, web, web, web, mail, { ...mail, PageSize: '50' }]) {
    counts.push((await call(emulator, 'Ecs.DescribeInstances', parameters)).body.TotalCount);
  }
  expect(counts).toEqual([3, 1, 2, 2, 3, 3]);
  const unknown = await call(emulator, 'Ecs.DescribeDisks', { RegionId });
  expect([unknown.status, unknown.headers['x-emulator-answer']]).toEqual([200, 'sampled']);
  expect(emulator.replayed()).toEqual({ missing: ['calls[3]: Ecs.StopInstance'], mismatches: [] });
});

it('does not compare times, nonces and secrets', async () => {
  const call0 = {
    product: 'Ecs',
    version: '2014-05-26',
    action: 'ModifyInstanceAutoReleaseTime',
    region: RegionId,
    parameters: { InstanceId: 'i-1', AutoReleaseTime: '2024-01-01T00:00:00Z' },
    status: 200,
  };
  await using emulator = await startEmulator({ replay: { version: 1, calls: [call0] } });
  const { status } = await call(emulator, 'Ecs.ModifyInstanceAutoReleaseTime', {
    RegionId,
    InstanceId: 'i-1',
    AutoReleaseTime: '2031-01-01T00:00:00Z',
  });
  expect(status).toBe(200);
});
