import { type CloudCall, invalid, need, refusal, texts, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { parseAddress, parseCidr } from '../../vpc/cidr.ts';
import { namedListener } from './named.ts';
import { refuseStopping } from './set.ts';

// The white lists that listeners had before there were access control lists.

const mostItems = 300;

export const setAccessControlStatus: CloudBehaviour = (call) => {
  const document = namedListener(call);
  refuseStopping(call, document);
  const AccessControlStatus = need(call, 'AccessControlStatus');
  if (AccessControlStatus !== 'open_white_list' && AccessControlStatus !== 'close') {
    throw invalid(call, 'AccessControlStatus', 'has to be open_white_list or close');
  }
  update(call, document, { fields: { AccessControlStatus } });
  return {};
};

export const describeAccessControl: CloudBehaviour = (call) => {
  const { AccessControlStatus, SourceItems } = namedListener(call).fields;
  return { AccessControlStatus, SourceItems: (SourceItems as readonly string[]).join(',') };
};

export const addWhiteListItems: CloudBehaviour = (call) => {
  const document = namedListener(call);
  const present = document.fields.SourceItems as readonly string[];
  const SourceItems = [...new Set([...present, ...readItems(call)])];
  if (SourceItems.length > mostItems) {
    throw refusal(
      call,
      'SourceItemsQuotaOverLimit',
      `The maximum number of SourceItems is exceeded: a listener has ${mostItems} at most.`,
      400,
    );
  }
  update(call, document, { fields: { SourceItems } });
  return {};
};

export const removeWhiteListItems: CloudBehaviour = (call) => {
  const document = namedListener(call);
  const removed = new Set(readItems(call));
  const present = document.fields.SourceItems as readonly string[];
  update(call, document, { fields: { SourceItems: present.filter((item) => !removed.has(item)) } });
  return {};
};

function readItems(call: CloudCall): readonly string[] {
  const items = texts(call, 'SourceItems');
  const wrong = items.find(
    (item) =>
      item.startsWith('0.0.0.0') || (parseAddress(item) === undefined && parseCidr(item) === undefined),
  );
  if (wrong === undefined && items.length > 0) return items;
  throw refusal(call, 'InvalidParameter.SourceItems', 'The specified SourceItems is invalid.', 400);
}
