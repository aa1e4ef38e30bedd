import { type Document, statusOf } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  flag,
  insert,
  lookUp,
  named,
  newId,
  refusal,
  seconds,
  text,
} from '../kit/cloud-call.ts';
import { like, where } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, change, describe, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { readTags } from '../kit/tags.ts';
import { releaseAddresses, takeAddress } from './addresses.ts';
import { unbindAll } from './eip-binding.ts';
import { eip } from './eip-model.ts';
import { type VSwitchFields, vpc, vSwitch } from './model.ts';
import { type NatGatewayFields, natGateway, snatEntry } from './nat-model.ts';
import { routeEntry } from './route-model.ts';
import { endSoon, needState, settling } from './transitions.ts';

const createNatGateway: CloudBehaviour = (call) => {
  const parent = named(call, vpc);
  needState(call, parent, ['Available'], 'IncorrectVpcStatus');
  const place = vSwitchOf(call, parent.id);
  const id = newId(natGateway.prefix);
  const made = insert(call, natGateway, {
    id,
    region: parent.region,
    tags: readTags(call),
    phases: settling(call, 'Creating', 'Available'),
    fields: {
      Name: textOr(call, 'Name', ''),
      Description: textOr(call, 'Description', ''),
      VpcId: parent.id,
      VSwitchId: place?.id ?? '',
      ZoneId: place?.fields.ZoneId ?? '',
      PrivateIpAddress: place === undefined ? '' : takeAddress(call, place, id, text(call, 'NatIp')),
      NatType: textOr(call, 'NatType', 'Enhanced'),
      NetworkType: text(call, 'NetworkType') === 'intranet' ? 'intranet' : 'internet',
      Spec: textOr(call, 'Spec', ''),
      InstanceChargeType: textOr(call, 'InstanceChargeType', 'PostPaid'),
      InternetChargeType: textOr(call, 'InternetChargeType', 'PayByLcu'),
      EipBindMode: textOr(call, 'EipBindMode', 'MULTI_BINDED'),
      IcmpReplyEnabled: flag(call, 'IcmpReplyEnabled') ?? true,
      SecurityProtectionEnabled: flag(call, 'SecurityProtectionEnabled') ?? false,
      ResourceGroupId: parent.fields.ResourceGroupId,
      SnatTableId: newId('stb'),
      ForwardTableId: newId('ftb'),
      CreationTime: seconds(call),
      ExpiredTime: '',
    },
  });
  return {
    NatGatewayId: made.id,
    SnatTableIds: [made.fields.SnatTableId],
    ForwardTableIds: [made.fields.ForwardTableId],
    FullNatTableIds: [],
    BandwidthPackageIds: [],
  };
};

/** The vSwitch that a new gateway is in; the old operation of ECS knows none. */
function vSwitchOf(call: CloudCall, vpcId: string): Document<VSwitchFields> | undefined {
  const id = text(call, 'VSwitchId');
  if (id === undefined) return undefined;
  const found = lookUp(call, vSwitch, id);
  if (found === undefined || found.fields.VpcId !== vpcId) {
    throw refusal(call, 'InvalidVSwitchId.NotFound', `There is no vSwitch ${id} in ${vpcId}.`, 404);
  }
  needState(call, found, ['Available'], 'IncorrectVSwitchStatus');
  return found;
}

const deleteNatGateway: CloudBehaviour = (call) => {
  const document = named(call, natGateway);
  if (statusOf(document) === 'Deleting') return {};
  needState(call, document, ['Available'], 'IncorrectStatus.NatGateway');
  if (flag(call, 'Force') !== true) checkUnused(call, document);
  for (const entry of allWith(call, snatEntry, 'NatGatewayId', document.id)) endSoon(call, entry);
  for (const entry of allWith(call, routeEntry, 'NextHopIds', document.id)) endSoon(call, entry);
  unbindAll(call, document.id);
  releaseAddresses(call, document.id);
  endSoon(call, document);
  return {};
};

function checkUnused(call: CloudCall, { id }: Document<NatGatewayFields>): void {
  const uses: readonly (readonly [count: number, code: string, what: string])[] = [
    [countWith(call, snatEntry, 'NatGatewayId', id), 'DependencyViolation.SnatTable', 'SNAT entries'],
    [countWith(call, eip, 'InstanceId', id), 'DependencyViolation.EIPS', 'elastic addresses'],
    [countWith(call, routeEntry, 'NextHopIds', id), 'DependencyViolation.RouteEntry', 'routes to it'],
  ];
  const found = uses.find(([count]) => count > 0);
  if (found !== undefined) throw refusal(call, found[1], `The NAT gateway ${id} still has ${found[2]}.`, 400);
}

const describeNatGateways = list(natGateway, {
  filters: {
    Name: like('Name'),
    ZoneId: where(({ fields }, value) => fields.ZoneId === value),
  },
});

/** NAT gateways, in their own product and in the old operations of ECS. */
export const natGateways: CloudPart = part([natGateway], {
  vpc: {
    CreateNatGateway: createNatGateway,
    DescribeNatGateways: describeNatGateways,
    GetNatGatewayAttribute: describe(natGateway),
    ModifyNatGatewayAttribute: change(natGateway, ['Name', 'Description', 'IcmpReplyEnabled', 'EipBindMode']),
    DeleteNatGateway: deleteNatGateway,
  },
  ecs: {
    CreateNatGateway: createNatGateway,
    DescribeNatGateways: describeNatGateways,
    DeleteNatGateway: deleteNatGateway,
  },
});
