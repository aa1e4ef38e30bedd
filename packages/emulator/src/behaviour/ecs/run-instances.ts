import { randomBytes, randomUUID } from 'node:crypto';
import { isSet, numberOf, recordsOf, textOf, textsOf, type Values } from '../../params/value.ts';
import { invalidParameter } from '../../refusal.ts';
import type { Behaviour, Call } from '../call.ts';
import { endDryRun, regionOf } from './checks.ts';
import { once } from './idempotency.ts';
import { creating, type Instance, type InstanceFields } from './instance.ts';
import { instanceName } from './instance-names.ts';
import { familyOf, sizeOf } from './instance-type.ts';

/** Creates instances. What is not asked for has a default, so a region alone is enough. */
export const runInstances: Behaviour = (call) => {
  const regionId = regionOf(call);
  const amount = numberOf(call.parameters, 'Amount', 1);
  const minAmount = numberOf(call.parameters, 'MinAmount', 1);
  if (minAmount > amount) throw invalidParameter('MinAmount', `is ${minAmount}, and must be at most Amount`);
  endDryRun(call);
  return once(call, () => {
    const created = Array.from({ length: amount }, (_, index) => createInstance(call, regionId, index));
    for (const instance of created) call.world.instances.add(instance);
    return { InstanceIdSets: { InstanceIdSet: created.map(({ id }) => id) } };
  });
};

function createInstance({ parameters, now, world }: Call, regionId: string, index: number): Instance {
  const id = `i-bp1${randomBytes(12).toString('hex').slice(0, 17)}`;
  const sequence = world.instances.nextSequence();
  const { pendingMs } = world.settings.timing;
  return {
    id,
    sequence,
    regionId,
    createdAt: now,
    isProtected: isSet(parameters, 'DeletionProtection'),
    fields: fieldsOf(parameters, { id, sequence, regionId, index }),
    phases: creating(now, world.settings.timing),
    startedAt: now + pendingMs,
    stoppedMode: 'Not-applicable',
  };
}

interface Position {
  readonly id: string;
  readonly sequence: number;
  readonly regionId: string;
  /** The instance's place among those that the same call creates. */
  readonly index: number;
}

function fieldsOf(parameters: Values, position: Position): InstanceFields {
  const instanceType = textOf(parameters, 'InstanceType') ?? 'ecs.g6.large';
  const zoneId = textOf(parameters, 'ZoneId') ?? 'automatically';
  const bandwidthIn = numberOf(parameters, 'InternetMaxBandwidthIn', 10);
  return {
    ...namesOf(parameters, position),
    ...sizeOf(instanceType),
    ...optionalFields(parameters),
    ZoneId: zoneId === 'automatically' ? `${position.regionId}-a` : zoneId,
    ImageId: textOf(parameters, 'ImageId') ?? 'aliyun_3_x64_20G_alibase.vhd',
    InstanceType: instanceType,
    InstanceTypeFamily: familyOf(instanceType),
    InstanceNetworkType: 'vpc',
    InstanceChargeType: textOf(parameters, 'InstanceChargeType') ?? 'PostPaid',
    InternetChargeType: textOf(parameters, 'InternetChargeType') ?? 'PayByTraffic',
    InternetMaxBandwidthIn: bandwidthIn,
    InternetMaxBandwidthOut: numberOf(parameters, 'InternetMaxBandwidthOut', 0),
    SpotStrategy: textOf(parameters, 'SpotStrategy') ?? 'NoSpot',
    OSType: 'linux',
    SerialNumber: randomUUID(),
    DeviceAvailable: true,
    IoOptimized: textOf(parameters, 'IoOptimized') !== 'none',
    PublicIpAddress: { IpAddress: [] },
    InnerIpAddress: { IpAddress: [] },
    OperationLocks: { LockReason: [] },
    SecurityGroupIds: { SecurityGroupId: securityGroupsOf(parameters) },
    VpcAttributes: networkOf(parameters, position.sequence),
    Tags: { Tag: tagsOf(parameters) },
  };
}

function namesOf(parameters: Values, { id, index }: Position): { InstanceName: string; HostName: string } {
  const isUnique = isSet(parameters, 'UniqueSuffix');
  const name = textOf(parameters, 'InstanceName');
  const host = textOf(parameters, 'HostName');
  return {
    InstanceName: name === undefined ? id : instanceName(name, index, isUnique),
    HostName: host === undefined ? id : instanceName(host, index, isUnique),
  };
}

/** Fields that an answer has only where the request set them. */
function optionalFields(parameters: Values): Record<string, string> {
  const names = ['CreditSpecification', 'Description', 'HpcClusterId', 'KeyPairName', 'ResourceGroupId'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(parameters, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function securityGroupsOf(parameters: Values): string[] {
  const one = textOf(parameters, 'SecurityGroupId');
  const groups = [...(one === undefined ? [] : [one]), ...textsOf(parameters, 'SecurityGroupIds')];
  return groups.length === 0 ? ['sg-default'] : groups;
}

function networkOf(parameters: Values, sequence: number): InstanceFields['VpcAttributes'] {
  const own = `172.${16 + (Math.floor(sequence / 65_536) % 16)}.${Math.floor(sequence / 256) % 256}.${sequence % 256}`;
  return {
    VpcId: 'vpc-default',
    VSwitchId: textOf(parameters, 'VSwitchId') ?? 'vsw-default',
    PrivateIpAddress: { IpAddress: [textOf(parameters, 'PrivateIpAddress') ?? own] },
    NatIpAddress: '',
  };
}

function tagsOf(parameters: Values): { TagKey: string; TagValue: string }[] {
  return recordsOf(parameters, 'Tag').map((tag) => ({
    TagKey: textOf(tag, 'Key') ?? '',
    TagValue: textOf(tag, 'Value') ?? '',
  }));
}
