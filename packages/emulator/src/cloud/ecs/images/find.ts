import { type Document, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, lookUp, need, refusal, regionOf } from '../../kit/cloud-call.ts';
import { type ImageFields, image, imageKey } from './model.ts';
import { systemImage, systemImages } from './system-images.ts';

/** Returns an image of a region, be it the account's or the vendor's. */
export function imageOf(call: CloudCall, region: string, id: string): Document<ImageFields> | undefined {
  return lookUp(call, image, imageKey(region, id), region) ?? systemImage(region, id);
}

/** Returns the image of the account's that a call names. The vendor's are not there for whoever wants to change one. */
export function ownImage(call: CloudCall): Document<ImageFields> {
  const id = need(call, 'ImageId');
  const region = regionOf(call);
  return lookUp(call, image, imageKey(region, id), region) ?? noImage(call, id);
}

/** Refuses an id of which there is no image. */
export function noImage(call: CloudCall, id: string): never {
  throw refusal(call, 'InvalidImageId.NotFound', `The image ${id.slice(0, 128)} does not exist.`, 404);
}

/** Returns the newest image of a family that is available. */
export function newestOf(call: CloudCall, region: string, family: string): Document<ImageFields> | undefined {
  const own = allWith(call, image, 'ImageFamily', family, region);
  const all =
    own.length > 0 ? own : systemImages(region).filter(({ fields }) => fields.ImageFamily === family);
  return all.findLast((one) => statusOf(one) === 'Available');
}

/** Tells whether an image is still being made, or waits for that. */
export function isBeingMade(document: Document): boolean {
  return ['Creating', 'Waiting'].includes(statusOf(document));
}

/** Refuses an image that is not available. */
export function needAvailable(call: CloudCall, document: Document, name: string): void {
  if (statusOf(document) === 'Available') return;
  throw refusal(
    call,
    'IncorrectImageStatus',
    `The image ${name} is ${statusOf(document)}, and has to be Available for this.`,
    400,
  );
}
