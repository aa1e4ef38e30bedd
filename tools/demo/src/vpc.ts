import { type Operation, type Service, ServiceClient, type Waiter } from '@scope/core';

// No package is made of VPC here. An operation is data, so a program writes down the few that it calls, with the parameters
// that it sends: https://api.alibabacloud.com/document/Vpc/2016-04-28

const vpcService: Service = {
  product: 'Vpc',
  version: '2016-04-28',
  endpoints: { patterns: { public: 'vpc.{regionId}.aliyuncs.com' } },
};

/** A client for operations of VPC. */
export class Vpc extends ServiceClient {
  constructor(options: ConstructorParameters<typeof ServiceClient>[1]) {
    super(vpcService, options);
  }
}

export const CreateVpc: Operation<
  { readonly VpcName: string; readonly CidrBlock: string },
  { readonly VpcId: string }
> = { name: 'CreateVpc', regionId: true, clientToken: true };

export const CreateVSwitch: Operation<
  { readonly VpcId: string; readonly ZoneId: string; readonly CidrBlock: string },
  { readonly VSwitchId: string }
> = { name: 'CreateVSwitch', regionId: true, clientToken: true };

export const DeleteVSwitch: Operation<{ readonly VSwitchId: string }, object> = {
  name: 'DeleteVSwitch',
  regionId: true,
};

export const DeleteVpc: Operation<{ readonly VpcId: string }, object> = {
  name: 'DeleteVpc',
  regionId: true,
};

const DescribeVpcAttribute: Operation<{ readonly VpcId: string }, { readonly Status: string }> = {
  name: 'DescribeVpcAttribute',
  regionId: true,
  readOnly: true,
};

const DescribeVSwitchAttributes: Operation<{ readonly VSwitchId: string }, { readonly Status: string }> = {
  name: 'DescribeVSwitchAttributes',
  regionId: true,
  readOnly: true,
};

/** The VPC can take vSwitches. */
export const VpcAvailable: Waiter<{ readonly VpcId: string }, { readonly Status: string }> = {
  name: 'VpcAvailable',
  operation: DescribeVpcAttribute,
  minDelayMs: 1_000,
  maxDelayMs: 10_000,
  acceptors: [{ outcome: 'success', path: 'Status', match: 'all', value: 'Available' }],
};

/** The vSwitch can take instances. */
export const VSwitchAvailable: Waiter<{ readonly VSwitchId: string }, { readonly Status: string }> = {
  name: 'VSwitchAvailable',
  operation: DescribeVSwitchAttributes,
  minDelayMs: 1_000,
  maxDelayMs: 10_000,
  acceptors: [{ outcome: 'success', path: 'Status', match: 'all', value: 'Available' }],
};
