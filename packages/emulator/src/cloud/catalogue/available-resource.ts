import { type CloudCall, number, refusal, regionOf, text } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type DiskCategory, diskCategories, diskCategoryIds } from './disks.ts';
import { instanceTypeOf, instanceTypes } from './instance-types.ts';
import { zonesOf } from './zones.ts';

interface Supported {
  readonly Value: string;
  readonly Min?: number;
  readonly Max?: number;
  readonly Unit?: string;
}

const inStock = { Status: 'Available', StatusCategory: 'WithStock' } as const;
const mostOfSystemDisk = 2_048;

/** Tells what of a kind can be had in each zone. Nothing is ever sold out. */
export const describeAvailableResource: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const asked = text(call, 'ZoneId');
  const zones = zonesOf(region).filter((zone) => asked === undefined || zone === asked);
  const type = text(call, 'DestinationResource') ?? '';
  const supported = supportedOf(call, type);
  if (supported.length === 0) return { AvailableZones: [] };
  return {
    AvailableZones: zones.map((zone) => ({
      RegionId: region,
      ZoneId: zone,
      ...inStock,
      AvailableResources: [
        {
          Type: type,
          SupportedResources: (type === 'Zone' ? [{ Value: zone }] : supported).map((one) => ({
            ...one,
            ...inStock,
          })),
        },
      ],
    })),
  };
};

function supportedOf(call: CloudCall, type: string): readonly Supported[] {
  const isKnown = isKnownType(call, type);
  switch (isKnown ? type : '') {
    case 'Zone':
      return [{ Value: '' }];
    case 'IoOptimized':
      return [{ Value: 'optimized' }];
    case 'Network':
      return text(call, 'NetworkCategory') === 'classic' ? [] : [{ Value: 'vpc' }];
    case 'InstanceType':
      return typesFor(call);
    case 'ddh':
      return ['ddh.g6', 'ddh.c6', 'ddh.r6'].map((Value) => ({ Value }));
    case 'SystemDisk':
      return disksFor(call, 'SystemDiskCategory', ({ sizes }) => [Math.max(sizes[0], 20), mostOfSystemDisk]);
    case 'DataDisk':
      return disksFor(call, 'DataDiskCategory', ({ sizes }) => sizes);
    default:
      return [];
  }
}

/** An instance type that does not exist can be had nowhere, and no disk goes with it. */
function isKnownType(call: CloudCall, destination: string): boolean {
  const id = text(call, 'InstanceType');
  if (id === undefined && destination === 'SystemDisk' && text(call, 'ResourceType') !== 'disk') {
    throw refusal(call, 'Invalid.Param', 'Which system disks there are depends on the InstanceType.', 400);
  }
  return id === undefined || instanceTypeOf(id) !== undefined;
}

function typesFor(call: CloudCall): readonly Supported[] {
  const id = text(call, 'InstanceType');
  const cores = number(call, 'Cores', 0);
  const memory = number(call, 'Memory', 0);
  if (id !== undefined && (cores > 0 || memory > 0)) {
    throw refusal(
      call,
      'InvalidParam.TypeAndCpuMem.Conflict',
      'Set either InstanceType, or Cores and Memory.',
      403,
    );
  }
  if (text(call, 'NetworkCategory') === 'classic' || text(call, 'IoOptimized') === 'none') return [];
  return instanceTypes
    .filter((one) => id === undefined || one.id === id)
    .filter((one) => cores === 0 || one.cpus === cores)
    .filter((one) => memory === 0 || one.memory === memory)
    .map((one) => ({ Value: one.id }));
}

function disksFor(
  call: CloudCall,
  parameter: string,
  sizesOf: (category: DiskCategory) => readonly [number, number],
): readonly Supported[] {
  const asked = text(call, parameter);
  return diskCategoryIds
    .filter((id) => asked === undefined || id === asked)
    .map((id) => {
      const sizes = diskCategories.filter((one) => one.id === id).map(sizesOf);
      return {
        Value: id,
        Min: Math.min(...sizes.map(([least]) => least)),
        Max: Math.max(...sizes.map(([, most]) => most)),
        Unit: 'GiB',
      };
    });
}
