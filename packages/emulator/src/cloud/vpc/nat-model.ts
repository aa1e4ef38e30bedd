import { allWith, countWith } from '../kit/cloud-call.ts';
import type { Resource } from '../kit/resource.ts';
import { eip } from './eip-model.ts';

/** What is stored of a NAT gateway. */
export type NatGatewayFields = {
  readonly Name: string;
  readonly Description: string;
  readonly VpcId: string;
  /** The vSwitch that it has its own address in; an empty text where it was made without one. */
  readonly VSwitchId: string;
  readonly ZoneId: string;
  readonly PrivateIpAddress: string;
  readonly NatType: string;
  readonly NetworkType: 'internet' | 'intranet';
  readonly Spec: string;
  readonly InstanceChargeType: string;
  readonly InternetChargeType: string;
  readonly EipBindMode: string;
  readonly IcmpReplyEnabled: boolean;
  readonly SecurityProtectionEnabled: boolean;
  readonly ResourceGroupId: string;
  readonly SnatTableId: string;
  readonly ForwardTableId: string;
  readonly CreationTime: string;
  readonly ExpiredTime: string;
};

/** NAT gateways: a VPC's way out for what has no public address. */
export const natGateway: Resource<NatGatewayFields> = {
  kind: 'vpc/nat-gateway',
  prefix: 'ngw',
  idField: 'NatGatewayId',
  statusField: 'Status',
  word: 'natgateway',
  indexes: ['VpcId', 'VSwitchId', 'SnatTableId', 'Name'],
  quota: { limit: 1_000, code: 'QuotaExceeded.NatGateway' },
  view: (document, call) => {
    const { fields } = document;
    const IpLists = allWith(call, eip, 'InstanceId', document.id).map((one) => {
      const isUsed = countWith(call, snatEntry, 'SnatIps', one.fields.IpAddress) > 0;
      return {
        AllocationId: one.id,
        IpAddress: one.fields.IpAddress,
        PrivateIpAddress: fields.PrivateIpAddress,
        SnatEntryEnabled: isUsed,
        UsingStatus: isUsed ? 'UsedBySnatTable' : 'Idle',
      };
    });
    const inside = {
      VswitchId: fields.VSwitchId,
      IzNo: fields.ZoneId,
      PrivateIpAddress: fields.PrivateIpAddress,
      MaxBandwidth: 5_120,
    };
    return {
      IpLists,
      IpList: IpLists,
      NatGatewayPrivateInfo: inside,
      PrivateInfo: inside,
      SnatTableIds: [fields.SnatTableId],
      ForwardTableIds: [fields.ForwardTableId],
      FullNatTableIds: [],
      BandwidthPackageIds: [],
      BusinessStatus: 'Normal',
      AutoPay: false,
      DeletionProtection: false,
      EcsMetricEnabled: true,
      BillingConfig: { ...fields, AutoPay: 'false' },
      DeletionProtectionInfo: { Enabled: false },
      SnatTable: {
        SnatTableId: fields.SnatTableId,
        SnatEntryCount: countWith(call, snatEntry, 'SnatTableId', fields.SnatTableId),
      },
      ForwardTable: { ForwardTableId: fields.ForwardTableId, ForwardEntryCount: 0 },
    };
  },
};

/** What is stored of an SNAT entry. */
export type SnatEntryFields = {
  readonly SnatTableId: string;
  readonly NatGatewayId: string;
  readonly SourceVSwitchId: string;
  readonly SourceCIDR: string;
  /** Its public addresses, as they were sent: joined with commas. */
  readonly SnatIp: string;
  readonly SnatIps: readonly string[];
  readonly SnatEntryName: string;
  readonly EipAffinity: string;
};

/** SNAT entries: who of a VPC goes out under which public addresses. */
export const snatEntry: Resource<SnatEntryFields> = {
  kind: 'vpc/snat-entry',
  prefix: 'snat',
  idField: 'SnatEntryId',
  statusField: 'Status',
  word: 'snatentry',
  indexes: ['SnatTableId', 'NatGatewayId', 'SourceVSwitchId', 'SourceCIDR', 'SnatIps', 'SnatEntryName'],
};
