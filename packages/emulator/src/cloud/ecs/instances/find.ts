import type { Document } from '../../../state/document.ts';
import { type CloudCall, find, invalid, named, refusal, text } from '../../kit/cloud-call.ts';
import { type InstanceFields, instance } from '../model.ts';

/** Returns the instance that a call names. */
export function namedInstance(call: CloudCall): Document<InstanceFields> {
  return named(call, instance);
}

/** Returns the instances of ids, each once; an id that is not there is refused. */
export function instancesOf(call: CloudCall, ids: readonly string[]): readonly Document<InstanceFields>[] {
  return [...new Set(ids)].map((id) => find(call, instance, id));
}

/** Reads a parameter that holds a JSON list of texts; undefined where it was not sent. */
export function jsonTexts(call: CloudCall, name: string, most = 100): readonly string[] | undefined {
  const sent = text(call, name);
  if (sent === undefined) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(sent);
  } catch {
    throw invalid(call, name, 'is not valid JSON');
  }
  if (!Array.isArray(list) || list.length > most) {
    throw invalid(call, name, `must be a JSON list of ${most} items at most`);
  }
  return list.map(String);
}

/** Refuses an instance that is billed in another way than the operation needs. */
export function needChargeType(
  call: CloudCall,
  { id, fields }: Document<InstanceFields>,
  chargeType: 'PrePaid' | 'PostPaid',
  code = 'ChargeTypeViolation',
): void {
  if (fields.InstanceChargeType === chargeType) return;
  throw refusal(
    call,
    code,
    `The instance ${id} is ${fields.InstanceChargeType}, and has to be ${chargeType} for this.`,
    403,
  );
}
