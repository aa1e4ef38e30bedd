import type { Document } from '../../state/document.ts';
import { statusOf } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  find,
  named,
  need,
  refusal,
  seconds,
  text,
  update,
} from '../kit/cloud-call.ts';
import { field, where } from '../kit/filter.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, sentFields, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { type Cidr, covers, parseCidr } from './cidr.ts';
import { type RouteTableFields, routeTable, vpc } from './model.ts';
import { hopFields, insertCustomEntry, type RouteEntryFields, routeEntry } from './route-model.ts';
import { checkedHop, type Destination, readDestination, readNextHops } from './route-targets.ts';
import { endSoon, needState } from './transitions.ts';

const mostEntries = 200;

const createRouteEntry: CloudBehaviour = (call) => {
  const table = named(call, routeTable);
  needState(call, find(call, vpc, table.fields.VpcId), ['Available'], 'IncorrectVpcStatus');
  const destination = readDestination(call, need(call, 'DestinationCidrBlock'));
  const NextHops = readNextHops(call, table.fields.VpcId);
  checkFree(call, table, destination);
  const made = insertCustomEntry(call, table, {
    DestinationCidrBlock: destination.DestinationCidrBlock,
    IpVersion: destination.IpVersion,
    NextHops,
    RouteEntryName: textOr(call, 'RouteEntryName', ''),
    Description: textOr(call, 'Description', ''),
  });
  return { RouteEntryId: made.id };
};

function checkFree(
  call: CloudCall,
  table: Document<RouteTableFields>,
  { DestinationCidrBlock, cidr }: Destination,
): void {
  const present = allWith(call, routeEntry, 'RouteTableId', table.id);
  const custom = present.filter(({ fields }) => fields.Type === 'Custom');
  const busy = custom.find((entry) => statusOf(entry) !== 'Available');
  if (busy !== undefined) {
    throw refusal(
      call,
      'IncorrectRouteEntryStatus',
      `The route ${busy.id} of the same table is ${statusOf(busy)}.`,
      400,
    );
  }
  if (custom.some(({ fields }) => fields.DestinationCidrBlock === DestinationCidrBlock)) {
    throw refusal(
      call,
      'RouterEntryConflict.Duplicated',
      `The table ${table.id} has a route to ${DestinationCidrBlock} already.`,
      400,
    );
  }
  const within = present.find(
    ({ fields }) =>
      fields.VSwitchId !== '' &&
      cidr !== undefined &&
      covers(parseCidr(fields.DestinationCidrBlock) as Cidr, cidr),
  );
  if (within !== undefined) {
    throw refusal(
      call,
      'InvalidCidrBlock',
      `${DestinationCidrBlock} lies within the vSwitch ${within.fields.VSwitchId}.`,
      400,
    );
  }
  if (custom.length >= mostEntries) {
    throw refusal(call, 'QuotaExceeded', `The table ${table.id} has ${mostEntries} routes already.`, 400);
  }
}

/** Finds the route that a call names: by its id, or by its table and its destination. */
function namedEntry(call: CloudCall): Document<RouteEntryFields> {
  const id = text(call, 'RouteEntryId');
  const tableId = text(call, 'RouteTableId');
  if (tableId !== undefined) find(call, routeTable, tableId);
  if (id !== undefined) {
    const found = find(call, routeEntry, id);
    if (tableId === undefined || found.fields.RouteTableId === tableId) return found;
    throw unknownEntry(call, `no route ${id} in ${tableId}`);
  }
  const { DestinationCidrBlock } = readDestination(call, need(call, 'DestinationCidrBlock'));
  const inTable = allWith(call, routeEntry, 'RouteTableId', need(call, 'RouteTableId'));
  const found = inTable.find(({ fields }) => fields.DestinationCidrBlock === DestinationCidrBlock);
  if (found === undefined) throw unknownEntry(call, `no route to ${DestinationCidrBlock} in ${tableId}`);
  return found;
}

function unknownEntry(call: CloudCall, what: string): Error {
  return refusal(call, 'InvalidRouteEntry.NotFound', `There is ${what}.`, 400);
}

function needCustom(call: CloudCall, entry: Document<RouteEntryFields>): void {
  if (entry.fields.Type === 'System') {
    throw refusal(call, 'OperationDenied', `The route ${entry.id} is one of the system's.`, 400);
  }
  needState(call, entry, ['Available'], 'IncorrectRouteEntryStatus');
}

const deleteRouteEntry: CloudBehaviour = (call) => {
  const entry = namedEntry(call);
  needCustom(call, entry);
  const hop = text(call, 'NextHopId');
  if (hop !== undefined && !entry.fields.NextHopIds.includes(hop)) {
    throw unknownEntry(call, `no route to ${entry.fields.DestinationCidrBlock} by ${hop}`);
  }
  endSoon(call, entry);
  return {};
};

const modifyRouteEntry: CloudBehaviour = (call) => {
  const entry = namedEntry(call);
  needCustom(call, entry);
  const hop = text(call, 'NewNextHopId');
  const hops =
    hop === undefined
      ? {}
      : hopFields([checkedHop(call, entry.fields.VpcId, hop, text(call, 'NewNextHopType'))]);
  update(call, entry, {
    fields: { ...sentFields(call, ['RouteEntryName', 'Description']), ...hops, GmtModified: seconds(call) },
  });
  return {};
};

const describeRouteEntryList = list(routeEntry, {
  filters: {
    RouteTableId: field('RouteTableId'),
    RouteEntryType: field('Type'),
    NextHopId: field('NextHopIds'),
    DestCidrBlockList: field('DestinationCidrBlock'),
    IpVersion: where(({ fields }, value) => fields.IpVersion === value.toLowerCase()),
    NextHopType: where((document, value) =>
      (document as Document<RouteEntryFields>).fields.NextHops.some((hop) => hop.NextHopType === value),
    ),
  },
  always: (call) => {
    named(call, routeTable);
    return [];
  },
});

/** Removes the routes to a vSwitch that is no more. */
export function removeEntriesOf(call: CloudCall, vSwitchId: string): void {
  for (const entry of allWith(call, routeEntry, 'VSwitchId', vSwitchId)) call.state.remove(entry);
}

/** Tells whether a route of a VPC is for addresses of a block. */
export function routeInto(
  call: CloudCall,
  vpcId: string,
  cidr: Cidr,
): Document<RouteEntryFields> | undefined {
  return allWith(call, routeEntry, 'VpcId', vpcId).find(({ fields }) => {
    const own = fields.Type === 'Custom' ? parseCidr(fields.DestinationCidrBlock) : undefined;
    return own !== undefined && covers(cidr, own);
  });
}

/** Routes, in their own product and in the old operations of ECS. */
export const routeEntries: CloudPart = part([routeEntry], {
  vpc: {
    CreateRouteEntry: createRouteEntry,
    DeleteRouteEntry: deleteRouteEntry,
    ModifyRouteEntry: modifyRouteEntry,
    DescribeRouteEntryList: describeRouteEntryList,
  },
  ecs: { CreateRouteEntry: createRouteEntry, DeleteRouteEntry: deleteRouteEntry },
});
