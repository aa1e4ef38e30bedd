import { type CloudCall, text } from './kit/cloud-call.ts';
import type { CloudBehaviour } from './kit/operations.ts';
import type { Seed } from './kit/part.ts';

/** The kind of the documents that tell in which regions everything is that is there from the beginning. */
const seededKind = 'cloud/seeded';

/**
 * Makes what is there from the beginning in a region before the first call there is carried out: an emulator would start later if it
 * made it in all of them. A call that is refused leaves no trace of that either.
 */
export function seeded(behaviour: CloudBehaviour, product: string, seeds: readonly Seed[]): CloudBehaviour {
  return (call) => {
    const region = regionToSeed(call, product);
    if (region === undefined) return behaviour(call);
    const act = (): ReturnType<CloudBehaviour> => {
      call.state.insert(seededKind, { id: `${product}/${region}`, fields: {} });
      for (const seed of seeds) seed(call.state, region);
      return behaviour(call);
    };
    // A write is in a transaction already.
    return call.operation.isRead ? call.state.transaction(call.now, act) : act();
  };
}

/** Returns the region of a call, where it is one of the product's and nothing was made there yet. */
function regionToSeed(call: CloudCall, product: string): string | undefined {
  const region = text(call, 'RegionId') ?? text(call, 'regionId') ?? call.settings.defaultRegion;
  const { regions } = call.operation.product;
  if (regions.size > 0 && !regions.has(region)) return undefined;
  return call.state.get(seededKind, `${product}/${region}`) === undefined ? region : undefined;
}
