import type { World } from '../behaviour/call.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock } from '../clock.ts';
import type { Settings } from '../options.ts';
import type { Store } from '../state/store.ts';
import type { WrittenDocuments } from '../state/written-documents.ts';
import { makeWorld } from './seed.ts';
import { readWorldFile, type WorldEntry } from './world-file.ts';

/** What an empty emulator begins with; nothing where no file says so. */
export type Beginning = readonly WorldEntry[] | WrittenDocuments | undefined;

/** What a beginning is made in. */
interface Place {
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly world: World;
  readonly store: Store;
  restore(state: WrittenDocuments): void;
}

/** Reads the file of the option `seed`. @throws TypeError that says what is wrong, and where. */
export async function readBeginning({ seed }: Pick<Settings, 'seed'>): Promise<Beginning> {
  return seed === undefined ? undefined : readWorldFile(seed);
}

/** A world is made whole or not at all, so that a description can be put right and tried again. */
export function beginWorld(beginning: Beginning, place: Place): void {
  if (beginning === undefined) return;
  try {
    if ('documents' in beginning) place.restore(beginning);
    else makeWorld(beginning, place);
  } catch (error) {
    place.store.replaceAll([], { clockOffset: 0, lastSequence: 0 });
    throw error;
  }
}
