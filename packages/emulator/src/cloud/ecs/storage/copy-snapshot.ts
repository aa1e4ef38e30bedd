import { statusOf } from '../../../state/document.ts';
import { type CloudCall, flag, need, refusal, text } from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { snapshot } from '../model.ts';
import { storeSnapshot } from './making-snapshots.ts';
import { retentionOf } from './snapshots.ts';
import { checkDescription, checkName, reservedNames } from './texts.ts';

/** Copies a snapshot into another region. No disk can be put back to the copy. */
export const copySnapshot: CloudBehaviour = act(snapshot, (document, call) => {
  checkName(call, 'DestinationSnapshotName', 'InvalidSnapshotName.Malformed', reservedNames);
  checkDescription(call, 'DestinationSnapshotDescription');
  const region = need(call, 'DestinationRegionId');
  checkRegion(call, region);
  if (statusOf(document) !== 'accomplished') {
    throw refusal(call, 'InvalidSnapshotId.NotReady', `The snapshot ${document.id} is not made yet.`, 403);
  }
  const { SourceDiskSize, SourceDiskType, SourceImageId, Encrypted, KMSKeyId } = document.fields;
  const isEncrypted = Encrypted || flag(call, 'Encrypted') === true;
  const RetentionDays = retentionOf(call) ?? 0;
  const made = storeSnapshot(
    call,
    region,
    {
      SourceDiskSize,
      SourceDiskType,
      SourceImageId,
      SourceRegionId: document.region,
      SourceSnapshotId: document.id,
      SnapshotName: textOr(call, 'DestinationSnapshotName', ''),
      Description: textOr(call, 'DestinationSnapshotDescription', ''),
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      Encrypted: isEncrypted,
      KMSKeyId: isEncrypted ? (text(call, 'KMSKeyId') ?? KMSKeyId) : '',
      ...(RetentionDays > 0 && { RetentionDays }),
    },
    { tags: readTags(call) },
  );
  return { SnapshotId: made.id };
});

/** Refuses a region that the product has not. */
export function checkRegion(
  call: CloudCall,
  region: string,
  code = 'InvalidRegionId.NotFound',
  status = 404,
): void {
  const { regions } = call.operation.product;
  if (regions.size === 0 || regions.has(region)) return;
  throw refusal(call, code, `The region ${region.slice(0, 64)} does not exist.`, status);
}
