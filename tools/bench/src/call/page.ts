/** Writes an answer of `DescribeInstances` with the given number of instances, of the size that real ones have. */
export function instancesPage(count: number): string {
  const instances = Array.from({ length: count }, (_, index) => instance(index));
  return JSON.stringify({
    RequestId: '473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E',
    TotalCount: count,
    PageNumber: 1,
    PageSize: count,
    NextToken: '',
    Instances: { Instance: instances },
  });
}

function instance(index: number): object {
  const id = `i-bp1${(index + 1e6).toString(36)}gkdxxtz5mq${index}`;
  const numbers = {
    Memory: 8_192,
    Cpu: 4,
    InternetMaxBandwidthIn: -1,
    InternetMaxBandwidthOut: 5,
    OsCount: 1,
  };
  const switches = { Recyclable: false, IoOptimized: true, DeviceAvailable: true, DeletionProtection: false };
  return {
    ...numbers,
    ...switches,
    InstanceId: id,
    InstanceName: `web-server-${index}`,
    HostName: `web-server-${index}`,
    Description: 'one of the machines behind the shop',
    Status: 'Running',
    RegionId: 'cn-hangzhou',
    ZoneId: 'cn-hangzhou-i',
    ClusterId: '',
    InstanceType: 'ecs.g7.xlarge',
    InstanceTypeFamily: 'ecs.g7',
    InstanceNetworkType: 'vpc',
    InstanceChargeType: 'PostPaid',
    InternetChargeType: 'PayByTraffic',
    SpotStrategy: 'NoSpot',
    SpotPriceLimit: 0,
    StoppedMode: 'Not-applicable',
    CreditSpecification: '',
    ImageId: 'aliyun_3_x64_20G_alibase_20240528.vhd',
    OSName: 'Alibaba Cloud Linux 3.2104 LTS 64-bit',
    OSNameEn: 'Alibaba Cloud Linux 3.2104 LTS 64-bit',
    OSType: 'linux',
    KeyPairName: 'operations',
    ResourceGroupId: 'rg-acfmvvajg5qpxyz',
    SerialNumber: '51d1353b-22bf-4567-a176-8b3e12e43135',
    CreationTime: '2024-05-10T07:28Z',
    StartTime: '2024-05-10T07:28Z',
    ExpiredTime: '2099-12-31T15:59Z',
    AutoReleaseTime: '',
    SecurityGroupIds: { SecurityGroupId: ['sg-bp15ed6xe1yxeycg7o01', 'sg-bp15ed6xe1yxeycg7o02'] },
    PublicIpAddress: { IpAddress: [`121.40.10.${index}`] },
    InnerIpAddress: { IpAddress: [] },
    EipAddress: {
      IsSupportUnassociate: false,
      InternetChargeType: '',
      IpAddress: '',
      Bandwidth: 0,
      AllocationId: '',
    },
    VpcAttributes: {
      PrivateIpAddress: { IpAddress: [`172.17.0.${index}`] },
      VpcId: 'vpc-bp1vwnn14rqpyiczj1234',
      VSwitchId: 'vsw-bp1ddbrxdlrcbim461234',
      NatIpAddress: '',
    },
    NetworkInterfaces: {
      NetworkInterface: [
        {
          Type: 'Primary',
          MacAddress: '00:16:3e:32:b4:01',
          PrimaryIpAddress: `172.17.0.${index}`,
          NetworkInterfaceId: `eni-bp1${index}`,
          PrivateIpSets: { PrivateIpSet: [{ PrivateIpAddress: `172.17.0.${index}`, Primary: true }] },
        },
      ],
    },
    MetadataOptions: { HttpTokens: 'optional', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 0 },
    CpuOptions: { CoreCount: 2, ThreadsPerCore: 2, Numa: '' },
    DedicatedHostAttribute: { DedicatedHostId: '', DedicatedHostName: '', DedicatedHostClusterId: '' },
    DedicatedInstanceAttribute: { Tenancy: '', Affinity: '' },
    EcsCapacityReservationAttr: { CapacityReservationPreference: '', CapacityReservationId: '' },
    HibernationOptions: { Configured: false },
    OperationLocks: { LockReason: [] },
    Tags: {
      Tag: [
        { TagKey: 'team', TagValue: 'shop' },
        { TagKey: 'stage', TagValue: 'production' },
      ],
    },
  };
}
