import type { Document } from '../../../state/document.ts';
import { statusOf } from '../../../state/document.ts';
import { instance, networkInterface } from '../../ecs/model.ts';
import { allWith, type CloudCall, lookUp, refusal } from '../../kit/cloud-call.ts';
import { type BackendFields, backend } from '../model.ts';

/** An instance or a network interface, as far as a balancer needs to know it. */
export interface Server {
  readonly addresses: readonly string[];
  readonly VpcId: string;
  readonly isRunning: boolean;
}

/** Returns a server by its id; nothing where there is none. */
export function findServer(call: CloudCall, id: string, type: string, region?: string): Server | undefined {
  if (type !== 'eni') {
    const found = lookUp(call, instance, id, region);
    return (
      found && {
        addresses: [found.fields.PrivateIpAddress],
        VpcId: found.fields.VpcId,
        isRunning: isRunning(found),
      }
    );
  }
  const found = lookUp(call, networkInterface, id, region);
  if (found === undefined) return undefined;
  const owner = lookUp(call, instance, found.fields.InstanceId);
  return {
    addresses: [found.fields.PrivateIpAddress, ...(found.fields.SecondaryAddresses ?? [])],
    VpcId: found.fields.VpcId,
    isRunning: owner !== undefined && isRunning(owner),
  };
}

function isRunning(document: Document): boolean {
  return statusOf(document) === 'Running';
}

/** Returns a server that has to exist, or refuses. */
export function needServer(call: CloudCall, id: string, type: string, region: string): Server {
  const found = findServer(call, id, type, region);
  if (found !== undefined) return found;
  throw refusal(
    call,
    'ObtainIpFail',
    `The specified BackendServers is invalid: the backend server ${id} does not exist.`,
    400,
  );
}

/** Returns the default backends of a balancer. A server that was deleted is in no list any more. */
export function backendDocuments(call: CloudCall, balancerId: string): readonly Document<BackendFields>[] {
  return allWith(call, backend, 'LoadBalancerId', balancerId).filter(
    ({ fields }) => findServer(call, fields.ServerId, fields.Type) !== undefined,
  );
}

/** Returns what is stored of the default backends of a balancer. */
export function backendsOf(call: CloudCall, balancerId: string): readonly BackendFields[] {
  return backendDocuments(call, balancerId).map(({ fields }) => fields);
}
