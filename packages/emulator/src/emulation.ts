import { createAccessKeys } from './auth/access-keys.ts';
import { createNonces, type Nonces } from './auth/nonces.ts';
import type { World } from './behaviour/call.ts';
import { createInstanceStore } from './behaviour/ecs/store.ts';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts';
import { type Clock, createClock } from './clock.ts';
import { rulesOf } from './cloud/cloud.ts';
import { createFaults, type FaultPlan } from './faults.ts';
import type { RequestRecord } from './log.ts';
import type { Settings } from './options.ts';
import { createState } from './state/state.ts';

/** All that an emulator is made of, besides its socket. */
export interface Emulation {
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly faults: FaultPlan;
  readonly nonces: Nonces;
  readonly world: World;
  readonly requests: RequestRecord[];
}

/** Puts an emulator together; nothing is shared with another one. */
export function createEmulation(settings: Settings): Emulation {
  const { accountId, users, keyPairs } = settings;
  const state = createState(rulesOf);
  return {
    clock: createClock(settings.clock),
    catalogue: createCatalogue(settings.specs, { isSound: settings.hasOwnSpecs }),
    faults: createFaults(),
    nonces: createNonces(),
    world: {
      settings,
      keys: createAccessKeys({ accountId, users, keyPairs, state }),
      instances: createInstanceStore(),
      state,
      configuring: new Map(),
    },
    requests: [],
  };
}
