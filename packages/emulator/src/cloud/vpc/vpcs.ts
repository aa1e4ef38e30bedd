import type { Document } from '../../state/document.ts';
import { allWith, type CloudCall, countWith, named, refusal, regionOf } from '../kit/cloud-call.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, change, describe, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { readTags } from '../kit/tags.ts';
import { type Cidr, covers, parseCidr } from './cidr.ts';
import { routeTable, tableOf, type VpcFields, vpc } from './model.ts';
import { defaultVpc, insertVpc } from './networks.ts';

/** Blocks that a VPC may have, and smaller ones in them. */
const allowed = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((block) => parseCidr(block) as Cidr);

const createVpc: CloudBehaviour = (call) => {
  const CidrBlock = textOr(call, 'CidrBlock', '172.16.0.0/12');
  const cidr = parseCidr(CidrBlock);
  const isAllowed =
    cidr !== undefined &&
    cidr.prefix >= 8 &&
    cidr.prefix <= 28 &&
    allowed.some((block) => covers(block, cidr));
  if (!isAllowed) {
    throw refusal(call, 'InvalidCidrBlock.Malformed', `${CidrBlock} is no block that a VPC may have.`, 400);
  }
  const made = insertVpc(
    call,
    {
      CidrBlock,
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
  return { VpcId: made.id, VRouterId: made.fields.VRouterId };
};

/** What keeps a VPC from being deleted, with the code that says so. */
const dependants: readonly (readonly [kind: string, code: string])[] = [
  ['vpc/vswitch', 'DependencyViolation.VSwitch'],
  ['ecs/security-group', 'DependencyViolation.SecurityGroup'],
  ['vpc/nat-gateway', 'DependencyViolation.NatGateway'],
];

function checkUnused(document: Document<VpcFields>, call: CloudCall): void {
  const found = dependants.find(([kind]) => call.state.posting(kind, '', 'VpcId', document.id).length > 0);
  if (found === undefined) return;
  throw refusal(call, found[1], `The VPC ${document.id} still has something of the kind ${found[0]}.`, 403);
}

const deleteVpc: CloudBehaviour = (call) => {
  const document = named(call, vpc);
  checkUnused(document, call);
  for (const table of allWith(call, routeTable, 'VpcId', document.id)) call.state.remove(table);
  call.state.remove(document);
  return {};
};

const operations = {
  CreateVpc: createVpc,
  CreateDefaultVpc: createDefaultVpc,
  DescribeVpcs: list(vpc),
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
