import type { Operation, PaginatedOperation, Service } from '@scope/core';

// There is no package for VPC, so these are operations as data, as a user of core writes them.

/** What the operations have in common. */
export const vpcService: Service = {
  product: 'Vpc',
  version: '2016-04-28',
  endpoints: { patterns: { public: 'vpc.{regionId}.aliyuncs.com' } },
};

interface TagPair {
  readonly Key: string;
  readonly Value: string;
}

interface Tags {
  readonly Tag?: readonly TagPair[];
}

/** A VPC as the list shows it. */
export interface ShownVpc {
  readonly VpcId: string;
  readonly VpcName: string;
  readonly CidrBlock: string;
  readonly Status: string;
  readonly VSwitchIds: { readonly VSwitchId: readonly string[] };
  readonly Tags?: { readonly Tag: readonly TagPair[] };
}

/** A vSwitch as the list shows it. */
export interface ShownVSwitch {
  readonly VSwitchId: string;
  readonly VSwitchName: string;
  readonly VpcId: string;
  readonly ZoneId: string;
  readonly CidrBlock: string;
  readonly Status: string;
  readonly AvailableIpAddressCount: number;
  readonly Tags?: { readonly Tag: readonly TagPair[] };
}

interface ByNumber {
  readonly PageSize?: number;
  readonly PageNumber?: number;
}

export const CreateVpc: Operation<
  Tags & { readonly CidrBlock: string; readonly VpcName?: string },
  { readonly VpcId: string }
> = { name: 'CreateVpc', regionId: true };

export const ModifyVpcAttribute: Operation<{ readonly VpcId: string; readonly VpcName: string }, object> = {
  name: 'ModifyVpcAttribute',
  regionId: true,
};

export const DeleteVpc: Operation<{ readonly VpcId: string }, object> = { name: 'DeleteVpc', regionId: true };

export const DescribeVpcs: PaginatedOperation<
  ByNumber & Tags & { readonly VpcId?: string; readonly VpcName?: string },
  { readonly TotalCount: number; readonly Vpcs: { readonly Vpc: readonly ShownVpc[] } },
  ShownVpc
> = {
  name: 'DescribeVpcs',
  regionId: true,
  readOnly: true,
  pagination: {
    style: 'page',
    items: 'Vpcs.Vpc',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

export const CreateVSwitch: Operation<
  Tags & {
    readonly VpcId: string;
    readonly ZoneId: string;
    readonly CidrBlock: string;
    readonly VSwitchName?: string;
  },
  { readonly VSwitchId: string }
> = { name: 'CreateVSwitch', regionId: true };

export const DeleteVSwitch: Operation<{ readonly VSwitchId: string }, object> = {
  name: 'DeleteVSwitch',
  regionId: true,
};

export const DescribeVSwitches: PaginatedOperation<
  ByNumber & Tags & { readonly VpcId?: string; readonly ZoneId?: string; readonly VSwitchId?: string },
  { readonly TotalCount: number; readonly VSwitches: { readonly VSwitch: readonly ShownVSwitch[] } },
  ShownVSwitch
> = {
  name: 'DescribeVSwitches',
  regionId: true,
  readOnly: true,
  pagination: {
    style: 'page',
    items: 'VSwitches.VSwitch',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

interface Tagged {
  readonly ResourceType: string;
  readonly ResourceId: readonly string[];
}

export const TagVpcResources: Operation<Tagged & { readonly Tag: readonly TagPair[] }, object> = {
  name: 'TagResources',
  regionId: true,
};

export const UntagVpcResources: Operation<
  Tagged & { readonly TagKey?: readonly string[]; readonly All?: boolean },
  object
> = { name: 'UnTagResources', regionId: true };
