import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { idList, runInstances, statuses } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  const timing = { pendingMs: 1000, startingMs: 2000, stoppingMs: 3000 };
  emulator = await startEmulator({ timing, clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

const region = { RegionId: 'cn-hangzhou' };

/** Returns the one state of the one instance, each time after the clock was moved. */
async function statusesAfter(...steps: number[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const step of steps) {
    emulator.clock.advance(step);
    seen.push(...(await statuses(emulator)));
  }
  return seen;
}

/** Creates instances and waits until they run. */
async function running(amount = 1): Promise<string[]> {
  const ids = await runInstances(emulator, { Amount: `${amount}` });
  emulator.clock.advance(3000);
  return ids;
}

describe('an instance', () => {
  it('is pending, then starting, then running', async () => {
    await runInstances(emulator);
    expect(await statusesAfter(0, 999, 1, 1999, 1)).toEqual([
      'Pending',
      'Pending',
      'Starting',
      'Starting',
      'Running',
    ]);
  });

  it('is stopping, then stopped, and starts again', async () => {
    const [InstanceId = ''] = await running();
    await call(emulator, 'Ecs.StopInstance', { InstanceId });
    expect(await statusesAfter(2999, 1)).toEqual(['Stopping', 'Stopped']);
    await call(emulator, 'Ecs.StartInstance', { InstanceId });
    expect(await statusesAfter(1999, 1)).toEqual(['Starting', 'Running']);
  });

  it('is stopped and started when it is rebooted', async () => {
    const [InstanceId = ''] = await running();
    await call(emulator, 'Ecs.RebootInstance', { InstanceId });
    expect(await statusesAfter(2999, 1, 2000)).toEqual(['Stopping', 'Starting', 'Running']);
  });

  it('is gone when it was stopped and deleted', async () => {
    const [InstanceId = ''] = await running();
    await call(emulator, 'Ecs.StopInstance', { InstanceId });
    emulator.clock.advance(3000);
    const { status } = await call(emulator, 'Ecs.DeleteInstance', { InstanceId });
    expect([status, await statuses(emulator)]).toEqual([200, []]);
  });

  it('is gone at once when it is deleted with force', async () => {
    await call(emulator, 'Ecs.DeleteInstances', { ...region, ...idList(await running(2)), Force: 'true' });
    expect(await statuses(emulator)).toEqual([]);
  });
});

describe('a change that the state does not allow', () => {
  it.each([
    ['StartInstance', /is Running, and has to be Stopped/],
    ['DeleteInstance', /is Running: stop it first/],
  ])('%s of a running instance is refused', async (action, message) => {
    const [InstanceId = ''] = await running();
    const { status, body } = await call(emulator, `Ecs.${action}`, { InstanceId });
    expect([status, body]).toMatchObject([
      403,
      { Code: 'IncorrectInstanceStatus', Message: expect.stringMatching(message) },
    ]);
    expect(await statuses(emulator)).toEqual(['Running']);
  });

  it.each(['StopInstance', 'RebootInstance'])('%s of a pending instance is refused', async (action) => {
    const [InstanceId = ''] = await runInstances(emulator);
    const { status, body } = await call(emulator, `Ecs.${action}`, { InstanceId });
    expect([status, body]).toMatchObject([
      403,
      { Code: 'IncorrectInstanceStatus', Message: expect.stringContaining('is Pending') },
    ]);
  });

  it('keeps a protected instance from being deleted, even with force', async () => {
    const [InstanceId = ''] = await runInstances(emulator, { DeletionProtection: 'true' });
    const { status, body } = await call(emulator, 'Ecs.DeleteInstance', { InstanceId, Force: 'true' });
    expect([status, body]).toMatchObject([
      403,
      { Code: 'InvalidOperation.DeletionProtection', Message: expect.stringContaining('protected') },
    ]);
  });
});

it.each(['StartInstance', 'StopInstance', 'RebootInstance', 'DeleteInstance'])(
  '%s of an unknown instance is refused',
  async (action) => {
    const { status, body } = await call(emulator, `Ecs.${action}`, { InstanceId: '__proto__' });
    expect([status, body]).toMatchObject([
      404,
      { Code: 'InvalidInstanceId.NotFound', Message: expect.stringContaining('__proto__') },
    ]);
  },
);

it('does not find an instance in another region', async () => {
  const ids = await running();
  const reply = await call(emulator, 'Ecs.StopInstances', { RegionId: 'cn-beijing', ...idList(ids) });
  expect(reply.body).toMatchObject({
    Code: 'InvalidInstanceId.NotFound',
    Message: expect.stringContaining(ids[0] ?? ''),
  });
});

it.each(['StartInstance', 'StopInstance', 'RebootInstance', 'DeleteInstance'])(
  '%s changes nothing in a dry run',
  async (action) => {
    const [InstanceId = ''] = await running();
    if (action === 'StartInstance' || action === 'DeleteInstance') {
      await call(emulator, 'Ecs.StopInstance', { InstanceId });
      emulator.clock.advance(3000);
    }
    const before = await statuses(emulator);
    const { status, body } = await call(emulator, `Ecs.${action}`, { InstanceId, DryRun: 'true' });
    expect([status, body]).toMatchObject([
      400,
      { Code: 'DryRunOperation', Message: expect.stringContaining('succeed') },
    ]);
    expect(await statuses(emulator)).toEqual(before);
  },
);

describe('a change of several instances', () => {
  it.each([
    ['StopInstances', 'Running', 'Stopping'],
    ['RebootInstances', 'Running', 'Stopping'],
  ])('%s tells what became of each', async (action, PreviousStatus, CurrentStatus) => {
    const ids = await running(2);
    const { body } = await call(emulator, `Ecs.${action}`, { ...region, ...idList(ids) });
    expect(body.InstanceResponses).toEqual({
      InstanceResponse: ids.map((InstanceId) => ({
        Code: '200',
        Message: 'success',
        InstanceId,
        PreviousStatus,
        CurrentStatus,
      })),
    });
  });

  it('changes none if one cannot be changed', async () => {
    const ids = await running(2);
    await call(emulator, 'Ecs.StopInstance', { InstanceId: ids[1] ?? '' });
    const { status, body } = await call(emulator, 'Ecs.StopInstances', { ...region, ...idList(ids) });
    expect([status, body]).toMatchObject([
      403,
      { Code: 'IncorrectInstanceStatus', Message: expect.stringContaining(ids[1] ?? '') },
    ]);
    expect(await statuses(emulator)).toEqual(['Running', 'Stopping']);
  });

  it('changes those that can be changed when the call says so', async () => {
    const ids = await running(2);
    await call(emulator, 'Ecs.StopInstance', { InstanceId: ids[1] ?? '' });
    emulator.clock.advance(3000);
    const { body } = await call(emulator, 'Ecs.StartInstances', {
      ...region,
      ...idList(ids),
      BatchOptimization: 'SuccessFirst',
    });
    expect(body.InstanceResponses).toMatchObject({
      InstanceResponse: [
        { Code: 'IncorrectInstanceStatus', PreviousStatus: 'Running', CurrentStatus: 'Running' },
        { Code: '200', PreviousStatus: 'Stopped', CurrentStatus: 'Starting' },
      ],
    });
  });

  it('deletes none if one cannot be deleted', async () => {
    const ids = await running(2);
    const { status, body } = await call(emulator, 'Ecs.DeleteInstances', {
      ...region,
      ...idList([...ids, 'i-none']),
    });
    expect([status, body]).toMatchObject([
      404,
      { Code: 'InvalidInstanceId.NotFound', Message: expect.any(String) },
    ]);
    expect(await statuses(emulator)).toHaveLength(2);
  });
});
