import type { Document, Fields } from '../../../state/document.ts';
import { allWith, type CloudCall } from '../../kit/cloud-call.ts';
import { shown } from '../../kit/resource.ts';
import { type InstanceFields, type InterfaceFields, instance, networkInterface } from '../model.ts';
import { expiryOf } from './periods.ts';

/** Everything that an answer can show of an instance. */
export function shownInstance(document: Document<InstanceFields>, call: CloudCall): Fields {
  const { fields } = document;
  // A page has a hundred of these, and spreading one object with so many members into another takes most of its time.
  return Object.assign(shown(instance, document, call), {
    ExpiredTime: expiryOf(document, call.now),
    VpcAttributes: {
      VpcId: fields.VpcId,
      VSwitchId: fields.VSwitchId,
      PrivateIpAddress: [fields.PrivateIpAddress],
      NatIpAddress: '',
    },
    EipAddress: shownEip(call, document.id),
    InnerIpAddress: [],
    RdmaIpAddress: [],
    OperationLocks: [],
    ClusterId: '',
    VlanId: '',
    Recyclable: false,
    MetadataOptions: {
      HttpEndpoint: fields.HttpEndpoint,
      HttpTokens: fields.HttpTokens,
      HttpPutResponseHopLimit: fields.HttpPutResponseHopLimit,
      InstanceMetadataTags: fields.InstanceMetadataTags ?? 'disabled',
    },
    NetworkInterfaces: allWith(call, networkInterface, 'InstanceId', document.id).map(shownInterface),
    DedicatedHostAttribute: { DedicatedHostId: '', DedicatedHostName: '', DedicatedHostClusterId: '' },
    DedicatedInstanceAttribute: { Affinity: 'default', Tenancy: 'default' },
    EcsCapacityReservationAttr: { CapacityReservationId: '', CapacityReservationPreference: '' },
    CpuOptions: {
      CoreCount: Math.max(fields.Cpu / 2, 1),
      ThreadsPerCore: fields.Cpu > 1 ? 2 : 1,
      Numa: 'ON',
    },
    GPUAmount: 0,
    GPUSpec: '',
  });
}

/** Returns the EIPs that an instance has, which VPC keeps. */
export function eipsOf({ state }: CloudCall, instanceId: string): readonly Document[] {
  return state
    .posting('vpc/eip', '', 'InstanceId', instanceId)
    .flatMap((sequence) => state.bySequence(sequence) ?? []);
}

function shownEip(call: CloudCall, instanceId: string): Fields {
  const [eip] = eipsOf(call, instanceId);
  if (eip === undefined) return { AllocationId: '', IpAddress: '' };
  const { IpAddress, Bandwidth, InternetChargeType } = eip.fields;
  return { AllocationId: eip.id, IpAddress, Bandwidth, InternetChargeType, IsSupportUnassociate: true };
}

function shownInterface({ id, fields }: Document<InterfaceFields>): Fields {
  const { PrivateIpAddress, SecondaryAddresses, MacAddress, Type } = fields;
  return {
    NetworkInterfaceId: id,
    MacAddress,
    Type,
    PrimaryIpAddress: PrivateIpAddress,
    PrivateIpSets: [
      { PrivateIpAddress, Primary: true },
      ...SecondaryAddresses.map((address) => ({ PrivateIpAddress: address, Primary: false })),
    ],
    Ipv6Sets: addressesOf(fields.Ipv6Addresses).map((Ipv6Address) => ({ Ipv6Address })),
    Ipv4PrefixSets: [],
    Ipv6PrefixSets: [],
  };
}

/** Returns the texts of what may be a list of them. */
export function addressesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
