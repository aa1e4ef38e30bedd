import { statusOf } from '../../../state/document.ts';
import { type CloudCall, flag, need, number, refusal, text } from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { snapshot } from '../model.ts';
import { storeSnapshot } from './making-snapshots.ts';
import { reservedNames } from './snapshots.ts';
import { checkName } from './texts.ts';

/** Copies a snapshot into another region. No disk can be put back to the copy. */
export const copySnapshot: CloudBehaviour = act(snapshot, (document, call) => {
  checkName(call, 'DestinationSnapshotName', 'InvalidSnapshotName.Malformed', reservedNames);
  const region = need(call, 'DestinationRegionId');
  checkRegion(call, region, 'InvalidRegionId.NotFound', 404);
  if (statusOf(document) !== 'accomplished') {
    throw refusal(call, 'InvalidSnapshotId.NotReady', `The snapshot ${document.id} is not made yet.`, 403);
  }
  const { SourceDiskSize, SourceDiskType, SourceStorageType, SourceImageId, Encrypted, KMSKeyId } =
    document.fields;
  const isEncrypted = Encrypted || flag(call, 'Encrypted') === true;
  const RetentionDays = number(call, 'RetentionDays', 0);
  const made = storeSnapshot(
    call,
    region,
    {
      SourceDiskSize,
      SourceDiskType,
      SourceStorageType,
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

/** Refuses a region that there is not. */
export function checkRegion(call: CloudCall, region: string, code: string, status: number): void {
  const { regions } = call.operation.product;
  if (regions.size === 0 || regions.has(region)) return;
  throw refusal(call, code, `The region ${region.slice(0, 64)} does not exist.`, status);
}
