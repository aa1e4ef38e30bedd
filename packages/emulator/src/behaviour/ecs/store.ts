import { Refusal } from '../../refusal.ts';
import type { Instance } from './instance.ts';

/** The instances of an emulator and what was answered to idempotent calls. */
export interface InstanceStore {
  /** Returns the number of the next instance, from 1 up. */
  nextSequence(): number;
  add(instance: Instance): void;
  remove(instance: Instance): void;
  /** Returns the instances of a region in the order of their creation. */
  inRegion(regionId: string): Instance[];
  /** Returns an instance, or refuses an id that does not exist (in the region, where one is named). */
  find(id: string, regionId: string | undefined): Instance;
  /** Answers made before under a client token, by that token. */
  readonly answers: Map<string, { readonly request: string; readonly answer: object }>;
}

/** Creates an empty store. */
export function createInstanceStore(): InstanceStore {
  const instances = new Map<string, Instance>();
  let sequence = 0;
  return {
    nextSequence: () => {
      sequence += 1;
      return sequence;
    },
    add: (instance) => {
      instances.set(instance.id, instance);
    },
    remove: (instance) => {
      instances.delete(instance.id);
    },
    inRegion: (regionId) => [...instances.values()].filter((instance) => instance.regionId === regionId),
    find: (id, regionId) => {
      const instance = instances.get(id);
      if (instance === undefined || (regionId !== undefined && instance.regionId !== regionId)) {
        throw new Refusal(404, 'InvalidInstanceId.NotFound', `The instance ${id} does not exist.`);
      }
      return instance;
    },
    answers: new Map(),
  };
}
