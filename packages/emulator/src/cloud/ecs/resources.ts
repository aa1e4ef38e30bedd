import { type CloudPart, part } from '../kit/part.ts';
import { disk, image, instance, networkInterface, securityGroup, snapshot } from './model.ts';

/** The resources of ECS that several themes share. */
export const sharedResources: CloudPart = part(
  [instance, disk, snapshot, image, securityGroup, networkInterface],
  {},
);
