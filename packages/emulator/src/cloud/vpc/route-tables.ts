import type { Document } from '../../state/document.ts';
import { allWith, type CloudCall, countWith, find, named, refusal, update } from '../kit/cloud-call.ts';
import { field, where } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, change, sentFields, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { shown } from '../kit/resource.ts';
import { readTags } from '../kit/tags.ts';
import { type RouteTableFields, routeTable, tableOf, type VpcFields, vpc, vSwitch } from './model.ts';
import { insertRouteTable } from './networks.ts';
import { routeEntry } from './route-model.ts';
import { needState } from './transitions.ts';

const createRouteTable: CloudBehaviour = (call) => {
  const parent = named(call, vpc);
  needState(call, parent, ['Available'], 'IncorrectVpcStatus');
  const made = insertRouteTable(
    call,
    parent,
    {
      RouteTableType: 'Custom',
      RouteTableName: textOr(call, 'RouteTableName', ''),
      Description: textOr(call, 'Description', ''),
    },
    readTags(call),
  );
  return { RouteTableId: made.id };
};

const deleteRouteTable: CloudBehaviour = (call) => {
  const table = named(call, routeTable);
  if (table.fields.RouteTableType === 'System') {
    throw refusal(call, 'OperationDenied', `The route table ${table.id} is its VPC's system one.`, 400);
  }
  if (countWith(call, vSwitch, 'RouteTableId', table.id) > 0) {
    throw refusal(
      call,
      'DependencyViolation.VSwitch',
      `vSwitches still follow the route table ${table.id}.`,
      400,
    );
  }
  const entries = allWith(call, routeEntry, 'RouteTableId', table.id);
  if (entries.some(({ fields }) => fields.Type === 'Custom')) {
    throw refusal(
      call,
      'DependencyViolation.RouteEntry',
      `The route table ${table.id} still has routes.`,
      400,
    );
  }
  for (const entry of entries) call.state.remove(entry);
  call.state.remove(table);
  return {};
};

const associateRouteTable: CloudBehaviour = (call) => {
  const table = named(call, routeTable);
  const target = named(call, vSwitch);
  if (table.fields.VpcId !== target.fields.VpcId) {
    throw refusal(call, 'InvalidVSwitchId.NotFound', `${target.id} is not in the VPC of ${table.id}.`, 404);
  }
  if (table.fields.RouteTableType === 'System') {
    throw refusal(
      call,
      'OperationDenied',
      'Every vSwitch without another table follows the system one.',
      400,
    );
  }
  if (target.fields.RouteTableId !== tableOf(call, target.fields.VpcId)) {
    throw refusal(
      call,
      'InvalidAssociation.Duplicated',
      `The vSwitch ${target.id} follows a custom route table already.`,
      400,
    );
  }
  update(call, target, { fields: { RouteTableId: table.id } });
  return {};
};

const unassociateRouteTable: CloudBehaviour = (call) => {
  const table = named(call, routeTable);
  const target = named(call, vSwitch);
  if (target.fields.RouteTableId !== table.id || table.fields.RouteTableType === 'System') {
    throw refusal(
      call,
      'InvalidAssociation.NotFound',
      `The vSwitch ${target.id} does not follow the custom route table ${table.id}.`,
      400,
    );
  }
  update(call, target, { fields: { RouteTableId: tableOf(call, target.fields.VpcId) ?? '' } });
  return {};
};

/** The route tables of a VPC: its router has the same, under its own id. */
const filters = {
  RouterId: field('VRouterId'),
  Type: field('RouteTableType'),
  RouterType: where((_, value) => value.toLowerCase() === 'vrouter'),
};

const describeRouteTables = list(routeTable, {
  filters,
  show: (document, call) => ({
    ...shown(routeTable, document, call),
    RouteEntrys: allWith(call, routeEntry, 'RouteTableId', document.id).map((entry) =>
      shown(routeEntry, entry, call),
    ),
  }),
});

const modifyVRouter: CloudBehaviour = (call) => {
  const id = textOr(call, 'VRouterId', '');
  const [found] = allWith(call, vpc, 'VRouterId', id);
  if (found === undefined) {
    throw refusal(call, 'InvalidVRouterId.NotFound', `The router ${id} does not exist.`, 404);
  }
  // A router is no more than a side of its VPC; this also refuses one of another region.
  const parent = find(call, vpc, found.id, 'InvalidVRouterId.NotFound');
  const { VRouterName, Description } = sentFields(call, ['VRouterName', 'Description']);
  update(call, parent, {
    fields: {
      ...(VRouterName !== undefined && { VRouterName: String(VRouterName) }),
      ...(Description !== undefined && { VRouterDescription: String(Description) }),
    },
  });
  return {};
};

function showRouter({ id, region, fields }: Document<VpcFields>, call: CloudCall) {
  const { VRouterId, VRouterName, VRouterDescription, CreationTime } = fields;
  return {
    VRouterId,
    VRouterName,
    Description: VRouterDescription,
    CreationTime,
    VpcId: id,
    RegionId: region,
    RouteTableIds: allWith(call, routeTable, 'VpcId', id).map(
      (table: Document<RouteTableFields>) => table.id,
    ),
  };
}

const describeVRouters = list(vpc, { show: showRouter });

/** Route tables and routers, in their own product and in the old operations of ECS. */
export const routeTables: CloudPart = part([routeTable], {
  vpc: {
    CreateRouteTable: createRouteTable,
    DeleteRouteTable: deleteRouteTable,
    ModifyRouteTableAttributes: change(routeTable, ['RouteTableName', 'Description']),
    AssociateRouteTable: associateRouteTable,
    UnassociateRouteTable: unassociateRouteTable,
    DescribeRouteTables: describeRouteTables,
    DescribeRouteTableList: list(routeTable, { filters }),
    DescribeVRouters: describeVRouters,
    ModifyVRouterAttribute: modifyVRouter,
  },
  ecs: {
    DescribeRouteTables: describeRouteTables,
    DescribeVRouters: describeVRouters,
    ModifyVRouterAttribute: modifyVRouter,
  },
});
