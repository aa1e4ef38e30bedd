import type { Document } from '../../../state/document.ts';
import { type CloudCall, newId, refusal, text, update } from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { type DiskFields, disk } from '../model.ts';
import { needUnchanging, orderOf } from './change-disk.ts';
import { mostProvisionedIops } from './performance.ts';
import { sizesOf } from './sizes.ts';

/** The categories that can become others, from the slowest to the fastest. */
const ranks: readonly string[] = [
  'cloud_efficiency',
  'cloud_essd_entry',
  'cloud_ssd',
  'cloud_auto',
  'cloud_essd',
];

/** Changes the category of a disk, or how fast it is. */
export const modifyDiskSpec: CloudBehaviour = act(disk, (document, call) => {
  needUnchanging(call, document);
  const present = document.fields.Category;
  if (!ranks.includes(present)) throw denied(call, `A ${present} disk stays as it is.`);
  const Category = categoryOf(call, document);
  const PerformanceLevel = levelOf(call, document, Category);
  checkSize(call, document, Category, PerformanceLevel);
  update(call, document, {
    fields: {
      Category,
      PerformanceLevel,
      ...iopsOf(call, document, Category),
      ...(Category !== 'cloud_auto' && { BurstingEnabled: false }),
    },
  });
  return { ...(Category !== present && { TaskId: newId('t') }), ...orderOf(document) };
});

function denied(call: CloudCall, message: string): Error {
  return refusal(call, 'OperationDenied', message, 403);
}

function categoryOf(call: CloudCall, { fields }: Document<DiskFields>): string {
  const asked = text(call, 'DiskCategory') ?? fields.Category;
  const isDown = ranks.indexOf(asked) < ranks.indexOf(fields.Category);
  if (ranks.includes(asked) && !(isDown && fields.DiskChargeType === 'PrePaid')) return asked;
  throw refusal(
    call,
    'InvalidDiskCategory.ValueNotSupported',
    `A ${fields.Category} disk that is ${fields.DiskChargeType} cannot become ${asked.slice(0, 64)}.`,
    400,
  );
}

/** Only enterprise SSDs have a level. It goes down only where nothing is paid in advance, and never to the lowest. */
function levelOf(call: CloudCall, { fields }: Document<DiskFields>, category: string): string {
  const asked = text(call, 'PerformanceLevel');
  if (asked !== undefined && (category !== 'cloud_essd' || !/^PL[0-3]$/.test(asked))) {
    throw refusal(
      call,
      'InvalidPerformanceLevel.Malformed',
      `A ${category} disk does not have the performance level ${asked.slice(0, 32)}.`,
      400,
    );
  }
  if (category !== fields.Category) return asked ?? 'PL1';
  const level = asked ?? fields.PerformanceLevel;
  const isDown = level < fields.PerformanceLevel;
  if (isDown && (level === 'PL0' || fields.DiskChargeType === 'PrePaid')) {
    throw denied(call, `The disk is ${fields.PerformanceLevel}, and cannot become ${level}.`);
  }
  return level;
}

function checkSize(call: CloudCall, { fields }: Document<DiskFields>, category: string, level: string): void {
  const { least, most } = sizesOf(category, level, fields.Type);
  if (fields.Size >= least && fields.Size <= most) return;
  throw refusal(
    call,
    'OperationDenied.PerformanceLevelNotMatch',
    `Such a disk has between ${least} and ${most} GiB, and this one has ${fields.Size}.`,
    403,
  );
}

function iopsOf(call: CloudCall, { fields }: Document<DiskFields>, category: string): Partial<DiskFields> {
  const asked = text(call, 'ProvisionedIops');
  if (asked === undefined) return category === 'cloud_auto' ? {} : { ProvisionedIops: 0 };
  if (category === 'cloud_auto' && Number(asked) <= mostProvisionedIops(fields.Size)) {
    return { ProvisionedIops: Number(asked) };
  }
  throw denied(call, `A ${category} disk of this size cannot have ${asked} further IOPS.`);
}
