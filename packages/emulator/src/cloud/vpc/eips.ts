import { randomInt } from 'node:crypto';
import { type Document, inTurn } from '../../state/document.ts';
import {
  type CloudCall,
  countWith,
  insert,
  minutes,
  named,
  number,
  refusal,
  seconds,
  text,
  texts,
  update,
} from '../kit/cloud-call.ts';
import { field, like, nothing, where, without } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, sentFields, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { readTags } from '../kit/tags.ts';
import { addressText, type Cidr, parseAddress, parseCidr } from './cidr.ts';
import { associateEip, unassociateEip } from './eip-binding.ts';
import { type EipFields, eip } from './eip-model.ts';
import { needState } from './transitions.ts';

/** Addresses that belong to nobody on the real internet: nothing that is sent to one arrives at a stranger. */
const pool = parseCidr('198.18.0.0/15') as Cidr;

const monthMs = 30 * 24 * 3_600_000;

const allocateEipAddress: CloudBehaviour = (call) => {
  const ChargeType = oneOf(call, 'InstanceChargeType', ['PostPaid', 'PrePaid']);
  const months = paidMonths(call);
  const made = insert(call, eip, {
    tags: readTags(call),
    phases: inTurn(call.now, 'Available'),
    fields: {
      IpAddress: takePublicAddress(call, text(call, 'IpAddress')),
      Name: textOr(call, 'Name', ''),
      Description: textOr(call, 'Description', ''),
      ...unbound,
      Bandwidth: checkedBandwidth(call, textOr(call, 'Bandwidth', '5')),
      InternetChargeType: oneOf(call, 'InternetChargeType', ['PayByBandwidth', 'PayByTraffic']),
      ChargeType,
      ISP: textOr(call, 'ISP', 'BGP'),
      Netmode: textOr(call, 'Netmode', 'public'),
      ResourceGroupId: textOr(call, 'ResourceGroupId', 'rg-default'),
      SecurityProtectionTypes: texts(call, 'SecurityProtectionTypes'),
      AllocationTime: seconds(call),
      ExpiredTime: ChargeType === 'PrePaid' ? minutes(call, call.now + months * monthMs) : '',
    },
  });
  return {
    AllocationId: made.id,
    EipAddress: made.fields.IpAddress,
    ResourceGroupId: made.fields.ResourceGroupId,
    OrderId: ChargeType === 'PrePaid' ? made.sequence : undefined,
  };
};

/** Reads for how long an address is paid in advance. */
function paidMonths(call: CloudCall): number {
  const isInYears = text(call, 'PricingCycle') === 'Year';
  const count = number(call, 'Period', 1);
  const most = isInYears ? 5 : 9;
  if (Number.isInteger(count) && count >= 1 && count <= most) return isInYears ? count * 12 : count;
  throw refusal(call, 'InvalidParameter', `Period must be from 1 to ${most}, not ${count}.`, 400);
}

/** What is stored of a binding where there is none. */
const unbound = {
  InstanceId: '',
  InstanceType: '',
  InstanceRegionId: '',
  PrivateIpAddress: '',
  VpcId: '',
  Mode: '',
} as const;

function takePublicAddress(call: CloudCall, asked: string | undefined): string {
  if (asked !== undefined) {
    const isFree = parseAddress(asked) !== undefined && countWith(call, eip, 'IpAddress', asked) === 0;
    if (isFree) return asked;
    throw refusal(call, 'ReserveIpFail', `The address ${asked} cannot be had.`, 400);
  }
  const start = randomInt(pool.size);
  for (let step = 0; step < pool.size; step += 1) {
    const candidate = addressText(pool.first + ((start + step) % pool.size));
    if (countWith(call, eip, 'IpAddress', candidate) === 0) return candidate;
  }
  throw refusal(call, 'ReserveIpFail', 'There is no address left.', 400);
}

/** Returns what a parameter chooses of a few values, the first where it is not there. */
function oneOf(call: CloudCall, name: string, values: readonly [string, ...string[]]): string {
  const value = textOr(call, name, values[0]);
  if (values.includes(value)) return value;
  throw refusal(call, 'InvalidParameter', `${name} must be ${values.join(' or ')}, not ${value}.`, 400);
}

function checkedBandwidth(call: CloudCall, sent: string): string {
  if (/^[1-9]\d{0,3}$/.test(sent) && Number(sent) <= 1_000) return sent;
  throw refusal(call, 'InvalidParameter', `Bandwidth must be from 1 to 1000, not ${sent}.`, 400);
}

const modifyEipAddressAttribute: CloudBehaviour = (call) => {
  const document = named(call, eip);
  needState(call, document, ['Available', 'InUse'], 'IncorrectEipStatus');
  const bandwidth = text(call, 'Bandwidth');
  update(call, document, {
    fields: {
      ...(sentFields(call, ['Name', 'Description']) as Partial<EipFields>),
      ...(bandwidth !== undefined && { Bandwidth: checkedBandwidth(call, bandwidth) }),
    },
  });
  return {};
};

const releaseEipAddress: CloudBehaviour = (call) => {
  const document = named(call, eip);
  needState(call, document, ['Available'], 'IncorrectEipStatus');
  checkNotPaid(call, document);
  call.state.remove(document);
  return {};
};

function checkNotPaid(call: CloudCall, { id, fields }: Document<EipFields>): void {
  if (fields.ChargeType !== 'PrePaid' || fields.ExpiredTime <= minutes(call)) return;
  throw refusal(
    call,
    'Forbidden.ChargeTypeIsPrepaid',
    `The address ${id} is paid until ${fields.ExpiredTime}.`,
    400,
  );
}

const describeEipAddresses = list(eip, {
  filters: {
    EipAddress: field('IpAddress'),
    EipName: like('Name'),
    AssociatedInstanceType: field('InstanceType'),
    AssociatedInstanceId: field('InstanceId'),
    ISP: field('ISP'),
    // Nothing is ever locked.
    LockReason: nothing,
    SecurityProtectionEnabled: where(
      ({ fields }, value) =>
        (fields as EipFields).SecurityProtectionTypes.length > 0 === (value.toLowerCase() === 'true'),
    ),
    ServiceManaged: where((_, value) => value.toLowerCase() === 'false'),
    IncludeReservationData: without,
    Filter: without,
  },
});

const operations = {
  AllocateEipAddress: allocateEipAddress,
  AssociateEipAddress: associateEip,
  UnassociateEipAddress: unassociateEip,
  ModifyEipAddressAttribute: modifyEipAddressAttribute,
  DescribeEipAddresses: describeEipAddresses,
  ReleaseEipAddress: releaseEipAddress,
};

/** Elastic IP addresses, in their own product and in the old operations of ECS. */
export const eips: CloudPart = part([eip], { vpc: operations, ecs: operations });
