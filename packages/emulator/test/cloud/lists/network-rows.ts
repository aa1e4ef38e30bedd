import { byTag, byText, type List, type Lists, never, unheeded } from './rows.ts';

const byGroup = byText('rg-1', 'rg-9');
const byVpc = byText('vpc-1', 'vpc-9');
const byVSwitch = byText('vsw-1', 'vsw-9');
const byZone = byText('zone-1', 'zone-9');
const named = { 'name-1': '1', none: '' };
const isDefault = { true: '1', false: '2 3' };
const managed = never('true', 'no product of the vendor makes any');

const eips: List = {
  at: 'EipAddresses.EipAddress',
  rows: {
    AllocationId: byText('eip-1', 'eip-9'),
    AssociatedInstanceId: byText('i-1', 'i-9'),
    AssociatedInstanceType: { EcsInstance: '1', Nat: '2', SlbInstance: '' },
    ChargeType: { PostPaid: '1', PrePaid: '2 3' },
    EipAddress: byText('47.0.0.1', '47.0.0.9'),
    ISP: { BGP: '1', BGP_PRO: '2 3', ChinaTelecom: '' },
    LockReason: never('financial', 'no address is ever locked'),
    Status: { InUse: '1', Available: '2 3', Associating: '' },
  },
};
const gateways: List = {
  at: 'NatGateways.NatGateway',
  rows: { NatGatewayId: byText('ngw-1', 'ngw-9'), VpcId: byVpc },
};
const routeTables: List = {
  at: 'RouteTables.RouteTable',
  rows: {
    RouteTableId: byText('vtb-1', 'vtb-9'),
    RouteTableName: named,
    RouterId: byText('vrt-1', 'vrt-9'),
    RouterType: { VRouter: '1 2 3', VBR: '' },
    VRouterId: byText('vrt-1', 'vrt-9'),
  },
};
const routers: List = { at: 'VRouters.VRouter', rows: { VRouterId: byText('vrt-1', 'vrt-9') } };
const vSwitches: List = {
  at: 'VSwitches.VSwitch',
  rows: { IsDefault: isDefault, VSwitchId: byVSwitch, VpcId: byVpc, ZoneId: byZone },
};
const vpcs: List = { at: 'Vpcs.Vpc', rows: { IsDefault: isDefault, VpcId: byVpc } };
const extended = (list: List, rows: List['rows']): List => ({ ...list, rows: { ...list.rows, ...rows } });
const filterOfTime = unheeded('2024-01-01T00:00Z', 'the vendor says nothing of its keys');

/** Lists of networks and of what is in them, of VPC and as ECS had them before. */
export const networkLists: Lists = {
  'Ecs.DescribeEipAddresses': extended(eips, {
    Filter: unheeded('.1.Key=CreationStartTime&.1.Value=2024-01-03T00:00Z', 'the vendor has given it up'),
  }),
  'Vpc.DescribeEipAddresses': extended(eips, {
    IncludeReservationData: unheeded('true', 'no address has data of a reservation'),
    SegmentInstanceId: never('eipsg-1', 'there are no segments of addresses'),
    ResourceGroupId: byGroup,
    'Filter.1.Key': filterOfTime,
    'Filter.1.Value': filterOfTime,
    'Filter.2.Key': filterOfTime,
    'Filter.2.Value': filterOfTime,
    EipName: named,
    Tag: byTag,
    SecurityProtectionEnabled: { true: '1', false: '2 3' },
    PublicIpAddressPoolId: never('pippool-1', 'there are no pools of addresses'),
    ServiceManaged: managed,
  }),
  'Ecs.DescribeNatGateways': gateways,
  'Vpc.DescribeNatGateways': extended(gateways, {
    Name: named,
    InstanceChargeType: { PrePaid: '1', PostPaid: '2 3' },
    Spec: { Small: '1', Large: '2 3', Middle: '' },
    NatType: { Enhanced: '1', Normal: '2 3' },
    ResourceGroupId: byGroup,
    Status: { Available: '1', Creating: '2 3', Deleting: '' },
    NetworkType: { internet: '1', intranet: '2 3' },
    Tag: byTag,
    ZoneId: byZone,
  }),
  'Ecs.DescribeRouteTables': routeTables,
  'Vpc.DescribeRouteTables': extended(routeTables, {
    Type: { System: '1', Custom: '2 3' },
    ResourceGroupId: byGroup,
  }),
  'Vpc.DescribeRouteTableList': {
    at: 'RouterTableList.RouterTableListType',
    rows: {
      RouterType: { VRouter: '1 2 3', VBR: '' },
      RouterId: byText('vrt-1', 'vrt-9'),
      VpcId: byVpc,
      RouteTableId: byText('vtb-1', 'vtb-9'),
      RouteTableName: named,
      ResourceGroupId: byGroup,
      Tag: byTag,
      RouteTableType: { System: '1', Custom: '2 3' },
    },
  },
  'Vpc.DescribeRouteEntryList': {
    at: 'RouteEntrys.RouteEntry',
    base: { RouteTableId: 'vtb-1' },
    rows: {
      RouteTableId: { 'vtb-1': '1 2 3', 'vtb-2': '', 'vtb-9': '!InvalidRouteTableId.NotFound' },
      RouteEntryId: byText('rte-1', 'rte-9'),
      DestinationCidrBlock: byText('10.9.1.0/24', '10.9.9.0/24'),
      RouteEntryName: named,
      IpVersion: { IPv6: '1', IPv4: '2 3' },
      RouteEntryType: { Custom: '1', System: '2 3', BGP: '' },
      NextHopId: byText('i-1', 'i-9'),
      NextHopType: { Instance: '1', local: '2 3', NatGateway: '' },
      ServiceType: never('TR', 'no other product of the vendor adds routes'),
      DestCidrBlockList: byText('10.9.1.0/24', '10.9.9.0/24'),
    },
  },
  'Ecs.DescribeVRouters': routers,
  'Vpc.DescribeVRouters': routers,
  'Ecs.DescribeVSwitches': vSwitches,
  'Vpc.DescribeVSwitches': extended(vSwitches, {
    VSwitchName: named,
    RouteTableId: byText('vtb-1', 'vtb-9'),
    ResourceGroupId: byGroup,
    VSwitchOwnerId: { 1234567890123456: '1 2 3', 1: '' },
    EnableIpv6: never('true', 'no vSwitch has IPv6'),
    Tag: byTag,
  }),
  'Ecs.DescribeVpcs': vpcs,
  'Vpc.DescribeVpcs': extended(vpcs, {
    VpcName: named,
    ResourceGroupId: byGroup,
    VpcOwnerId: { 1234567890123456: '1 2 3', 1: '' },
    DhcpOptionsSetId: never('dopt-1', 'there are no sets of DHCP options'),
    EnableIpv6: never('true', 'no VPC has IPv6'),
    Tag: byTag,
  }),
  'Vpc.DescribeSnatTableEntries': {
    at: 'SnatTableEntries.SnatTableEntry',
    rows: {
      SnatTableId: byText('stb-1', 'stb-9'),
      SnatEntryId: byText('snat-1', 'snat-9'),
      SourceVSwitchId: byVSwitch,
      SourceCIDR: byText('10.0.1.0/24', '10.0.9.0/24'),
      SnatIp: byText('47.0.0.1', '47.0.0.9'),
      SnatEntryName: named,
      NatGatewayId: byText('ngw-1', 'ngw-9'),
      NetworkInterfaceIds: never('eni-1', 'no entry is of an interface'),
    },
  },
  'Ecs.DescribeNetworkInterfaces': {
    at: 'NetworkInterfaceSets.NetworkInterfaceSet',
    rows: {
      InstanceId: byText('i-1', 'i-9'),
      Ipv6Address: byText('2001:db8::1', '2001:db8::9'),
      NetworkInterfaceId: byText('eni-1', 'eni-9'),
      NetworkInterfaceName: named,
      PrimaryIpAddress: byText('10.0.1.6', '10.0.1.7'),
      PrivateIpAddress: { '10.0.1.6': '1', '10.0.1.7': '1', '10.0.9.6': '' },
      ResourceGroupId: byGroup,
      SecurityGroupId: { 'sg-1': '1', 'sg-2': '2 3', 'sg-9': '' },
      ServiceManaged: managed,
      Status: { InUse: '1', Available: '2 3', Attaching: '' },
      Tag: byTag,
      Type: { Primary: '1', Secondary: '2 3' },
      VSwitchId: byVSwitch,
      VpcId: byVpc,
    },
  },
  'Ecs.DescribeNetworkInterfacePermissions': {
    at: 'NetworkInterfacePermissions.NetworkInterfacePermission',
    rows: {
      NetworkInterfaceId: byText('eni-1', 'eni-9'),
      NetworkInterfacePermissionId: byText('eni-perm-1', 'eni-perm-9'),
    },
  },
  'Ecs.DescribeSecurityGroups': {
    at: 'SecurityGroups.SecurityGroup',
    rows: {
      FuzzyQuery: unheeded('true', 'it says how SecurityGroupName is compared'),
      IsQueryEcsCount: unheeded('true', 'the number of instances is shown in any case'),
      NetworkType: { vpc: '1', classic: '2 3' },
      ResourceGroupId: byGroup,
      SecurityGroupId: byText('sg-1', 'sg-9'),
      SecurityGroupIds: byText('["sg-1"]', '["sg-9"]'),
      SecurityGroupName: { 'name-1': '1', 'name-*': '1 2 3', name: '' },
      SecurityGroupType: { normal: '1', enterprise: '2 3' },
      ServiceManaged: managed,
      Tag: byTag,
      VpcId: byVpc,
    },
  },
  'Ecs.DescribeSecurityGroupAttribute': {
    at: 'Permissions.Permission',
    base: { SecurityGroupId: 'sg-1' },
    count: 12,
    rows: {
      Attribute: unheeded('snapshotPolicyIds', 'no snapshots are taken of rules'),
      Direction: { ingress: '1 2 3 4', egress: '5 6 7 8 9 10 11 12' },
      NicType: { intranet: '1 2 3 4 5 6 7 8 9 10 11 12', internet: '' },
      SecurityGroupId: {
        'sg-1': '1 2 3 4 5 6 7 8 9 10 11 12',
        'sg-2': '',
        'sg-9': '!InvalidSecurityGroupId.NotFound',
      },
    },
  },
  'Ecs.DescribeSecurityGroupReferences': {
    at: 'SecurityGroupReferences.SecurityGroupReference',
    base: { 'SecurityGroupId.1': 'sg-2' },
    count: 1,
    rows: { SecurityGroupId: { 'sg-2': '1', 'sg-3': '', 'sg-9': '!InvalidSecurityGroupId.NotFound' } },
  },
};
