import type { Resource } from '../../kit/resource.ts';
import { imageView } from './views.ts';

/** A disk that instances made of an image get. */
export type ImageDisk = {
  readonly Type: 'system' | 'data';
  readonly Device: string;
  /** In GiB. */
  readonly Size: number;
  /** An empty text where the disk is empty, and in the vendor's images. */
  readonly SnapshotId: string;
  readonly Encrypted: boolean;
  readonly Format: string;
  readonly ImportOSSBucket: string;
  readonly ImportOSSObject: string;
  readonly [name: string]: unknown;
};

/** An account that an image is shared with. */
export type ImageShare = { readonly AliyunId: string; readonly SharedTime: string };

/** What is stored of an image. */
export type ImageFields = {
  readonly ImageName: string;
  readonly ImageFamily: string;
  readonly ImageVersion: string;
  readonly Description: string;
  readonly ImageOwnerAlias: 'system' | 'self';
  /** The operation that made it; an empty text for the vendor's. */
  readonly MadeBy: '' | 'CreateImage' | 'CopyImage' | 'ImportImage';
  /** The image that it is a copy of, or an empty text. */
  readonly SourceImageId: string;
  readonly Architecture: string;
  readonly OSType: string;
  readonly OSName: string;
  readonly OSNameEn: string;
  readonly Platform: string;
  readonly BootMode: string;
  readonly IsSupportCloudinit: boolean;
  readonly IsSupportIoOptimized: boolean;
  /** Whether everybody may use it. */
  readonly IsPublic: boolean;
  /** In GiB: the least that a system disk made of it may have. */
  readonly Size: number;
  /** The snapshots of all its disks. */
  readonly SnapshotIds: readonly string[];
  readonly DiskDeviceMappings: readonly ImageDisk[];
  readonly Features: Readonly<Record<string, string>>;
  readonly Accounts: readonly ImageShare[];
  /** Until when it is written into a bucket, in milliseconds since the epoch. */
  readonly ExportedUntil: number;
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly [name: string]: unknown;
};

/** Returns the id that the document of an image has. */
export function imageKey(region: string, imageId: string): string {
  return `${region}/${imageId}`;
}

/** Custom images: a document's id is `<region>/<image>`. The vendor's own are not stored, but have the same form. */
export const image: Resource<ImageFields> = {
  kind: 'ecs/image',
  prefix: 'm',
  idField: 'ImageId',
  statusField: 'Status',
  word: 'image',
  indexes: ['ImageName', 'ImageFamily', 'ImageOwnerAlias', 'SourceImageId', 'SnapshotIds', 'OSType'],
  quota: { limit: 100, code: 'QuotaExceed.Image' },
  view: imageView,
};
