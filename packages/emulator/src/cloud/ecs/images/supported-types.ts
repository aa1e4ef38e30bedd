import { textOf } from '../../../params/value.ts';
import { instanceTypeOf, instanceTypes } from '../../catalogue/instance-types.ts';
import { type CloudCall, records, regionOf, text } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { imageOf, noImage } from './find.ts';

/** Tells whether instances of a type run images of an architecture. What the catalogue does not have is taken to. */
export function supports(architecture: string, instanceType: string): boolean {
  const known = instanceTypeOf(instanceType);
  return known === undefined || (known.family.architecture === 'ARM') === (architecture === 'arm64');
}

/** Lists the instance types that can run an image; all of them where none is named. */
export const describeImageSupportInstanceTypes: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const ImageId = text(call, 'ImageId') ?? filteredId(call);
  const found =
    ImageId === undefined ? undefined : (imageOf(call, region, ImageId) ?? noImage(call, ImageId));
  const types = instanceTypes.filter(
    ({ id }) => found === undefined || supports(found.fields.Architecture, id),
  );
  return {
    RegionId: region,
    ImageId,
    InstanceTypes: types.map(({ id, family, cpus, memory }) => ({
      InstanceTypeId: id,
      InstanceTypeFamily: family.id,
      CpuCoreCount: cpus,
      MemorySize: memory,
    })),
  };
};

/** Older clients name the image in `Filter.N`. */
function filteredId(call: CloudCall): string | undefined {
  const pair = records(call, 'Filter').find((one) => textOf(one, 'Key')?.toLowerCase() === 'imageid');
  return pair && textOf(pair, 'Value');
}
