import type { Document } from '../../state/document.ts';
import { allWith, type CloudCall, countWith, named, refusal, regionOf, texts } from '../kit/cloud-call.ts';
import { field } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, change, describe, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { readTags } from '../kit/tags.ts';
import { type Cidr, overlap, parseCidr } from './cidr.ts';
import { routeTable, tableOf, type VpcFields, vpc } from './model.ts';
import { defaultVpc, insertVpc } from './networks.ts';
import { routeEntry } from './route-model.ts';
import { needState } from './transitions.ts';

/** Blocks that no VPC may have anything of. */
const forbidden = ['0.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3'].map(
  (block) => parseCidr(block) as Cidr,
);

function checkedBlock(call: CloudCall, CidrBlock: string): string {
  const cidr = parseCidr(CidrBlock);
  const isAllowed =
    cidr !== undefined &&
    cidr.prefix >= 8 &&
    cidr.prefix <= 28 &&
    !forbidden.some((block) => overlap(block, cidr));
  if (isAllowed) return CidrBlock;
  throw refusal(call, 'InvalidCidrBlock.Malformed', `${CidrBlock} is no block that a VPC may have.`, 400);
}

/** Reads the blocks beyond a VPC that its instances take for private. */
function userCidrs(call: CloudCall): readonly string[] {
  const blocks = texts(call, 'UserCidr');
  if (blocks.length > 3) {
    throw refusal(call, 'InvalidUserCidr.Quota', 'UserCidr has more than three blocks.', 400);
  }
  const wrong = blocks.find((block) => parseCidr(block) === undefined);
  if (wrong !== undefined) throw refusal(call, 'InvalidParameter', `UserCidr: ${wrong} is no block.`, 400);
  return blocks;
}

const createVpc: CloudBehaviour = (call) => {
  const CidrBlock = checkedBlock(call, textOr(call, 'CidrBlock', '172.16.0.0/12'));
  const made = insertVpc(
    call,
    {
      CidrBlock,
      UserCidrs: userCidrs(call),
      VpcName: textOr(call, 'VpcName', ''),
      Description: textOr(call, 'Description', ''),
      ResourceGroupId: textOr(call, 'ResourceGroupId', 'rg-default'),
    },
    readTags(call),
  );
  return {
    VpcId: made.id,
    VRouterId: made.fields.VRouterId,
    ResourceGroupId: made.fields.ResourceGroupId,
    RouteTableId: tableOf(call, made.id),
  };
};

const createDefaultVpc: CloudBehaviour = (call) => {
  const region = regionOf(call);
  if (countWith(call, vpc, 'IsDefault', true, region) > 0) {
    throw refusal(
      call,
      'OperationFailed.DefaultVpcExist',
      `The region ${region} has a default VPC already.`,
      400,
    );
  }
  const made = defaultVpc(call);
  return { VpcId: made.id, VRouterId: made.fields.VRouterId, RouteTableId: tableOf(call, made.id) };
};

/** What keeps a VPC from being deleted, with the code that says so. */
const dependants: readonly (readonly [kind: string, code: string])[] = [
  ['vpc/vswitch', 'DependencyViolation.VSwitch'],
  ['ecs/security-group', 'DependencyViolation.SecurityGroup'],
  ['vpc/nat-gateway', 'DependencyViolation.NatGateway'],
];

function checkUnused(document: Document<VpcFields>, call: CloudCall): void {
  const found =
    dependants.find(([kind]) => call.state.posting(kind, '', 'VpcId', document.id).length > 0) ??
    customRoutes(call, document.id);
  if (found === undefined) return;
  throw refusal(call, found[1], `The VPC ${document.id} still has something of the kind ${found[0]}.`, 400);
}

/** What a VPC has from its beginning goes with it; what somebody added to it does not. */
function customRoutes(call: CloudCall, vpcId: string): readonly [kind: string, code: string] | undefined {
  if (allWith(call, routeEntry, 'VpcId', vpcId).some(({ fields }) => fields.Type === 'Custom')) {
    return [routeEntry.kind, 'DependencyViolation.RouteEntry'];
  }
  const tables = allWith(call, routeTable, 'VpcId', vpcId);
  return tables.length > 1 ? [routeTable.kind, 'DependencyViolation.RouteTable'] : undefined;
}

const deleteVpc: CloudBehaviour = (call) => {
  const document = named(call, vpc);
  needState(call, document, ['Available'], 'IncorrectVpcStatus');
  checkUnused(document, call);
  for (const entry of allWith(call, routeEntry, 'VpcId', document.id)) call.state.remove(entry);
  for (const table of allWith(call, routeTable, 'VpcId', document.id)) call.state.remove(table);
  call.state.remove(document);
  return {};
};

const operations = {
  CreateVpc: createVpc,
  CreateDefaultVpc: createDefaultVpc,
  DescribeVpcs: list(vpc, { filters: { VpcOwnerId: field('OwnerId'), EnableIpv6: field('EnabledIpv6') } }),
  DescribeVpcAttribute: describe(vpc),
  ModifyVpcAttribute: change(vpc, ['VpcName', 'Description']),
  DeleteVpc: deleteVpc,
};

/** VPCs, in their own product and in the old operations of ECS. */
export const vpcs: CloudPart = part([vpc], {
  vpc: operations,
  ecs: {
    CreateVpc: createVpc,
    DescribeVpcs: operations.DescribeVpcs,
    ModifyVpcAttribute: operations.ModifyVpcAttribute,
    DeleteVpc: deleteVpc,
  },
});
