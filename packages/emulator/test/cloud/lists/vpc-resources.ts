import type { Three } from './three.ts';

const CreationTime = '2024-01-02T03:04:05Z';
const hop = (NextHopType: string, NextHopId: string) => ({
  NextHopType,
  NextHops: [{ NextHopType, NextHopId, Weight: 0 }],
  NextHopIds: [NextHopId],
});

/** Networks, and what is in them. */
export const vpcResources: readonly Three[] = [
  {
    kind: 'vpc/vpc',
    id: 'vpc-?',
    all: {
      VpcName: 'name-?',
      CidrBlock: '10.0.0.0/8',
      ResourceGroupId: 'rg-?',
      VRouterId: 'vrt-?',
      VRouterName: '',
      VRouterDescription: '',
      SecondaryCidrBlocks: [],
      UserCidrs: [],
      CreationTime,
    },
    each: [{ IsDefault: true }, { IsDefault: false }, { IsDefault: false }],
    status: ['Available', 'Available', 'Available'],
  },
  {
    kind: 'vpc/vswitch',
    id: 'vsw-?',
    all: {
      VpcId: 'vpc-?',
      ZoneId: 'zone-?',
      CidrBlock: '10.0.?.0/24',
      VSwitchName: 'name-?',
      ResourceGroupId: 'rg-?',
      RouteTableId: 'vtb-?',
      CreationTime,
    },
    each: [{ IsDefault: true }, { IsDefault: false }, { IsDefault: false }],
    status: ['Available', 'Available', 'Available'],
  },
  {
    kind: 'vpc/route-table',
    id: 'vtb-?',
    all: { VpcId: 'vpc-?', VRouterId: 'vrt-?', RouteTableName: 'name-?', Description: '', CreationTime },
    each: [{ RouteTableType: 'System' }, { RouteTableType: 'Custom' }, { RouteTableType: 'Custom' }],
  },
  {
    kind: 'vpc/route-entry',
    id: 'rte-?',
    all: {
      RouteTableId: 'vtb-1',
      VpcId: 'vpc-1',
      DestinationCidrBlock: '10.9.?.0/24',
      RouteEntryName: 'name-?',
      VSwitchId: '',
    },
    each: [
      { Type: 'Custom', IpVersion: 'ipv6', ...hop('Instance', 'i-1') },
      { Type: 'System', IpVersion: 'ipv4', ...hop('local', 'vsw-1') },
      { Type: 'System', IpVersion: 'ipv4', ...hop('local', 'vsw-1') },
    ],
    status: ['Available', 'Available', 'Available'],
  },
  {
    kind: 'vpc/eip',
    id: 'eip-?',
    all: {
      IpAddress: '47.0.0.?',
      Name: 'name-?',
      ResourceGroupId: 'rg-?',
      Bandwidth: '5',
      InternetChargeType: 'PayByTraffic',
    },
    each: [
      {
        InstanceId: 'i-1',
        InstanceType: 'EcsInstance',
        ISP: 'BGP',
        ChargeType: 'PostPaid',
        SecurityProtectionTypes: ['AntiDDoS_Enhanced'],
      },
      {
        InstanceId: 'ngw-1',
        InstanceType: 'Nat',
        ISP: 'BGP_PRO',
        ChargeType: 'PrePaid',
        SecurityProtectionTypes: [],
      },
      {
        InstanceId: '',
        InstanceType: '',
        ISP: 'BGP_PRO',
        ChargeType: 'PrePaid',
        SecurityProtectionTypes: [],
      },
    ],
    status: ['InUse', 'Available', 'Available'],
  },
  {
    kind: 'vpc/nat-gateway',
    id: 'ngw-?',
    all: {
      Name: 'name-?',
      VpcId: 'vpc-?',
      VSwitchId: 'vsw-?',
      ZoneId: 'zone-?',
      PrivateIpAddress: '10.0.?.9',
      ResourceGroupId: 'rg-?',
      SnatTableId: 'stb-?',
      ForwardTableId: 'ftb-?',
    },
    each: [
      { NatType: 'Enhanced', NetworkType: 'internet', Spec: 'Small', InstanceChargeType: 'PrePaid' },
      { NatType: 'Normal', NetworkType: 'intranet', Spec: 'Large', InstanceChargeType: 'PostPaid' },
      { NatType: 'Normal', NetworkType: 'intranet', Spec: 'Large', InstanceChargeType: 'PostPaid' },
    ],
    status: ['Available', 'Creating', 'Creating'],
  },
  {
    kind: 'vpc/snat-entry',
    id: 'snat-?',
    all: {
      SnatTableId: 'stb-?',
      NatGatewayId: 'ngw-?',
      SourceVSwitchId: 'vsw-?',
      SourceCIDR: '10.0.?.0/24',
      SnatIp: '47.0.0.?',
      SnatEntryName: 'name-?',
    },
    each: [{ SnatIps: ['47.0.0.1'] }, { SnatIps: ['47.0.0.2'] }, { SnatIps: ['47.0.0.3'] }],
    status: ['Available', 'Available', 'Available'],
  },
];
