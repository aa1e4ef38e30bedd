import { type CloudPart, part } from '../kit/part.ts';
import { image } from './images/model.ts';
import { disk, instance, networkInterface, securityGroup, snapshot } from './model.ts';

/** The resources of ECS that several themes share. */
export const sharedResources: CloudPart = part(
  [instance, disk, snapshot, image, securityGroup, networkInterface],
  {},
);
