import { isRecord, textOf, type Values } from '../../../params/value.ts';
import { type CloudCall, newId, records, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { storeSnapshot } from '../storage/making-snapshots.ts';
import { imageDisk, storeImage } from './making.ts';
import type { ImageDisk } from './model.ts';
import { checkTexts } from './names.ts';
import { checkServiceRole } from './service-role.ts';
import { malformed, toldSystem } from './systems.ts';

const formats: ReadonlySet<string> = new Set(['RAW', 'VHD', 'QCOW2', 'VMDK']);
const mostDisks = 17;
/** What a file is taken to have that the call does not tell the size of, in GiB. */
const usualSize = 40;

/** Makes an image of files in a bucket. There are no buckets here: every file is taken to be there. */
export const importImage: CloudBehaviour = (call) => {
  const region = regionOf(call);
  checkTexts(call, region);
  checkLicence(call);
  const system = toldSystem(call);
  checkServiceRole(call, 'AliyunECSImageImportDefaultRole');
  const disks = filesOf(call).map((file, index) => diskOf(call, file, index));
  const { Features } = call.parameters;
  const ImageId = storeImage(
    call,
    region,
    {
      ...system,
      MadeBy: 'ImportImage',
      DiskDeviceMappings: disks.map((one) => withSnapshot(call, region, one)),
      ImageName: textOr(call, 'ImageName', ''),
      Description: textOr(call, 'Description', ''),
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      LicenseType: textOr(call, 'LicenseType', 'Aliyun'),
      Features: isRecord(Features) ? (Features as Record<string, string>) : {},
    },
    { tags: readTags(call) },
  );
  return { ImageId, RegionId: region, TaskId: newId('t') };
};

function checkLicence(call: CloudCall): void {
  const type = text(call, 'LicenseType');
  if (type !== undefined && !['Auto', 'Aliyun', 'BYOL'].includes(type)) {
    throw malformed(call, 'LicenseType', 'InvalidLicenseType.NotSupported');
  }
  const os = text(call, 'OSType');
  if (os !== undefined && os !== 'windows' && os !== 'linux') throw malformed(call, 'OSType');
}

function filesOf(call: CloudCall): readonly Values[] {
  const files = records(call, 'DiskDeviceMapping');
  if (files.length === 0 || files.length > mostDisks) {
    throw refusal(
      call,
      'MissingParameter.DiskDeviceMapping',
      `An image is made of between 1 and ${mostDisks} files.`,
      403,
    );
  }
  return files;
}

function diskOf(call: CloudCall, file: Values, index: number): ImageDisk {
  const place = `DiskDeviceMapping.${index + 1}`;
  const bucket = neededIn(call, file, 'OSSBucket', place);
  const key = neededIn(call, file, 'OSSObject', place);
  if (/^[/\\]/.test(key) || key.length > 1_023) {
    throw refusal(call, 'InvalidOSSObject.Malformed', `${place}.OSSObject is no name of an object.`, 400);
  }
  const format = (textOf(file, 'Format') ?? 'RAW').toUpperCase();
  if (!formats.has(format)) {
    throw refusal(
      call,
      'InvalidImageFormat.Malformed',
      `${place}.Format is one of ${[...formats].join(', ')}.`,
      400,
    );
  }
  const isSystem = index === 0;
  return imageDisk({
    Type: isSystem ? 'system' : 'data',
    Device: `/dev/xvd${String.fromCharCode('a'.charCodeAt(0) + index)}`,
    Size: sizeOf(call, file, isSystem),
    Format: format,
    ImportOSSBucket: bucket,
    ImportOSSObject: key,
  });
}

function neededIn(call: CloudCall, file: Values, name: string, place: string): string {
  const value = textOf(file, name);
  if (value !== undefined) return value;
  throw refusal(call, 'MissingParameter', `The parameter ${place}.${name} is missing.`, 400);
}

function sizeOf(call: CloudCall, file: Values, isSystem: boolean): number {
  const size = Number(textOf(file, 'DiskImageSize') ?? textOf(file, 'DiskImSize') ?? usualSize);
  const most = isSystem ? 500 : 1_000;
  if (Number.isInteger(size) && size >= 5 && size <= most) return size;
  const code = isSystem ? 'InvalidImageSize' : 'InvalidDataDiskSize';
  throw refusal(call, code, `A file has between 5 and ${most} GiB, not ${size}.`, 400);
}

function withSnapshot(call: CloudCall, region: string, disk: ImageDisk): ImageDisk {
  const { Type, Size } = disk;
  const { id } = storeSnapshot(call, region, { SourceDiskSize: Size, SourceDiskType: Type });
  return { ...disk, SnapshotId: id };
}
