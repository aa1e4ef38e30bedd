import { isRecord } from '../../../params/value.ts';
import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, text } from '../../kit/cloud-call.ts';
import { shown } from '../../kit/resource.ts';
import { type InterfaceFields, networkInterface } from '../model.ts';

/** Returns the addresses that an interface has of one of the lists in its fields. */
export function listOf({ fields }: Document<InterfaceFields>, name: string): readonly string[] {
  const list = fields[name];
  return Array.isArray(list) ? list.map(String) : [];
}

/** Everything that answers tell of an interface. */
export function showInterface(document: Document<InterfaceFields>, call: CloudCall): Fields {
  const { fields } = document;
  const { PrivateIpAddress, SecondaryAddresses, InstanceId } = fields;
  const index = fields.NetworkCardIndex;
  return {
    OwnerId: call.settings.accountId,
    ServiceManaged: false,
    SourceDestCheck: false,
    DeleteOnRelease: true,
    NetworkInterfaceTrafficMode: 'Standard',
    ...shown(networkInterface, document, call),
    ...eipOf(call, document.id),
    PrivateIpSets: [PrivateIpAddress, ...SecondaryAddresses].map((address, place) => ({
      PrivateIpAddress: address,
      Primary: place === 0,
    })),
    Ipv6Sets: listOf(document, 'Ipv6Addresses').map((Ipv6Address) => ({ Ipv6Address })),
    Ipv4PrefixSets: listOf(document, 'Ipv4Prefixes').map((Ipv4Prefix) => ({ Ipv4Prefix })),
    Ipv6PrefixSets: listOf(document, 'Ipv6Prefixes').map((Ipv6Prefix) => ({ Ipv6Prefix })),
    Attachment:
      InstanceId === '' ? {} : { InstanceId, ...(index !== undefined && { NetworkCardIndex: index }) },
  };
}

/** What `DescribeNetworkInterfaceAttribute` tells: how connections are tracked only to whom asks for it. */
export function showAttribute(document: Document<InterfaceFields>, call: CloudCall): Fields {
  const { ConnectionTrackingConfiguration: sent, ...rest } = showInterface(document, call);
  if (text(call, 'Attribute') !== 'connectionTrackingConfiguration') return rest;
  const usual = { TcpEstablishedTimeout: 910, TcpClosedAndTimeWaitTimeout: 3, UdpTimeout: 30 };
  return { ...rest, ConnectionTrackingConfiguration: { ...usual, ...(isRecord(sent) ? sent : {}) } };
}

/** The EIP that is bound to an interface, if there is one. */
function eipOf({ state }: CloudCall, id: string): Fields {
  const [sequence] = state.posting('vpc/eip', '', 'InstanceId', id);
  const eip = sequence === undefined ? undefined : state.bySequence(sequence);
  if (eip === undefined) return {};
  return { AssociatedPublicIp: { AllocationId: eip.id, PublicIpAddress: eip.fields.IpAddress } };
}
