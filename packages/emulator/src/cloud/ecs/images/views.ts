import { isRecord } from '../../../params/value.ts';
import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, countWith } from '../../kit/cloud-call.ts';
import { type Progress, progressOf } from '../storage/progress.ts';

// What answers show of images besides what is stored of them.

/** Returns the id of an image as answers show it. */
export function imageIdOf({ id, region }: Document): string {
  return id.slice(region.length + 1);
}

/** Returns how many instances of a region are made of an image. */
export function instancesOf(call: CloudCall, document: Document): number {
  return countWith(call, { kind: 'ecs/instance' }, 'ImageId', imageIdOf(document), document.region);
}

/** The fields of an image that follow from others, and from what is made of it. */
export function imageView(document: Document, call: CloudCall): Fields {
  const { fields, phases } = document;
  const progress = progressOfImage(document, call.now);
  const isCommunity = fields.IsPublic === true && fields.ImageOwnerAlias === 'self';
  const { Accounts, DiskDeviceMappings } = fields;
  return {
    ImageId: imageIdOf(document),
    Progress: `${progress.percent}%`,
    Usage: instancesOf(call, document) > 0 ? 'instance' : 'none',
    Usable: ['Available', 'Deprecated'].includes(phases[0]?.value ?? ''),
    IsCopied: fields.MadeBy === 'CopyImage',
    IsSelfShared: String(Array.isArray(Accounts) && Accounts.length > 0),
    IsSubscribed: false,
    ProductCode: '',
    ImageOwnerId: isCommunity ? call.settings.accountId : undefined,
    DiskDeviceMappings: shownDisks(DiskDeviceMappings, fields.MadeBy === 'CopyImage' ? progress : undefined),
  };
}

function progressOfImage(document: Document, now: number): Progress {
  const { createdAt, phases } = document;
  const making = phases.find(({ value }) => value === 'Creating');
  if (phases[0]?.value !== 'Waiting' || making === undefined) return progressOf(document, 'Creating', now);
  return { percent: 0, remainingMs: making.until - Math.max(createdAt, now) };
}

/** Only a copy tells how far each of its disks is. */
function shownDisks(disks: unknown, progress: Progress | undefined): readonly Fields[] {
  if (!Array.isArray(disks)) return [];
  return disks.filter(isRecord).map((one) => ({
    ...one,
    Progress: progress === undefined ? '' : `${progress.percent}%`,
    RemainTime: Math.ceil((progress?.remainingMs ?? 0) / 1_000),
  }));
}
