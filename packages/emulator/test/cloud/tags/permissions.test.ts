import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { region, type Sessions, sessionsOf } from '../../support/sessions.ts';
import { makeDisk, makeSnapshot } from '../ecs/storage/support.ts';
import { ecs, makeNetwork, runInstances } from '../ecs/support.ts';
import { makeEip, makeGateway } from '../vpc/support.ts';

const emulator = useEmulator();
const products = { Ecs: sessionsOf(emulator, 'Ecs'), Vpc: sessionsOf(emulator, 'Vpc') };
const tag = { 'Tag.1.Key': 'team', 'Tag.1.Value': 'web' };
const ids = new Map<string, string>();

beforeAll(async () => {
  const { VpcId, VSwitchId, SecurityGroupId } = await makeNetwork(emulator());
  const [instance = ''] = await runInstances(emulator(), { VSwitchId, SecurityGroupId });
  const eni = await ecs(emulator(), 'CreateNetworkInterface', { VSwitchId, SecurityGroupId });
  const template = await ecs(emulator(), 'CreateLaunchTemplate', { LaunchTemplateName: 'web' });
  const pair = await ecs(emulator(), 'CreateKeyPair', { KeyPairName: 'pair' });
  for (const [kind, id] of [
    ['instance', instance],
    ['disk', await makeDisk(emulator())],
    ['snapshot', await makeSnapshot(emulator())],
    ['securitygroup', SecurityGroupId],
    ['eni', eni.NetworkInterfaceId],
    ['keypair', pair.KeyPairId],
    ['launchtemplate', template.LaunchTemplateId],
    ['VPC', VpcId],
    ['VSWITCH', VSwitchId],
    ['EIP', (await makeEip(emulator())).id],
    ['NATGATEWAY', await makeGateway(emulator(), VpcId)],
  ] as const) {
    ids.set(kind, String(id));
  }
});

describe('a session that may tag only one', () => {
  it.each<[product: 'Ecs' | 'Vpc', ResourceType: string]>([
    ['Ecs', 'instance'],
    ['Ecs', 'disk'],
    ['Ecs', 'snapshot'],
    ['Ecs', 'securitygroup'],
    ['Ecs', 'eni'],
    ['Ecs', 'keypair'],
    ['Ecs', 'launchtemplate'],
    ['Vpc', 'VPC'],
    ['Vpc', 'VSWITCH'],
    ['Vpc', 'EIP'],
    ['Vpc', 'NATGATEWAY'],
  ])('of %s, %s, tags, lists and untags it', async (product, ResourceType) => {
    const { callAs, check, doAll, refuse, sessionFor }: Sessions = products[product];
    const untag = product === 'Ecs' ? 'UntagResources' : 'UnTagResources';
    const ResourceId = ids.get(ResourceType) ?? '';
    const own = `${ResourceType.toLowerCase()}/${ResourceId}`;
    const target = { ResourceType, 'ResourceId.1': ResourceId };
    const list = ['ListTagResources', target] as const;
    const key = await sessionFor([`TagResources ListTagResources ${untag}`, own]);
    const more = { ...target, 'ResourceId.2': 'x-other' };
    await refuse(key, 'TagResources', { ...more, ...tag }, list);
    await doAll(key, [['TagResources', { ...target, ...tag }]]);
    expect(await callAs(key, 'ListTagResources', { ...region, ...target })).toMatchObject({
      TagResources: { TagResource: [{ ResourceId, TagKey: 'team', TagValue: 'web' }] },
    });
    await refuse(key, 'ListTagResources', { ResourceType, ...tag }, list);
    await refuse(key, untag, { ...more, 'TagKey.1': 'team' }, list);
    await doAll(key, [[untag, { ...target, 'TagKey.1': 'team' }]]);
    await check(
      'TagResources',
      () => ({ ...target, ...tag }),
      () => [own],
    );
    await check(
      'ListTagResources',
      () => ({ ResourceType, ...tag }),
      () => [`${ResourceType.toLowerCase()}/*`],
    );
  });
});

it('may add tags to one and remove them in the older way', async () => {
  const { doAll, refuse, sessionFor } = products.Ecs;
  const target = { ResourceType: 'disk', ResourceId: ids.get('disk') ?? '' };
  const list = ['ListTagResources', { ResourceType: 'disk' }] as const;
  const key = await sessionFor(['AddTags RemoveTags DescribeTags', `disk/${target.ResourceId}`]);
  await doAll(key, [
    ['AddTags', { ...target, ...tag }],
    ['DescribeTags', target],
  ]);
  const other = { ResourceType: 'instance', ResourceId: ids.get('instance') ?? '' };
  await refuse(key, 'AddTags', { ...other, ...tag }, list);
  await refuse(key, 'TagResources', { ResourceType: 'disk', 'ResourceId.1': 'd-1', ...tag }, list);
  await doAll(key, [['RemoveTags', { ...target, ...tag }]]);
});
