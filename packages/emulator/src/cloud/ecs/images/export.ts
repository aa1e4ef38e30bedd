import type { Document } from '../../../state/document.ts';
import { type CloudCall, need, newId, refusal, regionOf, text, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { needAvailable, ownImage } from './find.ts';
import { hasEncrypted } from './making.ts';
import type { ImageFields } from './model.ts';
import { checkServiceRole } from './service-role.ts';
import { malformed } from './systems.ts';
import { imageIdOf } from './views.ts';

const formats: ReadonlySet<string> = new Set(['raw', 'vhd', 'qcow2', 'vmdk', 'vdi']);
const mostDataDisks = 4;
const mostOfDataDisk = 500;

/** Writes an image into a bucket, which only takes its time here: there are no buckets. */
export const exportImage: CloudBehaviour = (call) => {
  const document = ownImage(call);
  need(call, 'OSSBucket');
  const format = text(call, 'ImageFormat')?.toLowerCase();
  if (format !== undefined && !formats.has(format)) {
    throw malformed(call, 'ImageFormat', 'InvalidImageFormat.Malformed');
  }
  const prefix = text(call, 'OSSPrefix');
  if (prefix !== undefined && !/^[A-Za-z0-9]{1,30}$/.test(prefix)) throw malformed(call, 'OSSPrefix');
  checkServiceRole(call, 'AliyunECSImageExportDefaultRole');
  checkExport(call, document);
  update(call, document, { fields: { ExportedUntil: call.now + call.settings.timing.storageMs } });
  return { RegionId: regionOf(call), TaskId: newId('tsk') };
};

function checkExport(call: CloudCall, document: Document<ImageFields>): void {
  const { DiskDeviceMappings, ExportedUntil } = document.fields;
  const id = imageIdOf(document);
  needAvailable(call, document, id);
  if (ExportedUntil > call.now) {
    throw refusal(call, 'ImageIsExporting', `The image ${id} is being exported.`, 403);
  }
  if (hasEncrypted(document)) {
    throw refusal(call, 'ImageNotSupported', `A disk of the image ${id} is encrypted.`, 400);
  }
  const data = DiskDeviceMappings.filter(({ Type }) => Type === 'data');
  if (data.length <= mostDataDisks && data.every(({ Size }) => Size <= mostOfDataDisk)) return;
  throw refusal(
    call,
    'InvalidImage.DiskAmountOrSize',
    `An image that is exported has ${mostDataDisks} data disks at most, of ${mostOfDataDisk} GiB each.`,
    400,
  );
}
