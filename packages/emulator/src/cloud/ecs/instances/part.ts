import { type CloudPart, part } from '../../kit/part.ts';
import {
  describeInstanceAttribute,
  describeUserData,
  describeVncUrl,
  modifyInstanceAttribute,
  modifyMetadataOptions,
  modifySecurityOptions,
  modifyVncPassword,
} from './attributes.ts';
import { modifyAutoReleaseTime, modifyAutoRenew, modifyChargeType, renewInstance } from './charging.ts';
import { createInstance, runInstances } from './create.ts';
import { deleteInstance, deleteInstances } from './delete.ts';
import { allocatePublicAddress, modifyNetworkSpec, releasePublicAddress } from './internet.ts';
import {
  describeInstanceHistoryEvents,
  describeInstanceStatus,
  describeInstances,
  describeInstancesFullStatus,
} from './list.ts';
import { describeMonitorData } from './monitor.ts';
import { modifyVpcAttribute } from './network.ts';
import {
  rebootInstance,
  rebootInstances,
  startInstance,
  startInstances,
  stopInstance,
  stopInstances,
} from './power.ts';
import { attachRamRole, describeRamRole, detachRamRole } from './ram-roles.ts';
import { describeAutoRenew } from './renewal-list.ts';
import { modifyInstanceSpec, modifyPrepayInstanceSpec } from './spec.ts';
import { replaceSystemDisk } from './system-disk.ts';

/** Instances. */
export const instances: CloudPart = part([], {
  ecs: {
    AllocatePublicIpAddress: allocatePublicAddress,
    AttachInstanceRamRole: attachRamRole,
    CreateInstance: createInstance,
    DeleteInstance: deleteInstance,
    DeleteInstances: deleteInstances,
    DescribeInstanceAttribute: describeInstanceAttribute,
    DescribeInstanceAutoRenewAttribute: describeAutoRenew,
    DescribeInstanceHistoryEvents: describeInstanceHistoryEvents,
    DescribeInstanceMonitorData: describeMonitorData,
    DescribeInstanceRamRole: describeRamRole,
    DescribeInstanceStatus: describeInstanceStatus,
    DescribeInstanceVncUrl: describeVncUrl,
    DescribeInstances: describeInstances,
    DescribeInstancesFullStatus: describeInstancesFullStatus,
    DescribeUserData: describeUserData,
    DetachInstanceRamRole: detachRamRole,
    ModifyInstanceAttribute: modifyInstanceAttribute,
    ModifyInstanceAutoReleaseTime: modifyAutoReleaseTime,
    ModifyInstanceAutoRenewAttribute: modifyAutoRenew,
    ModifyInstanceChargeType: modifyChargeType,
    ModifyInstanceMetadataOptions: modifyMetadataOptions,
    ModifyInstanceNetworkSpec: modifyNetworkSpec,
    ModifyInstanceSecurityOptions: modifySecurityOptions,
    ModifyInstanceSpec: modifyInstanceSpec,
    ModifyInstanceVncPasswd: modifyVncPassword,
    ModifyInstanceVpcAttribute: modifyVpcAttribute,
    ModifyPrepayInstanceSpec: modifyPrepayInstanceSpec,
    RebootInstance: rebootInstance,
    RebootInstances: rebootInstances,
    ReleasePublicIpAddress: releasePublicAddress,
    RenewInstance: renewInstance,
    ReplaceSystemDisk: replaceSystemDisk,
    RunInstances: runInstances,
    StartInstance: startInstance,
    StartInstances: startInstances,
    StopInstance: stopInstance,
    StopInstances: stopInstances,
  },
});
