import { isRecord } from '../../../params/value.ts';
import { Refusal } from '../../../refusal.ts';
import { type CloudCall, text } from '../../kit/cloud-call.ts';
import { sentFields } from '../../kit/operations.ts';
import { tagsOf } from '../../kit/tags.ts';
import type { PolicyFields } from './policy-model.ts';
import { isName } from './texts.ts';

/** Reads what a call says of when snapshots are made, and how long they are kept. */
export function sentRules(call: CloudCall): Partial<PolicyFields> {
  const regions = listIn(call, 'TargetCopyRegions');
  checkRegions(call, regions);
  const encryption = call.parameters.CopyEncryptionConfiguration;
  const targets = call.parameters.TargetTags;
  return {
    ...nameIn(call),
    ...numbers(call, 'timePoints', 'TimePoints', 0, 23),
    ...numbers(call, 'repeatWeekdays', 'RepeatWeekdays', 1, 7),
    ...days(call, 'retentionDays', 'RetentionDays'),
    ...days(call, 'CopiedSnapshotsRetentionDays', 'CopiedSnapshotsRetentionDays'),
    ...(regions.length > 0 && { TargetCopyRegions: JSON.stringify(regions) }),
    ...sentFields(call, ['EnableCrossRegionCopy']),
    ...(isRecord(encryption) && { CopyEncryptionConfiguration: encryption }),
    ...(Array.isArray(targets) && { TargetTags: tagsOf(call, targets.filter(isRecord)) }),
  };
}

function nameIn(call: CloudCall): Partial<PolicyFields> {
  const name = text(call, 'autoSnapshotPolicyName');
  if (name === undefined) return {};
  if (isName(name)) return { AutoSnapshotPolicyName: name };
  throw bad('autoSnapshotPolicyName', 'a name of 2 to 128 characters that begins with a letter');
}

function numbers(call: CloudCall, parameter: string, name: string, least: number, most: number): object {
  if (text(call, parameter) === undefined) return {};
  const sent = listIn(call, parameter);
  const isGood = sent.every((one) => /^\d{1,2}$/.test(one) && Number(one) >= least && Number(one) <= most);
  if (sent.length === 0 || !isGood || new Set(sent).size < sent.length) {
    throw bad(parameter, `a JSON list of different numbers from ${least} to ${most}`);
  }
  return { [name]: JSON.stringify(sent) };
}

/** Reads a JSON list; what is none of them has no items. */
export function listIn(call: CloudCall, parameter: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text(call, parameter) ?? '');
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

function days(call: CloudCall, parameter: string, name: string): object {
  const sent = text(call, parameter);
  if (sent === undefined) return {};
  const count = Number(sent);
  if (count === -1 || (Number.isInteger(count) && count >= 1 && count <= 65_536)) return { [name]: count };
  throw bad(parameter, '-1, or a number from 1 to 65536');
}

function checkRegions({ operation }: CloudCall, sent: readonly string[]): void {
  const { regions } = operation.product;
  if (regions.size === 0 || sent.every((one) => regions.has(one))) return;
  throw bad('TargetCopyRegions', 'a JSON list of regions');
}

/** The code has two statuses: this one for what cannot be, the other for a policy that is not there. */
export function bad(parameter: string, wanted: string): Refusal {
  return new Refusal(403, 'ParameterInvalid', `The parameter ${parameter} has to be ${wanted}.`);
}
