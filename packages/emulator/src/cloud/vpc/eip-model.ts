import type { Resource } from '../kit/resource.ts';

/** What is stored of an elastic IP address. */
export type EipFields = {
  readonly IpAddress: string;
  readonly Name: string;
  readonly Description: string;
  /** What has the address, or an empty text; so is the type. */
  readonly InstanceId: string;
  readonly InstanceType: string;
  readonly InstanceRegionId: string;
  /** The address within the VPC that it stands for. */
  readonly PrivateIpAddress: string;
  readonly VpcId: string;
  readonly Mode: string;
  /** In Mbit/s, as a text. */
  readonly Bandwidth: string;
  readonly InternetChargeType: string;
  readonly ChargeType: string;
  readonly ISP: string;
  readonly Netmode: string;
  readonly ResourceGroupId: string;
  readonly SecurityProtectionTypes: readonly string[];
  readonly AllocationTime: string;
  readonly ExpiredTime: string;
};

/** Elastic IP addresses: they stay when what they stand for goes. */
export const eip: Resource<EipFields> = {
  kind: 'vpc/eip',
  prefix: 'eip',
  idField: 'AllocationId',
  statusField: 'Status',
  word: 'eip',
  indexes: ['IpAddress', 'InstanceId', 'InstanceType', 'Name'],
  quota: { limit: 1_000, code: 'QuotaExceeded.Eip' },
  view: ({ fields }) => ({
    EipBandwidth: fields.Bandwidth,
    BandwidthPackageId: '',
    BandwidthPackageType: '',
    BandwidthPackageBandwidth: '',
    BizType: 'Default',
    BusinessStatus: 'Normal',
    DeletionProtection: false,
    HasReservationData: 'false',
    HDMonitorStatus: 'OFF',
    OperationLocks: [],
    PublicIpAddressPoolId: '',
    SecondLimited: false,
    SegmentInstanceId: '',
    ServiceManaged: 0,
    Zone: '',
  }),
};
