import { textOf } from '../../../params/value.ts';
import { allWith, type CloudCall, records, refusal, texts } from '../../kit/cloud-call.ts';
import { type Filter, field, none, nothing, where, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { instance, networkInterface } from '../model.ts';
import { jsonTexts } from './find.ts';
import { addressesOf, eipsOf, shownInstance } from './show.ts';

/** A parameter with a JSON list, one of which a field has to be. A list without items fits nothing. */
export function listed(name: string): Filter {
  return (call, parameter, resource) => {
    const wanted = jsonTexts(call, parameter);
    if (wanted === undefined) return undefined;
    return wanted.length === 0 ? none : field(name)(call, parameter, resource);
  };
}

/** A JSON list of addresses, one of which a function has to find on an instance. */
function hasOneOf(addresses: (call: CloudCall, instanceId: string) => readonly unknown[]): Filter {
  return (call, parameter) => {
    const wanted = new Set<unknown>(jsonTexts(call, parameter));
    return wanted.size === 0
      ? undefined
      : { test: ({ id }) => addresses(call, id).some((address) => wanted.has(address)) };
  };
}

const hasIpv6: Filter = (call, parameter) => {
  const wanted = new Set(texts(call, parameter));
  if (wanted.size === 0) return undefined;
  return {
    test: ({ id }) =>
      allWith(call, networkInterface, 'InstanceId', id)
        .flatMap(({ fields }) => addressesOf(fields.Ipv6Addresses))
        .some((address) => wanted.has(address)),
  };
};

/** `Filter.N`: the time from which, or up to which, an instance was created. */
const createdWithin: Filter = (call, parameter) => {
  const bounds = records(call, parameter).map((bound) => {
    const key = textOf(bound, 'Key') ?? '';
    const at = Date.parse(textOf(bound, 'Value') ?? '');
    if (key !== 'CreationStartTime' && key !== 'CreationEndTime') {
      throw refusal(call, 'InvalidFilterKey.NotFound', `There is no filter ${key}.`, 404);
    }
    if (Number.isNaN(at))
      throw refusal(call, 'InvalidParameter.Filter', `The value of ${key} is no time.`, 400);
    return { isStart: key === 'CreationStartTime', at };
  });
  return {
    test: ({ createdAt }) => bounds.every(({ isStart, at }) => (isStart ? createdAt >= at : createdAt <= at)),
  };
};

/** Lists instances as they are now. */
export const describeInstances: CloudBehaviour = list(instance, {
  show: shownInstance,
  filters: {
    InstanceIds: listed('InstanceId'),
    PrivateIpAddresses: listed('PrivateIpAddress'),
    PublicIpAddresses: listed('PublicIpAddress'),
    EipAddresses: hasOneOf((call, id) => eipsOf(call, id).map(({ fields }) => fields.IpAddress)),
    InnerIpAddresses: hasOneOf(() => []),
    RdmaIpAddresses: nothing,
    Ipv6Address: hasIpv6,
    SecurityGroupId: field('SecurityGroupIds'),
    HttpEndpoint: field('HttpEndpoint'),
    HttpTokens: field('HttpTokens'),
    HttpPutResponseHopLimit: field('HttpPutResponseHopLimit'),
    LockReason: nothing,
    Filter: createdWithin,
    NeedSaleCycle: without,
    AdditionalAttributes: without,
  },
});

/** Lists the states of instances. */
export const describeInstanceStatus: CloudBehaviour = list(instance, {
  filters: { ClusterId: nothing },
});

const statusCodes: Readonly<Record<string, number>> = {
  Pending: 0,
  Running: 1,
  Starting: 2,
  Stopping: 3,
  Stopped: 4,
};

/** Lists the states of instances with their events, of which there are none. */
export const describeInstancesFullStatus: CloudBehaviour = list(instance, {
  filters: {
    EventId: nothing,
    EventType: nothing,
    InstanceEventType: nothing,
    HealthStatus: where((_, value) => value === 'Ok'),
    EventPublishTime: without,
    NotBefore: without,
  },
  show: ({ id, phases: [now] }) => ({
    InstanceId: id,
    Status: { Code: statusCodes[now?.value ?? ''], Name: now?.value },
    HealthStatus: { Code: 0, Name: 'Ok' },
    ScheduledSystemEventSet: [],
  }),
});

/** Lists system events, of which there are none. */
export const describeInstanceHistoryEvents: CloudBehaviour = list({
  kind: 'ecs/system-event',
  prefix: 'e',
  idField: 'EventId',
  word: 'event',
  indexes: [],
});
