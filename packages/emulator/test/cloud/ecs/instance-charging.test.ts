import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ecs, instanceWith, refused, runInstances } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

const dayMs = 24 * 3_600_000;
const prePaid = { InstanceChargeType: 'PrePaid', Period: '1' };

async function running(parameters: Record<string, string> = {}): Promise<string> {
  const [id = ''] = await runInstances(emulator, parameters);
  return id;
}

describe('an instance that is paid for in advance', () => {
  it('has an order and an end', async () => {
    const { OrderId, InstanceIdSets } = await ecs(emulator, 'RunInstances', prePaid);
    const [id = ''] = (InstanceIdSets as { InstanceIdSet: string[] }).InstanceIdSet;
    expect(OrderId).toMatch(/^\d+$/);
    expect(await instanceWith(emulator, id)).toMatchObject({
      InstanceChargeType: 'PrePaid',
      ExpiredTime: '2024-02-02T03:04Z',
    });
    const weekly = await running({ ...prePaid, PeriodUnit: 'Week' });
    expect(await instanceWith(emulator, weekly)).toMatchObject({ ExpiredTime: '2024-01-09T03:04Z' });
  });

  it('can be deleted only after its end, and not started then', async () => {
    const InstanceId = await running(prePaid);
    await ecs(emulator, 'StopInstance', { InstanceId });
    expect(await refused(emulator, 'DeleteInstance', { InstanceId })).toEqual([403, 'ChargeTypeViolation']);
    emulator.clock.advance(32 * dayMs);
    expect(await refused(emulator, 'StartInstance', { InstanceId })).toEqual([403, 'InstanceExpired']);
    await ecs(emulator, 'DeleteInstance', { InstanceId });
  });

  it('goes on when it is renewed', async () => {
    const InstanceId = await running(prePaid);
    await ecs(emulator, 'RenewInstance', { InstanceId, Period: '2' });
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({ ExpiredTime: '2024-04-02T03:04Z' });
    expect(await refused(emulator, 'RenewInstance', { InstanceId })).toEqual([400, 'InvalidPeriod']);
    expect(await refused(emulator, 'RenewInstance', { InstanceId: await running(), Period: '1' })).toEqual([
      403,
      'ChargeTypeViolation',
    ]);
  });

  it('goes on by itself where that is wanted', async () => {
    const [one, other] = [await running(prePaid), await running(prePaid)];
    const renewal = { InstanceId: `${one},${other}` };
    const attributes = async (parameters: Record<string, string>): Promise<unknown> =>
      (await ecs(emulator, 'DescribeInstanceAutoRenewAttribute', parameters)).InstanceRenewAttributes;
    expect(await attributes(renewal)).toMatchObject({
      InstanceRenewAttribute: [
        { InstanceId: one, AutoRenewEnabled: false, RenewalStatus: 'Normal' },
        { InstanceId: other, AutoRenewEnabled: false },
      ],
    });
    await ecs(emulator, 'ModifyInstanceAutoRenewAttribute', {
      InstanceId: one,
      RenewalStatus: 'AutoRenewal',
      Duration: '2',
    });
    expect(await attributes({ RenewalStatus: 'AutoRenewal' })).toEqual({
      InstanceRenewAttribute: [
        expect.objectContaining({
          InstanceId: one,
          AutoRenewEnabled: true,
          Duration: 2,
          PeriodUnit: 'month',
        }),
      ],
    });
    emulator.clock.advance(32 * dayMs);
    expect(await instanceWith(emulator, one)).toMatchObject({ ExpiredTime: '2024-04-02T03:04Z' });
    expect(await instanceWith(emulator, other)).toMatchObject({ ExpiredTime: '2024-02-02T03:04Z' });
  });

  it('is the only kind that can be renewed by itself', async () => {
    const InstanceId = await running();
    expect(
      await refused(emulator, 'ModifyInstanceAutoRenewAttribute', { InstanceId, AutoRenew: 'true' }),
    ).toEqual([403, 'ChargeTypeViolation']);
    expect(await refused(emulator, 'DescribeInstanceAutoRenewAttribute', { InstanceId })).toEqual([
      403,
      'ChargeTypeViolation',
    ]);
    expect(await refused(emulator, 'DescribeInstanceAutoRenewAttribute')).toEqual([
      403,
      'MissingParameter.InstanceId',
    ]);
  });

  it('is not released by itself', async () => {
    const change = { InstanceId: await running(prePaid), AutoReleaseTime: '2024-01-02T05:00:00Z' };
    expect(await refused(emulator, 'ModifyInstanceAutoReleaseTime', change)).toEqual([
      403,
      'ChargeTypeViolation',
    ]);
  });
});

describe('ModifyInstanceChargeType', () => {
  const change = (id: string, more: Record<string, string> = {}) => ({
    InstanceIds: JSON.stringify([id]),
    ...more,
  });

  it('goes there and back', async () => {
    const id = await running();
    await ecs(emulator, 'ModifyInstanceChargeType', change(id, { Period: '1' }));
    expect(await instanceWith(emulator, id)).toMatchObject({
      InstanceChargeType: 'PrePaid',
      ExpiredTime: '2024-02-02T03:04Z',
    });
    await ecs(emulator, 'ModifyInstanceChargeType', change(id, { InstanceChargeType: 'PostPaid' }));
    expect(await instanceWith(emulator, id)).toMatchObject({
      InstanceChargeType: 'PostPaid',
      ExpiredTime: '2099-12-31T15:59Z',
    });
  });

  it('refuses what cannot be', async () => {
    const id = await running({ AutoReleaseTime: '2024-01-02T05:00:00Z' });
    const outcome = (parameters: Record<string, string>) =>
      refused(emulator, 'ModifyInstanceChargeType', parameters);
    expect(await outcome(change(id, { Period: '1' }))).toEqual([400, 'ReleaseTimeHaveBeenSet']);
    expect(await outcome(change(id, { InstanceChargeType: 'PostPaid' }))).toEqual([
      400,
      'InvalidInstanceChargeType.ValueNotSupported',
    ]);
    expect(await outcome(change('i-none', { Period: '1' }))).toEqual([404, 'InvalidInstanceId.NotFound']);
    expect(await outcome({ InstanceIds: JSON.stringify(Array(21).fill(id)) })).toEqual([
      400,
      'InstancesIdQuotaExceed',
    ]);
  });
});

describe('what was measured of an instance', () => {
  const range = { StartTime: '2024-01-02T02:00:00Z', EndTime: '2024-01-02T04:00:00Z' };
  const pointsOf = async (InstanceId: string, more: Record<string, string> = {}) => {
    const { MonitorData } = await ecs(emulator, 'DescribeInstanceMonitorData', {
      InstanceId,
      ...range,
      ...more,
    });
    return (MonitorData as { InstanceMonitorData: Record<string, unknown>[] }).InstanceMonitorData;
  };

  it('begins when it was created and ends now, and is the same each time', async () => {
    const InstanceId = await running();
    emulator.clock.advance(3 * 60_000);
    const points = await pointsOf(InstanceId);
    expect(points.map(({ TimeStamp }) => TimeStamp)).toEqual([
      '2024-01-02T03:04:00Z',
      '2024-01-02T03:05:00Z',
      '2024-01-02T03:06:00Z',
      '2024-01-02T03:07:00Z',
    ]);
    expect(points[0]).toMatchObject({ InstanceId, CPU: expect.any(Number), IOPSRead: expect.any(Number) });
    expect(await pointsOf(InstanceId)).toEqual(points);
    expect(await pointsOf(InstanceId, { Period: '3600' })).toHaveLength(1);
  });

  it.each([
    [{ InstanceId: 'i-none' }, 404, 'InvalidInstanceId.NotFound'],
    [{ StartTime: 'yesterday' }, 400, 'InvalidStartTime.Malformed'],
    [{ EndTime: 'tomorrow' }, 400, 'InvalidEndTime.Malformed'],
    [{ StartTime: '2024-01-02T05:00:00Z' }, 400, 'InvalidStartTime.ValueNotSupported'],
    [{ StartTime: '2023-11-01T00:00:00Z' }, 400, 'InvalidStartTime.TooEarly'],
    [{ StartTime: '2024-01-01T02:00:00Z' }, 400, 'InvalidParameter.TooManyDataQueried'],
    [{ Period: '61' }, 400, 'InvalidPeriod.ValueNotSupported'],
  ])('is refused for %j', async (change, status, code) => {
    const parameters = { InstanceId: await running(), ...range, ...change };
    expect(await refused(emulator, 'DescribeInstanceMonitorData', parameters)).toEqual([status, code]);
  });
});
