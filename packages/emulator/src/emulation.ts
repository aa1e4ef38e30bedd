import type { Answer } from './answer.ts';
import type { Arrival } from './arrival.ts';
import { type AccessKeys, createAccessKeys } from './auth/access-keys.ts';
import { createNonces, type Nonces } from './auth/nonces.ts';
import type { World } from './behaviour/call.ts';
import { type CallFeed, createCallFeed } from './call-feed.ts';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts';
import { createClock, type OwnClock } from './clock.ts';
import { rulesOf } from './cloud/cloud.ts';
import { createCommands } from './commands.ts';
import { createFaults, type FaultPlan } from './faults.ts';
import { createHealth } from './health.ts';
import type { RequestRecord } from './log.ts';
import { once } from './once.ts';
import type { Settings } from './options.ts';
import { createPlayer, type Player } from './replay/player.ts';
import { readRecording } from './replay/read-recording.ts';
import { createRecorder, type Recorder } from './replay/recorder.ts';
import type { Recording } from './replay/recording.ts';
import type { Credential } from './serving/authority.ts';
import { createHosts, type Hosts } from './serving/hosts.ts';
import { authorityOf } from './serving/keep-authority.ts';
import { metadataOf } from './serving/metadata.ts';
import { createMemoryStore } from './state/memory-store.ts';
import { createState } from './state/state.ts';
import type { Store } from './state/store.ts';
import type { WrittenDocuments } from './state/written-documents.ts';
import { beginWorld, readBeginning } from './world/begin.ts';
import { createSnapshots, type Snapshots } from './world/snapshots.ts';

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
  /** Writes calls down, where the options ask for it. */
  readonly recorder: Recorder | undefined;
  /** Answers in the place of the cloud, where the options name a recording. */
  readonly player: Player | undefined;
  /** Tells of each request once it is decided. */
  readonly feed: CallFeed;
  readonly hosts: Hosts;
  /** Returns the authority that vouches for the emulator; it is made when the first client wants TLS. */
  authority(): Promise<Credential>;
  /** Answers what an instance asks for its metadata. */
  metadata(arrival: Arrival): Answer;
}

/** Puts an emulator together; nothing is shared with another one. What a folder of data remembers is there again. */
export async function createEmulation(settings: Settings): Promise<Emulation> {
  const catalogue = catalogueOf(settings);
  const recording =
    settings.replay === undefined ? undefined : await readRecording(settings.replay, catalogue);
  const store = await openStore(settings);
  try {
    const emulation = emulationOn(store, settings, { catalogue, recording });
    if (emulation.world.state.lastSequence() === 0) beginWorld(await readBeginning(settings), emulation);
    return emulation;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What is read before a store is opened. */
interface Prepared {
  readonly catalogue: Catalogue;
  readonly recording: Recording | undefined;
}

/** Puts an emulator together on a store that is open. */
export function emulationOn(
  store: Store,
  settings: Settings,
  { catalogue, recording }: Prepared = { catalogue: catalogueOf(settings), recording: undefined },
): Emulation {
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
  const keys = createAccessKeys({
    accountId: settings.accountId,
    users: settings.users,
    keyPairs: settings.keyPairs,
    state,
  });
  return {
    clock,
    catalogue,
    faults: createFaults(),
    nonces: createNonces(),
    world: {
      settings,
      catalogue,
      keys,
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
    recorder: settings.record ? createRecorder() : undefined,
    player: recording && playerOf(recording, settings, keys),
    feed: createCallFeed(),
    hosts: createHosts(catalogue.products.map((name) => name.split(' ')[0] ?? '')),
    authority: once(() => authorityOf(settings.data)),
    metadata: metadataOf({ keys, clock, settings }),
  };
}

function catalogueOf({ specs, hasOwnSpecs }: Settings): Catalogue {
  return createCatalogue(specs, { isSound: hasOwnSpecs });
}

/** Access keys that a recording hands out may do everything: what they may not do was recorded as a refusal. */
function playerOf(recording: Recording, { accountId, replayMode }: Settings, keys: AccessKeys): Player {
  const id = '290000000000000000';
  const arn = `acs:ram::${accountId}:user/replayed`;
  return createPlayer({
    recording,
    mode: replayMode,
    onAccessKey: (accessKeyId, accessKeySecret) =>
      keys.add({
        accessKeyId,
        accessKeySecret,
        isActive: true,
        identity: { type: 'RAMUser', arn, accountId, principalId: id, id },
        rights: { of: 'administrator' },
      }),
  });
}

/** The embedded store is loaded only where there is something to keep. */
async function openStore({ data }: Settings): Promise<Store> {
  if (data === undefined) return createMemoryStore();
  const { openSqliteStore } = await import('./state/sqlite-store.ts');
  return openSqliteStore(data);
}
