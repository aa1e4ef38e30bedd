import { isRecord, textOf, type Values } from '../../../params/value.ts';
import type { Refusal } from '../../../refusal.ts';
import { type CloudCall, need, refusal } from '../../kit/cloud-call.ts';

/** What a call says of a backend. */
export interface BackendRecord {
  readonly ServerId: string;
  readonly Type: string;
  readonly ServerIp: string | undefined;
  readonly Weight: number | undefined;
  readonly Description: string | undefined;
}

const mostInOneCall = 20;

/** Reads the backends that a call names: a JSON list of objects, or of ids. Of several with an id, the first counts. */
export function readBackends(call: CloudCall): readonly BackendRecord[] {
  const sent = parse(call, need(call, 'BackendServers'));
  if (sent.length > mostInOneCall) {
    throw refusal(
      call,
      'TooManyBackendServers',
      `A call has ${mostInOneCall} backend servers at most, not ${sent.length}.`,
      400,
    );
  }
  const found = new Map<string, BackendRecord>();
  for (const entry of sent) {
    const record = readOne(call, entry);
    const key = JSON.stringify([record.ServerId, record.ServerIp]);
    if (!found.has(key)) found.set(key, record);
  }
  return [...found.values()];
}

function parse(call: CloudCall, sent: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(sent);
    if (Array.isArray(list)) return list;
  } catch {}
  throw invalidBackends(call, 'it is no JSON list');
}

function readOne(call: CloudCall, entry: unknown): BackendRecord {
  const record: Values =
    typeof entry === 'string' ? { ServerId: entry } : isRecord(entry) ? entry : { ServerId: '' };
  const ServerId = textOf(record, 'ServerId');
  if (ServerId === undefined) throw invalidBackends(call, 'a ServerId is missing');
  const Type = textOf(record, 'Type') ?? 'ecs';
  if (!['ecs', 'eni', 'eci'].includes(Type)) throw invalidBackends(call, `${Type} is no type of a server`);
  return {
    ServerId,
    Type,
    ServerIp: textOf(record, 'ServerIp'),
    Weight: readWeight(call, record),
    Description: textOf(record, 'Description'),
  };
}

function readWeight(call: CloudCall, record: Values): number | undefined {
  const sent = textOf(record, 'Weight');
  if (sent === undefined) return undefined;
  if (/^\d{1,3}$/.test(sent) && Number(sent) <= 100) return Number(sent);
  throw refusal(call, 'InvalidWeight.Malformed', 'A specified weight is not within 0 and 100.', 400);
}

/** Says that a list of backends cannot be. */
export function invalidBackends(call: CloudCall, reason: string): Refusal {
  return refusal(call, 'InvalidParameter', `The specified BackendServers is invalid: ${reason}.`, 400);
}
