import { allWith, type CloudCall, countWith, lookUp } from '../kit/cloud-call.ts';
import type { Resource } from '../kit/resource.ts';
import { type Cidr, parseCidr } from './cidr.ts';

/** What is stored of a VPC. */
export type VpcFields = {
  readonly VpcName: string;
  readonly CidrBlock: string;
  readonly Description: string;
  readonly IsDefault: boolean;
  readonly CreationTime: string;
  readonly ResourceGroupId: string;
  readonly VRouterId: string;
  readonly VRouterName: string;
  readonly VRouterDescription: string;
  readonly SecondaryCidrBlocks: readonly string[];
  readonly UserCidrs: readonly string[];
};

/** VPCs, the networks that everything is in. */
export const vpc: Resource<VpcFields> = {
  kind: 'vpc/vpc',
  prefix: 'vpc',
  idField: 'VpcId',
  statusField: 'Status',
  notFound: 'InvalidVpcID.NotFound',
  word: 'vpc',
  indexes: ['IsDefault', 'VRouterId'],
  quota: { limit: 1_000, code: 'QuotaExceeded.Vpc' },
  view: (document, call) => ({
    VSwitchIds: allWith(call, vSwitch, 'VpcId', document.id).map(({ id }) => id),
    RouterTableIds: allWith(call, routeTable, 'VpcId', document.id).map(({ id }) => id),
    OwnerId: call.settings.accountId,
    NatGatewayIds: idsIn(call, 'vpc/nat-gateway', document.id),
    CenStatus: 'Detached',
    NetworkAclNum: '0',
    DnsHostnameStatus: 'DISABLED',
    EnabledIpv6: false,
    ClassicLinkEnabled: false,
    CloudResources: [
      ['VRouter', 1],
      ['VSwitch', countWith(call, vSwitch, 'VpcId', document.id)],
      ['RouteTable', countWith(call, routeTable, 'VpcId', document.id)],
      ['SecurityGroup', idsIn(call, 'ecs/security-group', document.id).length],
      ['NatGateway', idsIn(call, 'vpc/nat-gateway', document.id).length],
    ].map(([ResourceType, ResourceCount]) => ({ ResourceType, ResourceCount })),
  }),
};

/** Returns the ids of what a VPC holds of a kind. */
function idsIn({ state }: CloudCall, kind: string, vpcId: string): readonly string[] {
  return state.posting(kind, '', 'VpcId', vpcId).flatMap((sequence) => state.bySequence(sequence)?.id ?? []);
}

/** What is stored of a vSwitch. */
export type VSwitchFields = {
  readonly VpcId: string;
  readonly ZoneId: string;
  readonly CidrBlock: string;
  readonly VSwitchName: string;
  readonly Description: string;
  readonly IsDefault: boolean;
  readonly CreationTime: string;
  readonly ResourceGroupId: string;
  /** The route table that its traffic follows. */
  readonly RouteTableId: string;
};

/** vSwitches, the parts of a VPC that are in one zone each. */
export const vSwitch: Resource<VSwitchFields> = {
  kind: 'vpc/vswitch',
  prefix: 'vsw',
  idField: 'VSwitchId',
  statusField: 'Status',
  notFound: 'InvalidVSwitchId.NotFound',
  word: 'vswitch',
  indexes: ['VpcId', 'ZoneId', 'IsDefault', 'RouteTableId'],
  quota: { limit: 10_000, code: 'QuotaExceeded.VSwitch' },
  view: (document, call) => ({
    AvailableIpAddressCount:
      usable(parseCidr(document.fields.CidrBlock) as Cidr) - takenIn(call, document.id),
    OwnerId: call.settings.accountId,
    EnabledIpv6: false,
    ShareType: '',
    RouteTable: {
      RouteTableId: document.fields.RouteTableId,
      RouteTableType: lookUp(call, routeTable, document.fields.RouteTableId)?.fields.RouteTableType,
    },
  }),
};

/** Returns the id of a VPC's system route table. */
export function tableOf(call: CloudCall, vpcId: string): string | undefined {
  return allWith(call, routeTable, 'VpcId', vpcId).find(({ fields }) => fields.RouteTableType === 'System')
    ?.id;
}

/** An address of a vSwitch that something has; the id is the vSwitch's with the address, so that none is given twice. */
export const address: Resource<{ readonly VSwitchId: string; readonly OwnerId: string }> = {
  kind: 'vpc/address',
  prefix: 'addr',
  idField: 'AddressId',
  word: 'address',
  indexes: ['VSwitchId', 'OwnerId'],
};

/** The first address and the last three of a vSwitch are nobody's. */
export function usable({ size }: Cidr): number {
  return size - 4;
}

/** Returns how many addresses of a vSwitch something has. */
export function takenIn(call: CloudCall, vSwitchId: string): number {
  return countWith(call, address, 'VSwitchId', vSwitchId);
}

/** What is stored of a route table. */
export type RouteTableFields = {
  readonly VpcId: string;
  readonly VRouterId: string;
  readonly RouteTableName: string;
  readonly RouteTableType: 'System' | 'Custom';
  readonly Description: string;
  readonly CreationTime: string;
};

/** Route tables. Each VPC has a system one from the beginning. */
export const routeTable: Resource<RouteTableFields> = {
  kind: 'vpc/route-table',
  prefix: 'vtb',
  idField: 'RouteTableId',
  notFound: 'InvalidRouteTableId.NotFound',
  word: 'routetable',
  indexes: ['VpcId', 'VRouterId', 'RouteTableType', 'RouteTableName'],
  view: (document, call) => ({
    RouterId: document.fields.VRouterId,
    RouterType: 'VRouter',
    AssociateType: 'VSwitch',
    Status: 'Available',
    RoutePropagationEnable: true,
    OwnerId: call.settings.accountId,
    ResourceGroupId: lookUp(call, vpc, document.fields.VpcId)?.fields.ResourceGroupId,
    VSwitchIds: allWith(call, vSwitch, 'RouteTableId', document.id).map(({ id }) => id),
  }),
};
