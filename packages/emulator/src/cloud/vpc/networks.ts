import { type Document, inTurn } from '../../state/document.ts';
import { allWith, type CloudCall, insert, newId, refusal, regionOf, seconds } from '../kit/cloud-call.ts';
import { addressText, type Cidr, overlap, parseCidr } from './cidr.ts';
import {
  type RouteTableFields,
  routeTable,
  tableOf,
  type VpcFields,
  type VSwitchFields,
  vpc,
  vSwitch,
} from './model.ts';
import { insertSystemEntry } from './route-model.ts';

/** Makes a VPC with its router and its system route table. */
export function insertVpc(
  call: CloudCall,
  fields: Partial<VpcFields>,
  tags: Readonly<Record<string, string>> = {},
): Document<VpcFields> {
  const id = newId('vpc');
  const VRouterId = newId('vrt');
  const { vpcPendingMs } = call.settings.timing;
  const document = insert(call, vpc, {
    id,
    tags,
    phases: inTurn(call.now, ['Pending', vpcPendingMs], 'Available'),
    fields: {
      VpcName: '',
      CidrBlock: '172.16.0.0/12',
      Description: '',
      IsDefault: false,
      CreationTime: seconds(call),
      ResourceGroupId: 'rg-default',
      VRouterId,
      VRouterName: '',
      VRouterDescription: '',
      SecondaryCidrBlocks: [],
      UserCidrs: [],
      ...fields,
    },
  });
  insertRouteTable(call, document, { RouteTableType: 'System' });
  return document;
}

/** Returns the default VPC of the call's region, and makes it where there is none. */
export function defaultVpc(call: CloudCall): Document<VpcFields> {
  const [found] = allWith(call, vpc, 'IsDefault', true, regionOf(call));
  return found ?? insertVpc(call, { IsDefault: true, VpcName: 'default', CidrBlock: '172.16.0.0/12' });
}

/** Makes a route table of a VPC, with the routes that every table has. */
export function insertRouteTable(
  call: CloudCall,
  parent: Document<VpcFields>,
  fields: Pick<RouteTableFields, 'RouteTableType'> & Partial<RouteTableFields>,
  tags: Readonly<Record<string, string>> = {},
): Document<RouteTableFields> {
  const table = insert(call, routeTable, {
    region: parent.region,
    tags,
    fields: {
      VpcId: parent.id,
      VRouterId: parent.fields.VRouterId,
      RouteTableName: '',
      Description: '',
      CreationTime: seconds(call),
      ...fields,
    },
  });
  for (const { id, fields: own } of allWith(call, vSwitch, 'VpcId', parent.id)) {
    insertSystemEntry(call, table, {
      DestinationCidrBlock: own.CidrBlock,
      NextHopType: 'local',
      VSwitchId: id,
    });
  }
  insertSystemEntry(call, table, { DestinationCidrBlock: '100.64.0.0/10', NextHopType: 'service' });
  return table;
}

/** Makes a vSwitch. */
export function insertVSwitch(
  call: CloudCall,
  parent: Document<VpcFields>,
  fields: Pick<VSwitchFields, 'ZoneId' | 'CidrBlock'> & Partial<VSwitchFields>,
  tags: Readonly<Record<string, string>> = {},
): Document<VSwitchFields> {
  const document = insert(call, vSwitch, {
    region: parent.region,
    tags,
    phases: inTurn(call.now, ['Pending', call.settings.timing.vpcPendingMs], 'Available'),
    fields: {
      VpcId: parent.id,
      VSwitchName: '',
      Description: '',
      IsDefault: false,
      CreationTime: seconds(call),
      ResourceGroupId: parent.fields.ResourceGroupId,
      RouteTableId: tableOf(call, parent.id) ?? '',
      ...fields,
    },
  });
  for (const table of allWith(call, routeTable, 'VpcId', parent.id)) {
    insertSystemEntry(call, table, {
      DestinationCidrBlock: fields.CidrBlock,
      NextHopType: 'local',
      VSwitchId: document.id,
    });
  }
  return document;
}

/** Returns the default vSwitch of a zone, and makes it, with its VPC, where there is none. */
export function defaultVSwitch(call: CloudCall, zoneId: string): Document<VSwitchFields> {
  const parent = defaultVpc(call);
  const present = allWith(call, vSwitch, 'VpcId', parent.id);
  const found = present.find(({ fields }) => fields.IsDefault && fields.ZoneId === zoneId);
  if (found !== undefined) return found;
  const outer = parseCidr(parent.fields.CidrBlock) as Cidr;
  const size = 4_096;
  for (let first = outer.first; first < outer.first + outer.size; first += size) {
    const block = { first, size, prefix: 20 };
    if (present.some(({ fields }) => overlap(parseCidr(fields.CidrBlock) as Cidr, block))) continue;
    return insertVSwitch(call, parent, {
      ZoneId: zoneId,
      CidrBlock: `${addressText(first)}/20`,
      IsDefault: true,
      VSwitchName: 'default',
    });
  }
  throw refusal(call, 'InvalidCidrBlock.Overlapped', `The default VPC ${parent.id} has no block left.`, 400);
}
