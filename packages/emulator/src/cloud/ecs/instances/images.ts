import { isRecord } from '../../../params/value.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { imageOf, newestOf, noImage } from '../images/find.ts';
import type { ImageFields } from '../images/model.ts';
import { supports } from '../images/supported-types.ts';
import { systemImages } from '../images/system-images.ts';
import { imageIdOf } from '../images/views.ts';

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

/** Returns what the image of a call's instances gives them: the one that is named, the newest of a family, or the vendor's first. */
export function originOf(call: CloudCall, instanceType: string): Origin {
  const region = regionOf(call);
  const id = text(call, 'ImageId');
  const family = text(call, 'ImageFamily');
  if (id !== undefined) return imageWith(call, id, instanceType);
  if (family !== undefined) {
    const newest = newestOf(call, region, family);
    if (newest !== undefined) return read(call, newest, instanceType);
    throw refusal(call, 'InvalidImageId.NotFound', `The image family ${family} has no image.`, 404);
  }
  const usual = systemImages(region).find(({ fields }) => supports(fields.Architecture, instanceType));
  return read(call, usual as Document<ImageFields>, instanceType);
}

/** Returns what an image gives to instances of a type. */
export function imageWith(call: CloudCall, id: string, instanceType: string): Origin {
  const found = imageOf(call, regionOf(call), id) ?? noImage(call, id);
  if (['Available', 'Deprecated'].includes(statusOf(found))) return read(call, found, instanceType);
  throw refusal(call, 'IncorrectImageStatus', `The image ${id} is ${statusOf(found)}.`, 400);
}

function read(call: CloudCall, document: Document<ImageFields>, instanceType: string): Origin {
  const { Architecture, OSType, OSName, OSNameEn, Size, DiskDeviceMappings } = document.fields;
  const ImageId = imageIdOf(document);
  if (!supports(Architecture, instanceType)) {
    throw refusal(
      call,
      'ImageNotSupportInstanceType',
      `The image ${ImageId} is for ${Architecture}, which ${instanceType} is not.`,
      403,
    );
  }
  return {
    ImageId,
    OSType,
    OSName,
    OSNameEn,
    size: Size,
    dataDisks: DiskDeviceMappings.filter(isRecord).filter(({ Type }) => Type === 'data'),
  };
}
