import { beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ecs, instanceWith, refused, runInstances } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

async function create(DeploymentSetName: string, more: Record<string, string> = {}): Promise<string> {
  return String((await ecs(emulator, 'CreateDeploymentSet', { DeploymentSetName, ...more })).DeploymentSetId);
}

async function setsOf(parameters: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const { DeploymentSets } = await ecs(emulator, 'DescribeDeploymentSets', parameters);
  return (DeploymentSets as { DeploymentSet: Record<string, unknown>[] }).DeploymentSet;
}

it('is created, listed, changed and deleted', async () => {
  const [one, other] = [
    await create('web', { Description: 'The web' }),
    await create('db', { Strategy: 'LowLatency' }),
  ];
  expect(await setsOf()).toMatchObject([
    {
      DeploymentSetId: one,
      DeploymentSetName: 'web',
      DeploymentSetDescription: 'The web',
      DeploymentStrategy: 'Availability',
      InstanceAmount: 0,
      CreationTime: '2024-01-02T03:04:05Z',
    },
    { DeploymentSetId: other, DeploymentStrategy: 'LowLatency' },
  ]);
  const ids = async (parameters: Record<string, string>) =>
    (await setsOf(parameters)).map((set) => set.DeploymentSetId);
  expect(await ids({ DeploymentSetIds: JSON.stringify([other]) })).toEqual([other]);
  expect(await ids({ DeploymentSetName: 'web' })).toEqual([one]);
  expect(await ids({ Strategy: 'LowLatency' })).toEqual([other]);
  expect(await ids({ PageNumber: '2', PageSize: '1' })).toEqual([other]);
  expect(await ids({ RegionId: 'cn-beijing' })).toEqual([]);
  await ecs(emulator, 'ModifyDeploymentSetAttribute', {
    DeploymentSetId: one,
    DeploymentSetName: 'front',
    Description: 'In front',
  });
  expect((await setsOf())[0]).toMatchObject({
    DeploymentSetName: 'front',
    DeploymentSetDescription: 'In front',
  });
  await ecs(emulator, 'DeleteDeploymentSet', { DeploymentSetId: one });
  expect(await ids({})).toEqual([other]);
});

it('tells its instances, and cannot be deleted before them', async () => {
  const DeploymentSetId = await create('web');
  const ids = await runInstances(emulator, { DeploymentSetId, Amount: '2', ZoneId: 'cn-hangzhou-h' });
  expect(await setsOf()).toMatchObject([
    {
      InstanceAmount: 2,
      InstanceIds: { InstanceId: ids },
      Capacities: { Capacity: [{ ZoneId: 'cn-hangzhou-h', UsedAmount: 2, AvailableAmount: 18 }] },
    },
  ]);
  expect(await refused(emulator, 'DeleteDeploymentSet', { DeploymentSetId })).toEqual([
    403,
    'DependencyViolation.NotEmpty',
  ]);
  for (const InstanceId of ids) await ecs(emulator, 'DeleteInstance', { InstanceId, Force: 'true' });
  await ecs(emulator, 'DeleteDeploymentSet', { DeploymentSetId });
});

it('has room for 20 instances in a zone', async () => {
  const DeploymentSetId = await create('web');
  expect(await refused(emulator, 'RunInstances', { DeploymentSetId, Amount: '21' })).toEqual([
    403,
    'DeploymentSet.NoRoom',
  ]);
  await runInstances(emulator, { DeploymentSetId, Amount: '20' });
  expect(await refused(emulator, 'RunInstances', { DeploymentSetId })).toEqual([403, 'DeploymentSet.NoRoom']);
  await runInstances(emulator, { DeploymentSetId, ZoneId: 'cn-hangzhou-i' });
  const [InstanceId = ''] = await runInstances(emulator);
  expect(await refused(emulator, 'ModifyInstanceDeployment', { InstanceId, DeploymentSetId })).toEqual([
    403,
    'DeploymentSet.InstanceLimitExceeded',
  ]);
});

it('takes in an instance, and lets it go', async () => {
  const DeploymentSetId = await create('web');
  const [InstanceId = ''] = await runInstances(emulator);
  const change = { InstanceId, DeploymentSetId };
  expect(
    await refused(emulator, 'ModifyInstanceDeployment', { ...change, DeploymentSetId: 'ds-none' }),
  ).toEqual([400, 'DeploymentSet.InvalidId']);
  await ecs(emulator, 'ModifyInstanceDeployment', change);
  expect(await instanceWith(emulator, InstanceId)).toMatchObject({ DeploymentSetId });
  expect((await setsOf())[0]).toMatchObject({ InstanceAmount: 1 });
  await ecs(emulator, 'ModifyInstanceDeployment', { ...change, RemoveFromDeploymentSet: 'true' });
  expect((await setsOf())[0]).toMatchObject({ InstanceAmount: 0 });
  expect(
    await refused(emulator, 'ModifyInstanceDeployment', { ...change, RemoveFromDeploymentSet: 'true' }),
  ).toEqual([403, 'DeploymentSet.ModificationFailed']);
});

it.each<[string, Record<string, string>, number, string]>([
  ['CreateDeploymentSet', { Strategy: 'Chance' }, 400, 'InvalidParameter.Strategy'],
  ['CreateDeploymentSet', { DeploymentSetName: '1' }, 400, 'InvalidDeploymentSetName.Malformed'],
  ['CreateDeploymentSet', { Description: 'http://a' }, 400, 'InvalidDescription.Malformed'],
  ['ModifyDeploymentSetAttribute', { DeploymentSetId: 'ds-none' }, 400, 'InvalidDeploymentSetId.NotFound'],
  ['DeleteDeploymentSet', { DeploymentSetId: 'ds-none' }, 404, 'INVALID_DEPLOYMENT_SET_ID.NOT_FOUND'],
  [
    'DescribeDeploymentSets',
    { DeploymentSetIds: JSON.stringify(Array(101).fill('ds')) },
    403,
    'InvalidDeploymentSetIds.TooManyInput',
  ],
])('%s refuses %j', async (action, parameters, status, code) => {
  expect(await refused(emulator, action, parameters)).toEqual([status, code]);
});

it('is not seen from another region', async () => {
  const DeploymentSetId = await create('web');
  expect(await refused(emulator, 'DeleteDeploymentSet', { DeploymentSetId, RegionId: 'cn-beijing' })).toEqual(
    [404, 'INVALID_DEPLOYMENT_SET_ID.NOT_FOUND'],
  );
});
