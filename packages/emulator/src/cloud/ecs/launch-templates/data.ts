import { textOf, type Value } from '../../../params/value.ts';
import type { Fields } from '../../../state/document.ts';
import { type CloudCall, records, refusal, text } from '../../kit/cloud-call.ts';
import { tagsOf } from '../../kit/tags.ts';

/** The parameters that are about a template or a call, and not about the instances. */
const besides = new Set([
  'LaunchTemplateId',
  'LaunchTemplateName',
  'VersionDescription',
  'TemplateTag',
  'TemplateResourceGroupId',
  'RegionId',
  'OwnerId',
  'OwnerAccount',
  'ResourceOwnerId',
  'ResourceOwnerAccount',
  'ClientToken',
  'DryRun',
]);

const mostUserDataBytes = 32 * 1024;

/** Reads what a call says of the instances that a version makes. */
export function readData(call: CloudCall): Readonly<Record<string, Value>> {
  checkUserData(call);
  tagsOf(call, records(call, 'Tag'));
  return Object.fromEntries(
    Object.entries(call.parameters).flatMap(([name, value]) =>
      besides.has(name) || value === undefined || value === null ? [] : [[name, value] as const],
    ),
  );
}

function checkUserData(call: CloudCall): void {
  const userData = text(call, 'UserData');
  if (userData === undefined) return;
  if (userData.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(userData)) {
    throw refusal(call, 'InvalidUserData.Base64FormatInvalid', 'UserData is not in Base64.', 400);
  }
  if (Buffer.byteLength(userData, 'base64') > mostUserDataBytes) {
    throw refusal(call, 'InvalidUserData.SizeExceeded', 'UserData is longer than 32 KB.', 400);
  }
}

/** Shows what a version says of instances, under the names that the answer has for it. */
export function shownData(data: Readonly<Record<string, Value>>): Fields {
  const { DataDisk, NetworkInterface, Tag, ...others } = data;
  return {
    ...others,
    DataDisks: DataDisk ?? [],
    NetworkInterfaces: NetworkInterface ?? [],
    Tags: listOf(Tag).map((pair) => ({ Key: textOf(pair, 'Key'), Value: textOf(pair, 'Value') ?? '' })),
  };
}

function listOf(value: Value | undefined): readonly Readonly<Record<string, Value>>[] {
  return Array.isArray(value) ? value : [];
}
