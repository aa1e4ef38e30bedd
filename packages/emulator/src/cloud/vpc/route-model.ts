import type { Document } from '../../state/document.ts';
import { type CloudCall, insert, seconds } from '../kit/cloud-call.ts';
import type { Resource } from '../kit/resource.ts';
import type { RouteTableFields } from './model.ts';
import { settling } from './transitions.ts';

/** Where a route leads. */
export interface NextHop {
  readonly NextHopType: string;
  readonly NextHopId: string;
  readonly Weight: number;
}

/** What is stored of a route. */
export type RouteEntryFields = {
  readonly RouteTableId: string;
  readonly VpcId: string;
  readonly DestinationCidrBlock: string;
  readonly Type: 'System' | 'Custom';
  readonly IpVersion: 'ipv4' | 'ipv6';
  readonly NextHopType: string;
  readonly NextHops: readonly NextHop[];
  /** The ids of its next hops, to find it by them. */
  readonly NextHopIds: readonly string[];
  readonly RouteEntryName: string;
  readonly Description: string;
  /** The vSwitch that brought it, or an empty text. */
  readonly VSwitchId: string;
  readonly GmtModified: string;
};

/** Routes. Those of type `System` come and go with vSwitches; whatever is a next hop of another one cannot be deleted. */
export const routeEntry: Resource<RouteEntryFields> = {
  kind: 'vpc/route-entry',
  prefix: 'rte',
  idField: 'RouteEntryId',
  statusField: 'Status',
  notFound: 'InvalidRouteEntry.NotFound',
  word: 'routeentry',
  indexes: ['RouteTableId', 'VpcId', 'DestinationCidrBlock', 'NextHopIds', 'VSwitchId', 'RouteEntryName'],
  view: ({ fields, region }) => ({
    InstanceId: fields.NextHopIds[0] ?? '',
    NextHops: fields.NextHops.map((hop) => ({ ...hop, Enabled: 1, NextHopRegionId: region })),
    Origin: fields.Type === 'System' ? 'System' : 'Custom',
  }),
};

/** Makes a route that nobody can delete: the one to a vSwitch, or to the vendor's own services. */
export function insertSystemEntry(
  call: CloudCall,
  table: Document<RouteTableFields>,
  fields: Pick<RouteEntryFields, 'DestinationCidrBlock' | 'NextHopType'> & Partial<RouteEntryFields>,
): void {
  insert(call, routeEntry, {
    region: table.region,
    phases: [{ value: 'Available', until: Number.POSITIVE_INFINITY }],
    fields: {
      RouteTableId: table.id,
      VpcId: table.fields.VpcId,
      Type: 'System',
      IpVersion: 'ipv4',
      NextHops: [{ NextHopType: fields.NextHopType, NextHopId: '', Weight: 0 }],
      NextHopIds: [],
      RouteEntryName: '',
      Description: '',
      VSwitchId: '',
      GmtModified: seconds(call),
      ...fields,
    },
  });
}

/** Makes a route that somebody asked for. */
export function insertCustomEntry(
  call: CloudCall,
  table: Document<RouteTableFields>,
  fields: Pick<RouteEntryFields, 'DestinationCidrBlock' | 'NextHops' | 'IpVersion'> &
    Partial<RouteEntryFields>,
): Document<RouteEntryFields> {
  return insert(call, routeEntry, {
    region: table.region,
    phases: settling(call, 'Pending', 'Available'),
    fields: {
      RouteTableId: table.id,
      VpcId: table.fields.VpcId,
      Type: 'Custom',
      RouteEntryName: '',
      Description: '',
      VSwitchId: '',
      GmtModified: seconds(call),
      ...fields,
      ...hopFields(fields.NextHops),
    },
  });
}

/** What is stored of the next hops of a route. */
export function hopFields(
  hops: readonly NextHop[],
): Pick<RouteEntryFields, 'NextHopType' | 'NextHops' | 'NextHopIds'> {
  return {
    NextHopType: hops.length > 1 ? 'ECMP' : (hops[0]?.NextHopType ?? ''),
    NextHops: hops,
    NextHopIds: hops.map(({ NextHopId }) => NextHopId),
  };
}
