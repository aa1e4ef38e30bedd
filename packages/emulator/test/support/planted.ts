import { emulationOn } from '../../src/emulation.ts';
import type { Emulator, EmulatorOptions } from '../../src/index.ts';
import { readOptions } from '../../src/options.ts';
import { serveEmulation } from '../../src/server.ts';
import type { Document } from '../../src/state/document.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import type { Draft } from '../../src/state/state.ts';

/** An emulator over HTTP into which a test can put what no operation of its theme makes. */
export interface Planted {
  readonly emulator: Emulator;
  /** Stores a document, in cn-hangzhou unless `more` names another region. */
  plant(kind: string, id: string, fields: Record<string, unknown>, more?: Partial<Draft>): Document;
  /** Tells what is stored of a document; nothing where it is not there. */
  stored(kind: string, id: string): Document | undefined;
  /** Removes a document. */
  uproot(kind: string, id: string): void;
}

/** Starts such an emulator. */
export async function startPlanted(options: EmulatorOptions = {}): Promise<Planted> {
  const emulation = emulationOn(createMemoryStore(), readOptions(options));
  const { state } = emulation.world;
  return {
    emulator: await serveEmulation(emulation),
    plant: (kind, id, fields, more = {}) =>
      state.transaction(emulation.clock.now(), () =>
        state.insert(kind, { id, region: 'cn-hangzhou', fields, ...more }),
      ),
    stored: (kind, id) => state.get(kind, id),
    uproot: (kind, id) => {
      const found = state.get(kind, id);
      if (found !== undefined) state.transaction(emulation.clock.now(), () => state.remove(found));
    },
  };
}
