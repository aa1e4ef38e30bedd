import type { Document } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  find,
  insert,
  named,
  need,
  refusal,
  text,
  texts,
  update,
} from '../kit/cloud-call.ts';
import { field, nothing } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, sentFields, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { type Cidr, covers, parseAddress, parseCidr } from './cidr.ts';
import { eip } from './eip-model.ts';
import { vpc, vSwitch } from './model.ts';
import { type NatGatewayFields, natGateway, type SnatEntryFields, snatEntry } from './nat-model.ts';
import { endSoon, needState, settling } from './transitions.ts';

const createSnatEntry: CloudBehaviour = (call) => {
  const gateway = gatewayOf(call);
  needState(call, gateway, ['Available'], 'IncorrectStatus.NATGW');
  const source = sourceOf(call, gateway);
  const present = allWith(call, snatEntry, 'SnatTableId', gateway.fields.SnatTableId);
  const isTaken = present.some(
    ({ fields }) =>
      (source.SourceVSwitchId !== '' && fields.SourceVSwitchId === source.SourceVSwitchId) ||
      fields.SourceCIDR === source.SourceCIDR,
  );
  if (isTaken) {
    throw refusal(
      call,
      'Forbidden.SourceVSwitchId.Duplicated',
      `An SNAT entry of the table is for ${source.SourceCIDR} already.`,
      400,
    );
  }
  const made = insert(call, snatEntry, {
    region: gateway.region,
    phases: settling(call, 'Pending', 'Available'),
    fields: {
      SnatTableId: gateway.fields.SnatTableId,
      NatGatewayId: gateway.id,
      ...source,
      ...checkedIps(call, gateway),
      SnatEntryName: textOr(call, 'SnatEntryName', ''),
      EipAffinity: textOr(call, 'EipAffinity', '0'),
    },
  });
  return { SnatEntryId: made.id };
};

/** Returns the gateway that the SNAT table of a call belongs to. */
function gatewayOf(call: CloudCall): Document<NatGatewayFields> {
  const id = need(call, 'SnatTableId');
  const [found] = allWith(call, natGateway, 'SnatTableId', id);
  if (found === undefined) {
    throw refusal(call, 'InvalidSnatTableId.NotFound', `The SNAT table ${id} does not exist.`, 404);
  }
  return find(call, natGateway, found.id, 'InvalidSnatTableId.NotFound');
}

/** Reads for whom an entry is: a vSwitch, or a block of the VPC's addresses. */
function sourceOf(
  call: CloudCall,
  gateway: Document<NatGatewayFields>,
): Pick<SnatEntryFields, 'SourceVSwitchId' | 'SourceCIDR'> {
  const vSwitchId = text(call, 'SourceVSwitchId');
  const block = text(call, 'SourceCIDR');
  if ((vSwitchId === undefined) === (block === undefined)) {
    throw refusal(call, 'INVALID_PARAMETER', 'Set either SourceVSwitchId or SourceCIDR.', 400);
  }
  const { VpcId } = gateway.fields;
  if (vSwitchId !== undefined) {
    const found = find(call, vSwitch, vSwitchId);
    if (found.fields.VpcId === VpcId) {
      return { SourceVSwitchId: vSwitchId, SourceCIDR: found.fields.CidrBlock };
    }
    throw refusal(call, 'InvalidVSwitchId.NotFound', `There is no vSwitch ${vSwitchId} in ${VpcId}.`, 404);
  }
  const cidr = parseCidr(block ?? '');
  const own = find(call, vpc, VpcId).fields;
  const isWithin =
    cidr !== undefined &&
    (cidr.size === 2 ** 32 ||
      [own.CidrBlock, ...own.SecondaryCidrBlocks].some((outer) => covers(parseCidr(outer) as Cidr, cidr)));
  if (isWithin) return { SourceVSwitchId: '', SourceCIDR: block ?? '' };
  throw refusal(call, 'INVALID_PARAMETER', `SourceCIDR ${block} is no block within ${own.CidrBlock}.`, 400);
}

/** Reads the addresses that an entry goes out under: the gateway has to have them. */
function checkedIps(
  call: CloudCall,
  { id, fields }: Document<NatGatewayFields>,
): Pick<SnatEntryFields, 'SnatIp' | 'SnatIps'> {
  const ips = texts(call, 'SnatIp');
  if (ips.length === 0 && fields.NetworkType === 'internet') need(call, 'SnatIp');
  if (ips.length === 0) return { SnatIp: fields.PrivateIpAddress, SnatIps: [fields.PrivateIpAddress] };
  const wrong = ips.find((ip) => parseAddress(ip) === undefined);
  if (wrong !== undefined) {
    throw refusal(call, 'InvalidSnatIp.Malformed', `${wrong} is no address.`, 400);
  }
  const own = new Set(allWith(call, eip, 'InstanceId', id).map((one) => one.fields.IpAddress));
  if (fields.NetworkType === 'intranet') own.add(fields.PrivateIpAddress);
  const foreign = ips.find((ip) => !own.has(ip));
  if (foreign !== undefined) {
    throw refusal(
      call,
      'InvalidSnatIp.NotFound',
      `The NAT gateway ${id} does not have the address ${foreign}.`,
      404,
    );
  }
  return { SnatIp: ips.join(','), SnatIps: ips };
}

function namedEntry(call: CloudCall): Document<SnatEntryFields> {
  const gateway = gatewayOf(call);
  const entry = named(call, snatEntry);
  if (entry.fields.NatGatewayId !== gateway.id) {
    throw refusal(
      call,
      'InvalidSnatEntryId.NotFound',
      `There is no entry ${entry.id} in the table ${gateway.fields.SnatTableId}.`,
      404,
    );
  }
  needState(call, entry, ['Available'], 'IncorretSnatEntryStatus');
  return entry;
}

const modifySnatEntry: CloudBehaviour = (call) => {
  const entry = namedEntry(call);
  update(call, entry, {
    phases: settling(call, 'Modifying', 'Available'),
    fields: {
      ...(sentFields(call, ['SnatEntryName']) as Partial<SnatEntryFields>),
      ...(text(call, 'EipAffinity') !== undefined && { EipAffinity: textOr(call, 'EipAffinity', '') }),
      ...(text(call, 'SnatIp') !== undefined && checkedIps(call, gatewayOf(call))),
    },
  });
  return {};
};

const deleteSnatEntry: CloudBehaviour = (call) => {
  endSoon(call, namedEntry(call));
  return {};
};

const describeSnatTableEntries = list(snatEntry, {
  filters: { SnatIp: field('SnatIps'), NetworkInterfaceIds: nothing },
});

/** The SNAT entries of NAT gateways. */
export const snatEntries: CloudPart = part([snatEntry], {
  vpc: {
    CreateSnatEntry: createSnatEntry,
    ModifySnatEntry: modifySnatEntry,
    DeleteSnatEntry: deleteSnatEntry,
    DescribeSnatTableEntries: describeSnatTableEntries,
  },
});
