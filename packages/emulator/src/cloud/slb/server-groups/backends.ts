import { textOf, type Values } from '../../../params/value.ts';
import type { Refusal } from '../../../refusal.ts';
import type { Document } from '../../../state/document.ts';
import { instance, networkInterface } from '../../ecs/model.ts';
import { type CloudCall, lookUp, records, refusal, text } from '../../kit/cloud-call.ts';
import type { BackendServer } from './model.ts';

const mostInOneCall = 20;
const usualWeight = 100;

/** Reads a list of servers, without looking at any; at most 20 come in one call. */
export function serverRecords(call: CloudCall, parameter: string): readonly Values[] {
  const servers = records(call, parameter);
  if (servers.length === 0 && text(call, parameter) !== undefined && !isEmptyList(call, parameter)) {
    throw invalidServers(call, parameter, 'it holds no servers');
  }
  if (servers.length > mostInOneCall) {
    throw refusal(
      call,
      'TooManyBackendServers',
      `A call has ${mostInOneCall} backend servers at most, not ${servers.length}.`,
      400,
    );
  }
  return servers;
}

function isEmptyList({ parameters }: CloudCall, parameter: string): boolean {
  const sent = parameters[parameter];
  return Array.isArray(sent) ? sent.length === 0 : /^\s*\[\s*\]\s*$/.test(String(sent));
}

/** Reads servers that a group of a balancer is to have. They have to exist, in the balancer's network. */
export function readServers(
  call: CloudCall,
  parameter: string,
  balancer: Document | undefined,
  region: string,
): readonly BackendServer[] {
  return serverRecords(call, parameter).map((record) =>
    readServer(call, parameter, record, balancer, region),
  );
}

/** Reads one server that has to exist. */
export function readServer(
  call: CloudCall,
  parameter: string,
  record: Values,
  balancer: Document | undefined,
  region: string,
): BackendServer {
  const ServerId = readServerId(call, parameter, record);
  const Port = readPort(call, parameter, record);
  if (Port === undefined) throw wrongPort(call, parameter);
  const Type = textOf(record, 'Type') ?? 'ecs';
  const { addresses, VpcId } = findServer(call, ServerId, Type, region);
  const own = balancer?.fields.VpcId;
  if (typeof own === 'string' && own !== '' && VpcId !== own) {
    throw refusal(call, 'NetworkConflict', `${ServerId} is not in the VPC ${own} of the load balancer.`, 400);
  }
  const ServerIp = textOf(record, 'ServerIp') ?? addresses[0] ?? '';
  if (!addresses.includes(ServerIp)) {
    throw invalidServers(call, parameter, `${ServerIp} is no address of ${ServerId}`);
  }
  return {
    ServerId,
    Port,
    Weight: readWeight(call, record) ?? usualWeight,
    Type,
    ServerIp,
    Description: textOf(record, 'Description') ?? '',
  };
}

/** Returns the id that a record names. */
function readServerId(call: CloudCall, parameter: string, record: Values): string {
  const id = textOf(record, 'ServerId');
  if (id === undefined) throw invalidServers(call, parameter, 'a ServerId is missing');
  return id;
}

/** Returns the port that a record names; nothing where it names none. */
function readPort(call: CloudCall, parameter: string, record: Values): number | undefined {
  const sent = textOf(record, 'Port');
  const port = Number(sent);
  if (sent === undefined) return undefined;
  if (/^\d+$/.test(sent) && port >= 1 && port <= 65_535) return port;
  throw wrongPort(call, parameter);
}

/** Returns the weight that a record names; nothing where it names none. */
export function readWeight(call: CloudCall, record: Values): number | undefined {
  const sent = textOf(record, 'Weight');
  if (sent === undefined) return undefined;
  if (/^\d+$/.test(sent) && Number(sent) <= 100) return Number(sent);
  throw refusal(call, 'InvalidWeight.Malformed', `The weight ${sent} is not within 0 and 100.`, 400);
}

/** Says that a list of servers cannot be. */
export function invalidServers(call: CloudCall, parameter: string, reason: string): Refusal {
  return refusal(call, 'InvalidParameter', `The specified ${parameter} is invalid: ${reason}.`, 400);
}

function wrongPort(call: CloudCall, parameter: string): Refusal {
  return invalidServers(call, parameter, 'the Port value should be in [1, 65535]');
}

function findServer(
  call: CloudCall,
  id: string,
  type: string,
  region: string,
): { readonly addresses: readonly string[]; readonly VpcId: string } {
  switch (type) {
    case 'ecs': {
      const found = lookUp(call, instance, id, region)?.fields;
      if (found !== undefined) return { addresses: [found.PrivateIpAddress], VpcId: found.VpcId };
      break;
    }
    case 'eni': {
      const found = lookUp(call, networkInterface, id, region)?.fields;
      if (found === undefined) break;
      return { addresses: [found.PrivateIpAddress, ...found.SecondaryAddresses], VpcId: found.VpcId };
    }
    case 'eci':
      break;
    default:
      throw refusal(
        call,
        'BackendServer.InvalidType',
        `${type} is no type that a backend server may have.`,
        400,
      );
  }
  throw refusal(call, 'InvalidServerId.NotExist', `The specified ServerId ${id} is not exist.`, 400);
}

/** Returns servers with others in their number; one that is there already, with its port and address, is replaced. */
export function withServers<Server extends BackendServer>(
  call: CloudCall,
  present: readonly Server[],
  added: readonly Server[],
): readonly Server[] {
  const servers = new Map(present.map((server) => [keyOf(server), server]));
  for (const server of added) servers.set(keyOf(server), server);
  const owners = new Map<string, string>();
  for (const { ServerId, ServerIp, Port } of servers.values()) {
    const place = `${ServerIp}:${Port}`;
    const owner = owners.get(place);
    if (owner !== undefined) {
      throw refusal(
        call,
        'InvalidBackendServers.ServerIpConflict',
        `Both ${owner} and ${ServerId} are at ${place}.`,
        400,
      );
    }
    owners.set(place, ServerId);
  }
  return [...servers.values()];
}

function keyOf({ ServerId, Port, ServerIp }: BackendServer): string {
  return JSON.stringify([ServerId, Port, ServerIp]);
}

/** Makes a test for the servers that a record means: by id, and by port and address where it names them. */
export function meantBy(
  call: CloudCall,
  parameter: string,
  record: Values,
): (server: BackendServer) => boolean {
  const id = readServerId(call, parameter, record);
  const port = readPort(call, parameter, record);
  const address = textOf(record, 'ServerIp');
  return ({ ServerId, Port, ServerIp }) =>
    ServerId === id &&
    (port === undefined || Port === port) &&
    (address === undefined || ServerIp === address);
}
