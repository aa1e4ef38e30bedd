import { describe, expect, it } from 'vitest';
import { putInstance } from '../../support/in-process.ts';
import { type Parameters, type Shown, useAssistant } from './assistant.ts';

const { cloud, ecs, invocations, results, run } = useAssistant();

describe('the lists', () => {
  it('select invocations', () => {
    cloud().commands.answer({ match: { commandName: 'slow' }, durationMs: 9000 });
    const ids = [
      run({ Name: 'quick', 'Tag.1.Key': 'k', 'Tag.1.Value': 'v' }),
      run({ Name: 'slow', 'InstanceId.1': 'i-2' }),
      run({ Name: 'power', Type: 'RunPowerShellScript', 'InstanceId.2': 'i-2' }),
      run({ Name: 'timed', Frequency: 'rate(1h)' }),
    ];
    const found = (parameters: Parameters) =>
      invocations(parameters).map(({ InvokeId }) => ids.indexOf(String(InvokeId)));
    expect(found({})).toEqual([0, 1, 2, 3]);
    expect(found({ InstanceId: 'i-2' })).toEqual([1, 2]);
    expect(found({ CommandName: 'slow' })).toEqual([1]);
    expect(found({ CommandType: 'RunPowerShellScript' })).toEqual([2]);
    expect(found({ RepeatMode: 'Period' })).toEqual([3]);
    expect(found({ Timed: 'true' })).toEqual([3]);
    expect(found({ Timed: 'false' })).toEqual([0, 1, 2]);
    expect(found({ InvokeStatus: 'Finished' })).toEqual([0, 2]);
    expect(found({ InvokeStatus: 'Success' })).toEqual([0, 2]);
    expect(found({ InvokeStatus: 'Running' })).toEqual([1, 3]);
    expect(found({ InvokeStatus: 'Scheduled' })).toEqual([3]);
    expect(found({ 'Tag.1.Key': 'k' })).toEqual([0]);
    expect(found({ PageSize: '3', PageNumber: '2' })).toEqual([3]);
    expect(found({ RegionId: 'cn-beijing' })).toEqual([]);
  });

  it('select runs, and page through them', () => {
    cloud().commands.answer({ match: { instanceId: 'i-2' }, durationMs: 9000 });
    const first = run({ 'Tag.1.Key': 'k' });
    const second = run({ 'InstanceId.2': 'i-2' });
    const found = (parameters: Parameters) =>
      results(parameters).map(({ InvokeId, InstanceId }) => [InvokeId, InstanceId]);
    expect(found({ InstanceId: 'i-1' })).toEqual([
      [first, 'i-1'],
      [second, 'i-1'],
    ]);
    expect(found({ InvokeRecordStatus: 'Running' })).toEqual([
      [second, 'i-1'],
      [second, 'i-2'],
    ]);
    expect(found({ 'Tag.1.Key': 'k' })).toEqual([[first, 'i-1']]);
    const { Invocation } = ecs('DescribeInvocationResults', { MaxResults: '2' }).body;
    expect(Invocation).toMatchObject({ TotalCount: 3 });
    const { NextToken } = Invocation as { NextToken: string };
    expect(found({ MaxResults: '2', NextToken })).toEqual([[second, 'i-2']]);
  });
});

describe('the agent', () => {
  const agents = (parameters: Parameters = {}) =>
    (
      ecs('DescribeCloudAssistantStatus', parameters).body.InstanceCloudAssistantStatusSet as {
        InstanceCloudAssistantStatus: Shown[];
      }
    ).InstanceCloudAssistantStatus;

  it('tells what it runs and has run', () => {
    putInstance(cloud(), 'i-off', { status: 'Stopped', fields: { OSType: 'windows' } });
    cloud().commands.answer({ durationMs: 1000 });
    run();
    cloud().clock.advance(1000);
    run();
    expect(agents()).toMatchObject([
      {
        InstanceId: 'i-1',
        CloudAssistantStatus: 'true',
        ActiveTaskCount: 1,
        InvocationCount: 2,
        LastInvokedTime: '2024-01-02T03:04:06Z',
        LastHeartbeatTime: '2024-01-02T03:04:06Z',
        OSType: 'Linux',
      },
      { InstanceId: 'i-2', ActiveTaskCount: 0, InvocationCount: 0 },
      { InstanceId: 'i-off', CloudAssistantStatus: 'false', OSType: 'Windows' },
    ]);
    expect(agents({ 'InstanceId.1': 'i-2' })).toMatchObject([{ InstanceId: 'i-2' }]);
    expect(agents({ OSType: 'Windows' })).toMatchObject([{ InstanceId: 'i-off' }]);
  });

  it('is only on instances that are there', () => {
    for (const action of ['DescribeCloudAssistantStatus', 'InstallCloudAssistant']) {
      expect(ecs(action, { 'InstanceId.1': 'i-none' })).toMatchObject({
        status: 404,
        code: 'InvalidInstance.NotFound',
      });
    }
    expect(ecs('InstallCloudAssistant', { 'InstanceId.1': 'i-1' }).status).toBe(200);
  });
});
