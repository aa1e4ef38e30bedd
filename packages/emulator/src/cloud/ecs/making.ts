import { randomBytes } from 'node:crypto';
import { type Document, inTurn, type Phase } from '../../state/document.ts';
import { allWith, type CloudCall, insert, newId, seconds } from '../kit/cloud-call.ts';
import { takeAddress } from '../vpc/addresses.ts';
import type { VSwitchFields } from '../vpc/model.ts';
import {
  type DiskFields,
  disk,
  type InterfaceFields,
  networkInterface,
  type SecurityGroupFields,
  securityGroup,
} from './model.ts';

// What several operations make: an instance has disks and an interface, a network has a group.

/** Makes a disk. Without an instance it is free, else it is attached to it from the beginning. */
export function insertDisk(
  call: CloudCall,
  fields: Pick<DiskFields, 'ZoneId' | 'Size'> & Partial<DiskFields>,
  options: {
    readonly tags?: Readonly<Record<string, string>>;
    readonly phases?: readonly Phase[];
    readonly region?: string;
  } = {},
): Document<DiskFields> {
  const { InstanceId = '', DiskChargeType = 'PostPaid' } = fields;
  const ready = InstanceId === '' ? 'Available' : 'In_use';
  return insert(call, disk, {
    ...(options.region !== undefined && { region: options.region }),
    tags: options.tags ?? {},
    phases: options.phases ?? inTurn(call.now, ['Creating', call.settings.timing.storageMs], ready),
    fields: {
      DiskName: '',
      Description: '',
      InstanceId,
      Category: 'cloud_essd',
      Type: 'data',
      Device: '',
      SourceSnapshotId: '',
      ImageId: '',
      DiskChargeType,
      DeleteWithInstance: InstanceId !== '',
      DeleteAutoSnapshot: true,
      EnableAutoSnapshot: true,
      Encrypted: false,
      KMSKeyId: '',
      PerformanceLevel: 'PL1',
      Portable: fields.Type !== 'system' && DiskChargeType === 'PostPaid',
      AutoSnapshotPolicyId: '',
      ResourceGroupId: '',
      CreationTime: seconds(call),
      AttachedTime: InstanceId === '' ? '' : seconds(call),
      DetachedTime: '',
      FormerInstanceId: '',
      ...fields,
    },
  });
}

/** Makes a network interface, which takes an address of its vSwitch. */
export function insertInterface(
  call: CloudCall,
  vSwitch: Document<VSwitchFields>,
  fields: Pick<InterfaceFields, 'SecurityGroupIds' | 'Type'> & Partial<InterfaceFields>,
  options: { readonly tags?: Readonly<Record<string, string>>; readonly phases?: readonly Phase[] } = {},
): Document<InterfaceFields> {
  const id = newId('eni');
  const { InstanceId = '' } = fields;
  return insert(call, networkInterface, {
    id,
    region: vSwitch.region,
    tags: options.tags ?? {},
    phases:
      options.phases ??
      inTurn(
        call.now,
        ['Creating', call.settings.timing.storageMs],
        InstanceId === '' ? 'Available' : 'InUse',
      ),
    fields: {
      NetworkInterfaceName: '',
      Description: '',
      VpcId: vSwitch.fields.VpcId,
      VSwitchId: vSwitch.id,
      ZoneId: vSwitch.fields.ZoneId,
      SecondaryAddresses: [],
      MacAddress: `00:16:3e:${[...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`,
      InstanceId,
      ResourceGroupId: '',
      CreationTime: seconds(call),
      ...fields,
      PrivateIpAddress: takeAddress(call, vSwitch, id, fields.PrivateIpAddress),
    },
  });
}

/** Makes a security group. */
export function insertSecurityGroup(
  call: CloudCall,
  fields: Pick<SecurityGroupFields, 'VpcId'> & Partial<SecurityGroupFields>,
  options: { readonly tags?: Readonly<Record<string, string>>; readonly region?: string } = {},
): Document<SecurityGroupFields> {
  return insert(call, securityGroup, {
    ...(options.region !== undefined && { region: options.region }),
    tags: options.tags ?? {},
    fields: {
      SecurityGroupName: '',
      Description: '',
      SecurityGroupType: 'normal',
      InnerAccessPolicy: 'Accept',
      ResourceGroupId: '',
      CreationTime: seconds(call),
      ...fields,
    },
  });
}

const defaultGroupName = 'default';

/** Returns the group that instances of a VPC are in where none is named, and makes it where there is none. */
export function defaultSecurityGroup(
  call: CloudCall,
  vpcId: string,
  region: string,
): Document<SecurityGroupFields> {
  const found = allWith(call, securityGroup, 'VpcId', vpcId).find(
    ({ fields }) => fields.SecurityGroupName === defaultGroupName,
  );
  return (
    found ?? insertSecurityGroup(call, { VpcId: vpcId, SecurityGroupName: defaultGroupName }, { region })
  );
}
