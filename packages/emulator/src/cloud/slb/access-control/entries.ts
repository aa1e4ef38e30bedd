import { isIPv4, isIPv6 } from 'node:net';
import { textOf, type Values } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, records, refusal, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { isUsed } from '../references.ts';
import type { AclEntry, AclFields } from './model.ts';
import { namedAcl } from './named-acl.ts';

const mostInOneCall = 50;
const mostInAll = 300;
const longestComment = 100;

export const addEntries: CloudBehaviour = (call) => {
  const list = namedAcl(call);
  const entries = [...list.fields.AclEntrys];
  const present = new Set(entries.map(({ AclEntryIP }) => AclEntryIP));
  for (const entry of readEntries(call)) {
    checkEntry(call, entry, list);
    if (present.has(entry.AclEntryIP)) {
      throw refusal(
        call,
        'InvalidParam.AclEntryExists',
        `The entry ${entry.AclEntryIP} is in the list already.`,
        400,
      );
    }
    present.add(entry.AclEntryIP);
    entries.push(entry);
  }
  if (entries.length > mostInAll) {
    throw refusal(call, 'AclEntryExceedLimit', `A list has ${mostInAll} entries at most.`, 400);
  }
  update(call, list, { fields: { AclEntrys: entries } });
  return {};
};

/** Entries that the list does not have are no error, but a list without any is. */
export const removeEntries: CloudBehaviour = (call) => {
  const list = namedAcl(call);
  const meant = new Set(readEntries(call).map(({ AclEntryIP }) => AclEntryIP));
  const entries = list.fields.AclEntrys;
  const kept = entries.filter(({ AclEntryIP }) => !meant.has(AclEntryIP));
  const isBound = isUsed(call, 'slb/listener', 'AclIds', list.id);
  if (entries.length === 0 || (kept.length === 0 && isBound)) {
    throw refusal(
      call,
      'AclEntryEmpty',
      isBound
        ? `A listener uses the list ${list.id}, so one entry has to stay.`
        : `The list ${list.id} has no entries.`,
      400,
    );
  }
  update(call, list, { fields: { AclEntrys: kept } });
  return {};
};

/** Reads `AclEntrys`. An entry may name several blocks, with commas between them. */
function readEntries(call: CloudCall): readonly AclEntry[] {
  const entries = records(call, 'AclEntrys').flatMap(blocksOf);
  if (entries.length === 0) throw refusal(call, 'AclEntryEmpty', 'AclEntrys holds no entries.', 400);
  if (entries.length <= mostInOneCall) return entries;
  throw refusal(
    call,
    'AclEntryExceedLimit',
    `A call has ${mostInOneCall} entries at most, not ${entries.length}.`,
    400,
  );
}

function blocksOf(record: Values): readonly AclEntry[] {
  const AclEntryComment = textOf(record, 'comment') ?? '';
  return (textOf(record, 'entry') ?? '')
    .split(',')
    .map((block) => ({ AclEntryIP: block.trim(), AclEntryComment }));
}

function checkEntry(
  call: CloudCall,
  { AclEntryIP, AclEntryComment }: AclEntry,
  { fields }: Document<AclFields>,
): void {
  const [address = '', length = '', ...rest] = AclEntryIP.split('/');
  const isIpv6 = fields.AddressIPVersion === 'ipv6';
  const isBlock =
    rest.length === 0 &&
    /^\d{1,3}$/.test(length) &&
    Number(length) <= (isIpv6 ? 128 : 32) &&
    (isIpv6 ? isIPv6(address) : isIPv4(address));
  if (!isBlock) {
    throw refusal(
      call,
      'AclEntryIllegal',
      `${AclEntryIP} is no block of ${fields.AddressIPVersion} addresses.`,
      400,
    );
  }
  if (AclEntryComment.length > longestComment) {
    throw refusal(
      call,
      'InvalidParam.Comment',
      `The comment of ${AclEntryIP} is longer than ${longestComment} characters.`,
      400,
    );
  }
}
