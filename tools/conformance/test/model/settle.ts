import { drop } from './collection.ts';
import type { Instance, Model } from './model.ts';

/** Forgets the instances whose time is over. */
export function settle(model: Model): void {
  for (const instance of [...model.instances.live.values()]) {
    if (instance.endsAt <= model.now) forgetInstance(model, instance);
  }
}

/** Forgets an instance, and with it what it was part of. */
export function forgetInstance({ instances, balancers, serverGroups }: Model, instance: Instance): void {
  drop(instances, instance.id);
  for (const { backends } of balancers.live.values()) backends.delete(instance);
  for (const { servers } of serverGroups.live.values()) {
    for (const [key, server] of servers) if (server.instance === instance) servers.delete(key);
  }
}
