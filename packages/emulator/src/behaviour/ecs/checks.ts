import { isSet, textOf } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Call } from '../call.ts';

/** Returns the region that a call names, or refuses one that the product does not have. */
export function regionOf({ operation, parameters }: Call): string {
  const regionId = textOf(parameters, 'RegionId') ?? '';
  if (!operation.product.regions.has(regionId)) {
    throw new Refusal(404, 'InvalidRegionId.NotFound', `The region ${regionId} does not exist.`);
  }
  return regionId;
}

/** Ends a dry run: as in the real service, a call that would work is answered with an error that says so. */
export function endDryRun({ parameters }: Call): void {
  if (isSet(parameters, 'DryRun')) {
    throw new Refusal(400, 'DryRunOperation', 'The call would succeed, but DryRun was set.');
  }
}
