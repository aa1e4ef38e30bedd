import { type Document, statusOf } from '../../state/document.ts';
import { isZone } from '../catalogue/zones.ts';
import { allWith, type CloudCall, named, need, refusal, regionOf } from '../kit/cloud-call.ts';
import { field } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, change, describe, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { readTags } from '../kit/tags.ts';
import { type Cidr, covers, overlap, parseCidr } from './cidr.ts';
import { address, takenIn, type VpcFields, vpc, vSwitch } from './model.ts';
import { defaultVSwitch, insertVSwitch } from './networks.ts';
import { removeEntriesOf, routeInto } from './route-entries.ts';
import { needState } from './transitions.ts';

function checkedBlock(call: CloudCall, parent: Document<VpcFields>, CidrBlock: string): string {
  const cidr = parseCidr(CidrBlock);
  if (cidr === undefined) {
    throw refusal(call, 'InvalidCidrBlock.Malformed', `${CidrBlock} is no block of addresses.`, 400);
  }
  const { fields } = parent;
  const outer = [fields.CidrBlock, ...fields.SecondaryCidrBlocks].map((block) => parseCidr(block) as Cidr);
  if (cidr.prefix < 16 || cidr.prefix > 29) {
    // Spelled as the vendor does.
    throw refusal(call, 'InvalidCirdrBlock.MaskLength', `${CidrBlock} is not from /16 to /29.`, 400);
  }
  if (!outer.some((block) => covers(block, cidr))) {
    throw refusal(call, 'InvalidParameter', `${CidrBlock} is not within ${fields.CidrBlock}.`, 400);
  }
  const other =
    allWith(call, vSwitch, 'VpcId', parent.id).find((one) =>
      overlap(parseCidr(one.fields.CidrBlock) as Cidr, cidr),
    ) ?? routeInto(call, parent.id, cidr);
  if (other !== undefined) {
    throw refusal(call, 'InvalidCidrBlock.Overlapped', `${CidrBlock} overlaps with ${other.id}.`, 400);
  }
  return CidrBlock;
}

const createVSwitch: CloudBehaviour = (call) => {
  const parent = named(call, vpc);
  needState(call, parent, ['Available'], 'IncorrectVpcStatus');
  const pending = allWith(call, vSwitch, 'VpcId', parent.id).find((one) => statusOf(one) === 'Pending');
  if (pending !== undefined) {
    throw refusal(
      call,
      'IncorrectVSwitchStatus',
      `The vSwitch ${pending.id} of the same VPC is still being made.`,
      400,
    );
  }
  const CidrBlock = checkedBlock(call, parent, need(call, 'CidrBlock'));
  const ZoneId = need(call, 'ZoneId');
  checkZone(call, ZoneId);
  const made = insertVSwitch(
    call,
    parent,
    {
      ZoneId,
      CidrBlock,
      VSwitchName: textOr(call, 'VSwitchName', ''),
      Description: textOr(call, 'Description', ''),
    },
    readTags(call),
  );
  return { VSwitchId: made.id };
};

/** Refuses a zone that is not in the region. */
export function checkZone(call: CloudCall, zoneId: string): void {
  const region = regionOf(call);
  if (isZone(region, zoneId)) return;
  throw refusal(call, 'InvalidZoneId.NotFound', `The zone ${zoneId} is not in ${region}.`, 404);
}

const createDefaultVSwitch: CloudBehaviour = (call) => {
  const zoneId = need(call, 'ZoneId');
  checkZone(call, zoneId);
  const isThere = allWith(call, vSwitch, 'ZoneId', zoneId).some(({ fields }) => fields.IsDefault);
  if (isThere) {
    throw refusal(
      call,
      'OperationFailed.DefaultVSwitchExist',
      `The zone ${zoneId} has a default vSwitch already.`,
      400,
    );
  }
  return { VSwitchId: defaultVSwitch(call, zoneId).id };
};

const deleteVSwitch: CloudBehaviour = (call) => {
  const document = named(call, vSwitch);
  needState(call, document, ['Available'], 'IncorrectVSwitchStatus');
  if (takenIn(call, document.id) > 0) {
    throw refusal(call, 'DependencyViolation', `Addresses of the vSwitch ${document.id} are in use.`, 400);
  }
  if (call.state.posting('vpc/snat-entry', '', 'SourceVSwitchId', document.id).length > 0) {
    throw refusal(call, 'DependencyViolation', `SNAT entries name the vSwitch ${document.id}.`, 400);
  }
  removeEntriesOf(call, document.id);
  call.state.remove(document);
  return {};
};

const describeVSwitches = list(vSwitch, {
  filters: { VSwitchOwnerId: field('OwnerId'), EnableIpv6: field('EnabledIpv6') },
});
const modifyVSwitch = change(vSwitch, ['VSwitchName', 'Description']);

/** vSwitches, in their own product and in the old operations of ECS. */
export const vSwitches: CloudPart = part([vSwitch, address], {
  vpc: {
    CreateVSwitch: createVSwitch,
    CreateDefaultVSwitch: createDefaultVSwitch,
    DescribeVSwitches: describeVSwitches,
    DescribeVSwitchAttributes: describe(vSwitch),
    ModifyVSwitchAttribute: modifyVSwitch,
    DeleteVSwitch: deleteVSwitch,
  },
  ecs: {
    CreateVSwitch: createVSwitch,
    DescribeVSwitches: describeVSwitches,
    ModifyVSwitchAttribute: modifyVSwitch,
    DeleteVSwitch: deleteVSwitch,
  },
});
