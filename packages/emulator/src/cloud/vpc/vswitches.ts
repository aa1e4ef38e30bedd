import { allWith, type CloudCall, named, need, needStatus, refusal, regionOf } from '../kit/cloud-call.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, change, describe, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { readTags } from '../kit/tags.ts';
import { type Cidr, covers, overlap, parseCidr } from './cidr.ts';
import { address, takenIn, vpc, vSwitch } from './model.ts';
import { defaultVSwitch, insertVSwitch } from './networks.ts';

const createVSwitch: CloudBehaviour = (call) => {
  const parent = named(call, vpc);
  needStatus(call, parent, ['Available'], 'IncorrectVpcStatus');
  const CidrBlock = need(call, 'CidrBlock');
  const cidr = parseCidr(CidrBlock);
  const outer = parseCidr(parent.fields.CidrBlock) as Cidr;
  if (cidr === undefined || cidr.prefix < 16 || cidr.prefix > 29 || !covers(outer, cidr)) {
    throw refusal(
      call,
      'InvalidCidrBlock',
      `${CidrBlock} is no block within ${parent.fields.CidrBlock}.`,
      400,
    );
  }
  const others = allWith(call, vSwitch, 'VpcId', parent.id);
  const other = others.find(({ fields }) => overlap(parseCidr(fields.CidrBlock) as Cidr, cidr));
  if (other !== undefined) {
    throw refusal(call, 'InvalidCidrBlock.Overlapped', `${CidrBlock} overlaps with ${other.id}.`, 400);
  }
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
  if (zoneId.startsWith(`${region}-`) || zoneId === region) return;
  throw refusal(call, 'InvalidZoneId.NotFound', `The zone ${zoneId} is not in ${region}.`, 404);
}

const createDefaultVSwitch: CloudBehaviour = (call) => {
  const zoneId = need(call, 'ZoneId');
  checkZone(call, zoneId);
  return { VSwitchId: defaultVSwitch(call, zoneId).id };
};

const deleteVSwitch: CloudBehaviour = (call) => {
  const document = named(call, vSwitch);
  if (takenIn(call, document.id) > 0) {
    throw refusal(call, 'DependencyViolation', `Addresses of the vSwitch ${document.id} are in use.`, 403);
  }
  call.state.remove(document);
  return {};
};

const describeVSwitches = list(vSwitch);
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
