import { createAccessKeys } from './auth/access-keys.ts';
import { createNonces, type Nonces } from './auth/nonces.ts';
import type { World } from './behaviour/call.ts';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts';
import { createClock, type OwnClock } from './clock.ts';
import { rulesOf } from './cloud/cloud.ts';
import { createCommands } from './commands.ts';
import { createFaults, type FaultPlan } from './faults.ts';
import { createHealth } from './health.ts';
import type { RequestRecord } from './log.ts';
import type { Settings } from './options.ts';
import { createMemoryStore } from './state/memory-store.ts';
import { createState } from './state/state.ts';
import type { Store } from './state/store.ts';
import type { WrittenDocuments } from './state/written-documents.ts';
import { makeWorld } from './world/seed.ts';
import { createSnapshots, type Snapshots } from './world/snapshots.ts';
import { readWorldFile } from './world/world-file.ts';

/** All that an emulator is made of, besides its socket. */
export interface Emulation {
  readonly clock: OwnClock;
  readonly catalogue: Catalogue;
  readonly faults: FaultPlan;
  readonly nonces: Nonces;
  readonly world: World;
  readonly store: Store;
  readonly snapshots: Snapshots;
  /** All that is remembered now. */
  present(): WrittenDocuments;
  /** Puts a state in the place of the present one. The clock stays as it is. */
  restore(state: WrittenDocuments): void;
  readonly requests: RequestRecord[];
}

/** Puts an emulator together; nothing is shared with another one. What a folder of data remembers is there again. */
export async function createEmulation(settings: Settings): Promise<Emulation> {
  const store = await openStore(settings);
  try {
    const emulation = emulationOn(store, settings);
    if (emulation.world.state.lastSequence() === 0) await seedWorld(emulation);
    return emulation;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Puts an emulator together on a store that is open. */
export function emulationOn(store: Store, settings: Settings): Emulation {
  const { clockOffset, lastSequence } = store.memory();
  const clock = createClock(settings.clock, clockOffset);
  const state = createState(rulesOf, (writes) =>
    store.commit(writes, { clockOffset: clock.moved(), lastSequence: state.lastSequence() }),
  );
  state.load(store.documents(), lastSequence);
  state.settle(clock.now());
  const present = (): WrittenDocuments => ({
    memory: { clockOffset: clock.moved(), lastSequence: state.lastSequence() },
    documents: state.all(),
  });
  const restore = ({ documents, memory }: WrittenDocuments): void => {
    store.replaceAll(documents, { ...memory, clockOffset: clock.moved() });
    state.load(documents, memory.lastSequence);
    state.settle(clock.now());
  };
  return {
    clock,
    catalogue: createCatalogue(settings.specs, { isSound: settings.hasOwnSpecs }),
    faults: createFaults(),
    nonces: createNonces(),
    world: {
      settings,
      keys: createAccessKeys({
        accountId: settings.accountId,
        users: settings.users,
        keyPairs: settings.keyPairs,
        state,
      }),
      state,
      commands: createCommands(),
      health: createHealth(),
      configuring: new Map(),
    },
    store,
    snapshots: createSnapshots(settings.data, present, restore),
    present,
    restore,
    requests: [],
  };
}

/** A world is made whole or not at all, so that a description can be put right and tried again. */
async function seedWorld(emulation: Emulation): Promise<void> {
  const { world, store } = emulation;
  if (world.settings.seed === undefined) return;
  const begin = await readWorldFile(world.settings.seed);
  if ('documents' in begin) return emulation.restore(begin);
  try {
    makeWorld(begin, emulation);
  } catch (error) {
    store.replaceAll([], { clockOffset: 0, lastSequence: 0 });
    throw error;
  }
}

/** The embedded store is loaded only where there is something to keep. */
async function openStore({ data }: Settings): Promise<Store> {
  if (data === undefined) return createMemoryStore();
  const { openSqliteStore } = await import('./state/sqlite-store.ts');
  return openSqliteStore(data);
}
