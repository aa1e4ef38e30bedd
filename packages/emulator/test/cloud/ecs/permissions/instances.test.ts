import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import {
  fine,
  forbidden,
  type Need,
  type Parameters,
  region,
  sessionsOf,
} from '../../../support/sessions.ts';
import { ecs, makeNetwork, runInstances } from '../support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { callAs, check, doAll, refuse, sessionFor } = sessionsOf(emulator, 'Ecs');

const zone = { ZoneId: 'cn-hangzhou-h' };
const usual = { ...zone, InstanceType: 'ecs.g7.large' };
const list = ['DescribeInstances'] as const;

async function imageId(): Promise<string> {
  const { Images } = await ecs(emulator(), 'DescribeImages', { PageSize: '1' });
  return String((Images as { Image: { ImageId: string }[] }).Image[0]?.ImageId);
}

describe('a session that may do only that', () => {
  it('runs, lists, changes, stops, starts and deletes instances', async () => {
    const ImageId = await imageId();
    const { VSwitchId, SecurityGroupId } = await makeNetwork(emulator());
    const key = await sessionFor(
      ['RunInstances', `image/${ImageId}`, `securitygroup/${SecurityGroupId}`, 'instance/*'],
      ['DescribeInstances DescribeInstanceStatus DescribeInstanceAttribute', 'instance/*'],
      ['ModifyInstanceAttribute ModifyInstanceSpec', 'instance/*'],
      ['StopInstance StartInstance RebootInstance DeleteInstance', 'instance/*'],
    );
    const wish = { ...region, ...usual, ImageId, VSwitchId, SecurityGroupId };
    const made = await callAs(key, 'RunInstances', wish);
    const [InstanceId = ''] = (made.InstanceIdSets as { InstanceIdSet: string[] }).InstanceIdSet;
    expect(
      await callAs(key, 'DescribeInstances', { ...region, InstanceIds: JSON.stringify([InstanceId]) }),
    ).toMatchObject({ Instances: { Instance: [{ InstanceId, ImageId }] } });
    await doAll(key, [
      ['DescribeInstanceStatus', {}],
      ['DescribeInstanceAttribute', { InstanceId }],
      ['ModifyInstanceAttribute', { InstanceId, InstanceName: 'mine' }],
      ['RebootInstance', { InstanceId }],
      ['StopInstance', { InstanceId }],
      ['ModifyInstanceSpec', { InstanceId, InstanceType: 'ecs.g7.xlarge' }],
      ['StartInstance', { InstanceId }],
    ]);
    await refuse(key, 'ModifyInstanceVncPasswd', { InstanceId, VncPassword: 'Secret' }, list);
    await refuse(key, 'DeleteInstances', { 'InstanceId.1': InstanceId, Force: 'true' }, list);
    await refuse(key, 'RunInstances', { ...usual, ImageId: 'm-other' }, list);
    await doAll(key, [['DeleteInstance', { InstanceId, Force: 'true' }]]);
  });

  it('creates an instance in its own network, and uses no other instance', async () => {
    const ImageId = await imageId();
    const { VSwitchId, SecurityGroupId } = await makeNetwork(emulator());
    const [other = ''] = await runInstances(emulator(), zone);
    const key = await sessionFor([
      'CreateInstance',
      'instance/*',
      `image/${ImageId}`,
      `securitygroup/${SecurityGroupId}`,
      `vpc:vswitch/${VSwitchId}`,
    ]);
    const made = await callAs(key, 'CreateInstance', {
      ...region,
      ...usual,
      ImageId,
      VSwitchId,
      SecurityGroupId,
      InternetMaxBandwidthOut: '5',
    });
    expect(made).toMatchObject(fine);
    const InstanceId = String(made.InstanceId);
    const foreign = await makeNetwork(emulator());
    await refuse(key, 'CreateInstance', { ...usual, ImageId, ...foreign }, list);
    await refuse(key, 'StartInstance', { InstanceId }, list);
    const power = await sessionFor([
      'StartInstance StopInstance DeleteInstance AllocatePublicIpAddress',
      `instance/${InstanceId}`,
    ]);
    await refuse(power, 'StopInstance', { InstanceId: other }, list);
    await refuse(power, 'DeleteInstance', { InstanceId: other, Force: 'true' }, list);
    await doAll(power, [
      ['AllocatePublicIpAddress', { InstanceId }],
      ['StartInstance', { InstanceId }],
      ['StopInstance', { InstanceId }],
      ['DeleteInstance', { InstanceId }],
    ]);
    expect(await callAs(power, 'DescribeInstances', region)).toMatchObject(forbidden);
  });
});

describe('what a session has to be allowed for', () => {
  const ids = { one: '', two: '', group: '', vSwitch: '', vpc: '' };
  const one = (more: Parameters = {}) => ({ InstanceId: ids.one, ...more });
  const both = (more: Parameters = {}) => ({ 'InstanceId.1': ids.one, 'InstanceId.2': ids.two, ...more });
  const instance = () => [`instance/${ids.one}`];
  const instances = () => [`instance/${ids.one}`, `instance/${ids.two}`];

  beforeAll(async () => {
    const { VpcId, VSwitchId, SecurityGroupId } = await makeNetwork(emulator());
    const [first = '', second = ''] = await runInstances(emulator(), { ...zone, Amount: '2' });
    Object.assign(ids, {
      one: first,
      two: second,
      group: SecurityGroupId,
      vSwitch: VSwitchId,
      vpc: VpcId,
    });
  });

  it.each<Need>([
    ['RunInstances', () => ({ KeyPairName: 'k' }), () => ['instance/*', 'keypair/k']],
    [
      'RunInstances',
      () => ({ ImageId: 'm-1', 'SecurityGroupIds.1': 'sg-1', 'SecurityGroupIds.2': 'sg-2' }),
      () => ['instance/*', 'image/m-1', 'securitygroup/sg-1', 'securitygroup/sg-2'],
    ],
    ['CreateInstance', () => usual, () => ['instance/*']],
    [
      'CreateInstance',
      () => ({ ...usual, ImageId: 'm-1', VSwitchId: ids.vSwitch, KeyPairName: 'k' }),
      () => ['instance/*', 'image/m-1', `vpc:vswitch/${ids.vSwitch}`, 'keypair/k'],
    ],
    ['DescribeInstances', () => ({}), () => ['instance/*']],
    ['DescribeInstances', () => ({ InstanceIds: JSON.stringify([ids.one]) }), instance],
    ['DescribeInstanceStatus', () => ({}), () => ['instance/*']],
    ['DescribeInstanceAttribute', one, instance],
    ['DescribeInstanceVncUrl', one, instance],
    ['DescribeUserData', one, instance],
    ['DescribeInstanceAutoRenewAttribute', one, instance],
    ['StopInstance', one, instance],
    ['StartInstance', one, instance],
    ['RebootInstance', one, instance],
    ['StopInstances', both, instances],
    ['StartInstances', both, instances],
    ['RebootInstances', both, instances],
    ['ModifyInstanceAttribute', () => one({ InstanceName: 'new' }), instance],
    ['ModifyInstanceSpec', () => one({ InstanceType: 'ecs.g7.xlarge' }), instance],
    ['ModifyPrepayInstanceSpec', () => one({ InstanceType: 'ecs.g7.xlarge' }), instance],
    ['ModifyInstanceNetworkSpec', () => one({ InternetMaxBandwidthOut: '5' }), instance],
    ['ModifyInstanceVncPasswd', () => one({ VncPassword: 'Secret' }), instance],
    ['ModifyInstanceAutoReleaseTime', one, instance],
    ['ModifyInstanceAutoRenewAttribute', () => one({ AutoRenew: 'true' }), instance],
    ['ModifyInstanceChargeType', () => ({ InstanceIds: JSON.stringify([ids.one]) }), instance],
    ['ModifyInstanceMetadataOptions', () => one({ HttpEndpoint: 'enabled' }), instance],
    ['RenewInstance', () => one({ Period: '1' }), instance],
    ['AllocatePublicIpAddress', one, instance],
    ['ReleasePublicIpAddress', () => one({ PublicIpAddress: '1.2.3.4' }), instance],
    ['DeleteInstance', () => ({ InstanceId: 'i-none' }), () => ['instance/i-none']],
    ['DeleteInstances', () => both({ Force: 'true' }), instances],
  ])('%s', (...need) => check(...need));
});
