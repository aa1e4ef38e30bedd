import { isRecord } from '../../../params/value.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { type ImageFields, image } from '../model.ts';

/** What an instance takes over from its image. */
export interface Origin {
  readonly ImageId: string;
  readonly OSType: string;
  readonly OSName: string;
  readonly OSNameEn: string;
  /** In GiB: the least that its system disk may have. */
  readonly size: number;
  /** The disks that come with it besides the system disk, by the names of `DataDisk`. */
  readonly dataDisks: readonly Readonly<Record<string, unknown>>[];
}

/** What instances are made of where no image is named, and no image is stored. */
const usualImage = 'aliyun_3_x64_20G_alibase.vhd';

/** Returns what the image of a call's instances gives them: the one that is named, the newest of a family, or the vendor's. */
export function originOf(call: CloudCall, otherwise?: string): Origin {
  const region = regionOf(call);
  const id = text(call, 'ImageId');
  const family = text(call, 'ImageFamily');
  if (id !== undefined) return imageWith(call, id);
  if (family !== undefined) {
    const newest = allWith(call, image, 'ImageFamily', family, region).filter(isReady).at(-1);
    if (newest !== undefined) return read(newest);
    throw refusal(call, 'InvalidImageId.NotFound', `The image family ${family} has no image.`, 404);
  }
  if (otherwise !== undefined) return imageWith(call, otherwise);
  const usual = allWith(call, image, 'ImageOwnerAlias', 'system', region).find(
    (one) => one.fields.OSType === 'linux' && isReady(one),
  );
  return usual === undefined ? unknown(usualImage) : read(usual);
}

/** Returns what an image gives. Where the region has no image at all, every id will do. */
export function imageWith(call: CloudCall, id: string): Origin {
  const region = regionOf(call);
  const found = call.state.get(image.kind, `${region}/${id}`) ?? call.state.get(image.kind, id);
  if (found === undefined || found.region !== region) {
    if (call.state.posting(image.kind, region).length === 0) return unknown(id);
    throw refusal(call, 'InvalidImageId.NotFound', `The image ${id} does not exist.`, 404);
  }
  if (!isReady(found)) {
    throw refusal(call, 'IncorrectImageStatus', `The image ${id} is ${statusOf(found)}.`, 400);
  }
  return read(found as Document<ImageFields>);
}

function isReady(document: Document): boolean {
  return document.phases.length === 0 || ['Available', 'Deprecated'].includes(statusOf(document));
}

function read({ id, fields }: Document<ImageFields>): Origin {
  const mappings = Array.isArray(fields.DiskDeviceMappings) ? fields.DiskDeviceMappings : [];
  return {
    ImageId: id.slice(id.lastIndexOf('/') + 1),
    OSType: fields.OSType,
    OSName: fields.OSName,
    OSNameEn: String(fields.OSNameEn ?? fields.OSName),
    size: fields.Size,
    dataDisks: mappings.filter(isRecord).filter(({ Type }) => Type === 'data'),
  };
}

function unknown(id: string): Origin {
  const OSType = /^win/i.test(id) ? 'windows' : 'linux';
  const OSName = OSType === 'windows' ? 'Windows Server' : 'Alibaba Cloud Linux  3 64 bit';
  return { ImageId: id, OSType, OSName, OSNameEn: OSName, size: 0, dataDisks: [] };
}
