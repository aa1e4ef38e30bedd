import { randomUUID } from 'node:crypto';
import type { Document, Phase } from '../../../state/document.ts';
import { type CloudCall, flag, insert, minutes, newId, number, text, texts } from '../../kit/cloud-call.ts';
import { sentFields } from '../../kit/operations.ts';
import { type InstanceFields, instance } from '../model.ts';
import { insertDisks } from './disks.ts';
import { insertPrimary, insertSecondaries } from './interfaces.ts';
import { instanceName } from './names.ts';
import type { Wishes } from './wishes.ts';

/** Which of the instances of a call one is, and when it starts; an empty text where it does not. */
export interface Turn {
  readonly index: number;
  readonly startTime: string;
  readonly publicAddress?: string;
  readonly phases: readonly Phase[];
}

/** Makes an instance with its disks and interfaces. */
export function insertInstance(call: CloudCall, wishes: Wishes, turn: Turn): Document<InstanceFields> {
  const { placement, tags, disks } = wishes;
  const id = newId(instance.prefix);
  const primary = insertPrimary(call, id, placement, tags);
  const made = insert(call, instance, {
    id,
    region: placement.vSwitch.region,
    tags,
    phases: turn.phases,
    fields: fieldsOf(call, wishes, {
      ...namesOf(call, id, turn.index),
      PrivateIpAddress: primary.fields.PrivateIpAddress,
      StartTime: turn.startTime,
      PublicIpAddress: turn.publicAddress === undefined ? [] : [turn.publicAddress],
    }),
  });
  insertDisks(call, made, disks);
  insertSecondaries(call, made, placement);
  return made;
}

/** What an instance does not share with the others of its call. */
type Own = Pick<
  InstanceFields,
  'InstanceName' | 'HostName' | 'PrivateIpAddress' | 'PublicIpAddress' | 'StartTime'
>;

function fieldsOf(call: CloudCall, wishes: Wishes, own: Own): InstanceFields {
  const { placement, origin, kind, charging } = wishes;
  const { vSwitch, securityGroupIds } = placement;
  return {
    ...sentFields(call, optional),
    ...kind,
    ...charging,
    ...own,
    Description: text(call, 'Description') ?? '',
    ImageId: origin.ImageId,
    OSType: origin.OSType,
    OSName: origin.OSName,
    OSNameEn: origin.OSNameEn,
    ZoneId: vSwitch.fields.ZoneId,
    VpcId: vSwitch.fields.VpcId,
    VSwitchId: vSwitch.id,
    InstanceNetworkType: 'vpc',
    SecurityGroupIds: securityGroupIds,
    InternetChargeType: text(call, 'InternetChargeType') ?? 'PayByTraffic',
    InternetMaxBandwidthIn: number(call, 'InternetMaxBandwidthIn', 10),
    InternetMaxBandwidthOut: number(call, 'InternetMaxBandwidthOut', 0),
    KeyPairName: text(call, 'KeyPairName') ?? '',
    RamRoleName: text(call, 'RamRoleName') ?? '',
    DeploymentSetId: text(call, 'DeploymentSetId') ?? '',
    ResourceGroupId: text(call, 'ResourceGroupId') ?? '',
    DeletionProtection: flag(call, 'DeletionProtection') ?? false,
    StoppedMode: 'Not-applicable',
    CreationTime: minutes(call),
    UserData: text(call, 'UserData') ?? '',
    HttpEndpoint: text(call, 'HttpEndpoint') ?? 'enabled',
    HttpTokens: text(call, 'HttpTokens') ?? 'optional',
    HttpPutResponseHopLimit: number(call, 'HttpPutResponseHopLimit', 1),
    SerialNumber: randomUUID(),
    DeviceAvailable: true,
    IoOptimized: text(call, 'IoOptimized') !== 'none',
  };
}

/** Fields that an answer has only where the request set them. */
const optional = [
  'CreditSpecification',
  'DeploymentSetGroupNo',
  'HpcClusterId',
  'SpotDuration',
  'SpotInterruptionBehavior',
  'SpotPriceLimit',
  'SecurityOptions',
  'HibernationOptions',
  'PrivateDnsNameOptions',
  'ClockOptions',
  'ImageOptions',
  'NetworkOptions',
  'PrivatePoolOptions',
];

function namesOf(
  call: CloudCall,
  id: string,
  index: number,
): Pick<InstanceFields, 'InstanceName' | 'HostName'> {
  const isUnique = flag(call, 'UniqueSuffix') === true;
  const name = text(call, 'InstanceName');
  const host = texts(call, 'HostNames')[index] ?? text(call, 'HostName');
  return {
    InstanceName: name === undefined ? id : instanceName(name, index, isUnique),
    HostName: host === undefined ? id : instanceName(host, index, isUnique),
  };
}
